import type {SentenceOverlaps} from './sentence-overlaps.ts';

/** How like every two sentences of two articles are, 0 to 1: good enough to compare pairs with one another. */
export type Likeness = {
	/** By the index in `a`, maps from the index in `b`; those that share nothing are absent. */
	readonly rows: readonly ReadonlyMap<number, number>[];
	/** Of each sentence, how like it is to the one most like it. */
	readonly bestOfA: readonly number[];
	readonly bestOfB: readonly number[];
};

/** One third of letters, one of words, one of what few other sentences say. */
export function sentenceLikeness({letters, words, own, content}: SentenceOverlaps): Likeness {
	const views = [letters, words, own];
	const rows = letters.map((_, index) => {
		const row = new Map<number, number>();
		for (const view of views) {
			for (const [other, {cosine}] of view[index]!) {
				row.set(other, (row.get(other) ?? 0) + cosine / views.length);
			}
		}
		return row;
	});
	return {rows, ...bestOf(rows, content.b.length)};
}

function bestOf(rows: Likeness['rows'], count: number) {
	const bestOfA = rows.map(row => Math.max(0, ...row.values()));
	const bestOfB = new Array<number>(count).fill(0);
	for (const row of rows) {
		for (const [other, value] of row) bestOfB[other] = Math.max(bestOfB[other]!, value);
	}
	return {bestOfA, bestOfB};
}
