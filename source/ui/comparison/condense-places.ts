import type {PairPlace} from '../../compare/pair-places.ts';

/** More lines than this part of the rows there are would only be a tangle. */
const mostLines = 0.5;

/**
 * As many places as a map of so many rows can show: where there are more, pairs that follow each other in both
 * texts are one place, and as long as there are too many the shortest go. The reader's own band is always there
 * by itself.
 */
export function condensePlaces(
	places: readonly PairPlace[],
	{rows, current}: {readonly rows: number; readonly current: number},
): readonly PairPlace[] {
	const most = Math.max(1, Math.floor(rows * mostLines));
	let kept = places;
	for (;;) {
		if (kept.length <= most) return kept;
		kept = joinNeighbors(kept, current);
		if (kept.length <= most) return kept;
		// Without the short ones between them, long ones may be neighbors.
		kept = withoutShortest(kept, current, Math.ceil((kept.length - most) / 4));
	}
}

function withoutShortest(
	places: readonly PairPlace[],
	current: number,
	count: number,
): readonly PairPlace[] {
	const weight = (place: PairPlace) =>
		place.band === current ? Number.POSITIVE_INFINITY : size(place);
	const shortest = places.toSorted((one, other) => weight(one) - weight(other)).slice(0, count);
	return places.filter(place => !shortest.includes(place));
}

function joinNeighbors(places: readonly PairPlace[], current: number): readonly PairPlace[] {
	const inB = places.toSorted((one, other) => one.b.from - other.b.from);
	const rank = new Map(inB.map((place, index) => [place, index]));
	const result: PairPlace[] = [];
	let last: PairPlace | undefined;
	for (const place of places.toSorted((one, other) => one.a.from - other.a.from)) {
		const before = result.at(-1);
		const follows = last !== undefined && rank.get(place) === rank.get(last)! + 1;
		const isOwn = place.band === current || last?.band === current;
		if (before && follows && !isOwn) {
			result[result.length - 1] = {
				band: before.band,
				a: {from: before.a.from, to: place.a.to},
				b: {from: before.b.from, to: place.b.to},
			};
		} else {
			result.push(place);
		}
		last = place;
	}
	return result;
}

const size = ({a, b}: PairPlace): number => a.to - a.from + b.to - b.from;
