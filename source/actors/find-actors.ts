import {fold} from '../arabic/fold.ts';
import type {CorpusActor} from './corpus-actors.ts';

/** As much of an actor as it is found by. */
export type FindableActor = Pick<CorpusActor, 'id' | 'type' | 'name'> &
	Partial<Pick<CorpusActor, 'englishName' | 'aliases'>>;

/** All names of an actor in folded letters, each word behind a blank. */
export function actorHaystack({id, name, englishName = '', aliases = []}: FindableActor): string {
	const slug = id.slice(id.indexOf('/') + 1);
	return ` ${fold([name, englishName, ...aliases, slug].join(' ')).text}`;
}

/**
 * The indexes of the haystacks in which each word of a text begins a word; the whole text as the beginning of a name comes
 * first, and all else stays in order.
 */
export function findActors(haystacks: readonly string[], typed: string): readonly number[] {
	const folded = fold(typed).text.trim().replaceAll(/\s+/g, ' ');
	const words = folded.split(' ').map(word => ` ${word}`);
	const atOnce: number[] = [];
	const others: number[] = [];
	for (const [index, haystack] of haystacks.entries()) {
		if (!words.every(word => haystack.includes(word))) continue;
		(haystack.startsWith(` ${folded}`) ? atOnce : others).push(index);
	}
	return [...atOnce, ...others];
}
