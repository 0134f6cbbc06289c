import {commonStems} from './common-stems.ts';

/** Weight of a stem that is in fewer than one of two hundred articles: a name, a place, a rare word. */
export const rareWeight = commonStems.length / 2 + 0.5;

/** Stems from this weight on say what an article is about; below are the words that any article has. */
export const tellingWeight = 3;

let weights: Map<string, number> | undefined;

/**
 * How much a stem says: the natural logarithm of one in how many news articles has it, 0 to `rareWeight`.
 * (K. Spärck Jones, "A statistical interpretation of term specificity", 1972.)
 */
export function stemWeight(stem: string): number {
	return table().get(stem) ?? rareWeight;
}

/** Whether one of two hundred news articles or more has the stem. */
export function isCommonStem(stem: string): boolean {
	return table().has(stem);
}

function table(): Map<string, number> {
	weights ??= new Map(
		commonStems.flatMap((stems, level) => stems.split(' ').map(stem => [stem, level / 2] as const)),
	);
	return weights;
}
