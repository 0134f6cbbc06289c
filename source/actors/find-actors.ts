import {fold} from '../arabic/fold.ts';
import type {CorpusActor} from './create-census.ts';

/** As much of an actor as it is found by. */
export type FindableActor = Pick<CorpusActor, 'id' | 'type' | 'name'> &
	Partial<Pick<CorpusActor, 'englishName' | 'aliases'>>;

/** All names of an actor in folded letters, each on a line, each word behind a blank. */
export function actorHaystack({id, name, englishName = '', aliases = []}: FindableActor): string {
	const slug = id.slice(id.indexOf('/') + 1);
	const names = [name, englishName, ...aliases, slug].map(each => ` ${foldedName(each)}\n`);
	return `\n${names.join('')}`;
}

/**
 * The indexes of the haystacks in which each word of a text begins a word. Those of whom it is a whole name come first, then
 * those of whose names it is the beginning; all else stays in order.
 */
export function findActors(haystacks: readonly string[], typed: string): readonly number[] {
	const folded = foldedName(typed);
	if (folded === '') return [...haystacks.keys()];
	const words = folded.split(' ').map(word => ` ${word}`);
	const ranks: [number[], number[], number[]] = [[], [], []];
	for (const [index, haystack] of haystacks.entries()) {
		if (!words.every(word => haystack.includes(word))) continue;
		const isBeginning = haystack.includes(`\n ${folded}`);
		const isWhole = isBeginning && haystack.includes(`\n ${folded}\n`);
		ranks[isWhole ? 0 : isBeginning ? 1 : 2].push(index);
	}
	return ranks.flat();
}

const foldedName = (name: string) => fold(name).text.trim().replaceAll(/\s+/g, ' ');
