import type {Actor, Tags} from '../actors/actor.ts';
import type {Comparison} from './comparison.ts';

/** Who is named in both articles, and in one only; most mentioned first. */
export type ComparedActors = {
	readonly shared: readonly Actor[];
	readonly onlyA: readonly Actor[];
	readonly onlyB: readonly Actor[];
};

/** The actors behind the ids of a comparison, by the tags of its two articles. */
export function comparedActors({actors}: Comparison, a: Tags, b: Tags): ComparedActors {
	const known = new Map([...b.actors, ...a.actors].map(actor => [actor.id, actor]));
	const named = (ids: readonly string[]) => ids.flatMap(id => known.get(id) ?? []);
	return {
		shared: named(actors.shared),
		onlyA: named(actors.onlyA),
		onlyB: named(actors.onlyB),
	};
}
