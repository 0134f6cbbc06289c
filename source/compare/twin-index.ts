import type {EventDigest} from './event-digest.ts';

/** Articles by the rare words and phrases they share with others. */
export type TwinIndex = {
	readonly digests: readonly EventDigest[];
	/** The place of an article in `digests`, by id. */
	readonly positions: ReadonlyMap<string, number>;
	/** Rare words and phrases that a few articles share, ascending... */
	readonly traces: Uint32Array;
	/** ... where the articles of each begin in `places`, and at the end where the last ones end... */
	readonly starts: Uint32Array;
	/** ... and the positions of these articles. */
	readonly places: Uint32Array;
};

/** Words and phrases in more articles than this lead nowhere: the least, and the share of all articles. */
const mostArticles = 60;
const mostShare = 0.01;
/** Positions are packed below the hash into one number that is exact: 32 and 20 bits. */
const packed = 2 ** 20;

/** Makes an index of up to a million digests; takes about as long as sorting all their words. */
export function createTwinIndex(digests: readonly EventDigest[]): TwinIndex {
	const most = Math.max(mostArticles, digests.length * mostShare);
	const entries = sortedEntries(digests);
	const traces: number[] = [];
	const starts: number[] = [];
	const places: number[] = [];
	for (let from = 0; from < entries.length; ) {
		const trace = Math.floor(entries[from]! / packed);
		let to = from + 1;
		while (to < entries.length && Math.floor(entries[to]! / packed) === trace) to++;
		if (to - from > 1 && to - from <= most) {
			traces.push(trace);
			starts.push(places.length);
			for (let at = from; at < to; at++) places.push(entries[at]! % packed);
		}
		from = to;
	}
	return {
		digests,
		positions: new Map(digests.map(({id}, position) => [id, position])),
		traces: Uint32Array.from(traces),
		starts: Uint32Array.from([...starts, places.length]),
		places: Uint32Array.from(places),
	};
}

/** Every rare word and phrase of every article, with the article's position: by hash, then by position. */
function sortedEntries(digests: readonly EventDigest[]): Float64Array {
	let count = 0;
	for (const {rare, phrases} of digests) count += rare.items.length + phrases.length;
	const entries = new Float64Array(count);
	let at = 0;
	for (const [position, {rare, phrases}] of digests.entries()) {
		for (const trace of rare.items) entries[at++] = trace * packed + position;
		for (const trace of phrases) entries[at++] = trace * packed + position;
	}
	return entries.sort();
}

/** The positions of the articles that share a trace; empty where too few or too many do. */
export function articlesWith({traces, starts, places}: TwinIndex, trace: number): Uint32Array {
	let [low, high] = [0, traces.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (traces[middle]! < trace) low = middle + 1;
		else high = middle;
	}
	return traces[low] === trace
		? places.subarray(starts[low], starts[low + 1])
		: places.subarray(0, 0);
}
