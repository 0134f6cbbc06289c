import {besideOthers} from './beside-others.ts';
import type {Answer} from './collect-evidence.ts';
import {coverageOf} from './coverage-of.ts';
import type {ExpandedWord} from './expand-query.ts';
import type {ExpansionKind} from './expansions.ts';
import {findPhrase} from './find-phrase.ts';
import type {Segment} from './segment.ts';

/** How well a name of several words answers, 0 to 1. */
const phraseQuality = 0.97;

/** Slips that are not taken for granted. */
const guesses: ReadonlySet<ExpansionKind> = new Set(['guess', 'far']);

/**
 * What answers a word in each of the segments. Beside other words of a query frequent answers count less
 * than they do for a word alone.
 */
export function answerWord(
	{expansions, phrases}: ExpandedWord,
	segments: readonly Segment[],
	isAlone: boolean,
): Answer[][] {
	const answers = segments.map((segment, number) =>
		phrases.map(phrase => surely(findPhrase(segment, number, phrase), phraseQuality)),
	);
	const articleCount = segments.reduce((sum, segment) => sum + segment.articleCount, 0);
	for (const expansion of expansions.values()) {
		const found = expansion.ids.map((id, number) =>
			id < 0 ? null : segments[number]!.occurrences(id),
		);
		const often = found.reduce((sum, positions) => sum + (positions?.length ?? 0), 0);
		const quality = isAlone ? expansion.quality : besideOthers(expansion, often / articleCount);
		const share = guesses.has(expansion.kind) ? coverageOf(quality) : quality;
		for (const [number, positions] of found.entries()) {
			if (positions !== null) answers[number]!.push({positions, quality, share});
		}
	}
	return answers;
}

/** An answer that counts for being found as much as it is good. */
export function surely(positions: Uint32Array, quality: number): Answer {
	return {positions, quality, share: quality};
}
