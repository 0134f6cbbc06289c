import type {EventDigest} from './event-digest.ts';

/** Articles by the rare words and phrases they share with others. */
export type TwinIndex = {
	readonly digests: readonly EventDigest[];
	/** The place of an article in `digests`, by id. */
	readonly positions: ReadonlyMap<string, number>;
	/** For each rare word or phrase that a few articles share, their positions, ascending. */
	readonly places: ReadonlyMap<number, Uint32Array>;
};

/** Words and phrases in more articles than this lead nowhere: the least and the share of all articles. */
const mostArticles = 60;
const mostShare = 0.01;

/** Makes an index of digests. Takes about as long as making the digests' words unique: a pass over all. */
export function createTwinIndex(digests: readonly EventDigest[]): TwinIndex {
	const most = Math.max(mostArticles, digests.length * mostShare);
	const counts = new Map<number, number>();
	for (const digest of digests) {
		forEachTrace(digest, trace => counts.set(trace, (counts.get(trace) ?? 0) + 1));
	}
	const places = new Map<number, Uint32Array>();
	const filled = new Map<number, number>();
	for (const [position, digest] of digests.entries()) {
		forEachTrace(digest, trace => {
			const count = counts.get(trace)!;
			if (count < 2 || count > most) return;
			const at = filled.get(trace) ?? 0;
			if (at === 0) places.set(trace, new Uint32Array(count));
			places.get(trace)![at] = position;
			filled.set(trace, at + 1);
		});
	}
	const positions = new Map(digests.map(({id}, position) => [id, position]));
	return {digests, positions, places};
}

/** What leads from an article to others: its rare words and its phrases. */
export function forEachTrace({rare, phrases}: EventDigest, visit: (trace: number) => void): void {
	for (const item of rare.items) visit(item);
	for (const item of phrases) visit(item);
}
