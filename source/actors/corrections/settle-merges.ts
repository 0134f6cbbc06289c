import {actorKey} from '../actor-key.ts';
import type {ActorMerge} from './corrections.ts';

type Settled = {
	/** Each with the last of its chain: a is b and b is c make a c. */
	readonly merges: readonly ActorMerge[];
	/** Indexes of those that would close a circle. */
	readonly circles: readonly number[];
	/** Indexes of those whose id an earlier one has given to another actor. */
	readonly repeated: readonly number[];
};

/**
 * Follows chains of merges to their ends. Of merges that make a circle the one that closes it does not count; of two for
 * one id the first does. Time grows with the number of merges, however long a chain is.
 */
export function settleMerges(given: readonly ActorMerge[]): Settled {
	const next = new Map<string, ActorMerge>();
	const circles: number[] = [];
	const repeated: number[] = [];
	const parents = new Map<string, string>();

	/** The last actor of a chain; the way there is made shorter for those who come after. */
	function endOf(key: string): string {
		let end = key;
		for (let parent = parents.get(end); parent !== undefined; parent = parents.get(end))
			end = parent;
		for (let at = key; at !== end; ) {
			const parent = parents.get(at)!;
			parents.set(at, end);
			at = parent;
		}
		return end;
	}

	for (const [index, merge] of given.entries()) {
		const from = actorKey(merge.id);
		const to = actorKey(merge.as);
		if (endOf(to) === from) circles.push(index);
		else if (next.has(from)) repeated.push(index);
		else {
			next.set(from, merge);
			parents.set(from, to);
		}
	}
	const last = new Map(given.map(merge => [actorKey(merge.as), merge] as const).reverse());
	const merges = [...next].map(([from, merge]) => {
		const {as, name} = last.get(endOf(from))!;
		return {id: merge.id, as, ...(name === undefined ? {} : {name})};
	});
	return {merges, circles, repeated};
}
