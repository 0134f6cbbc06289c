import type {Article} from '../article/article.ts';
import {FoldedWords} from './folded-words.ts';
import {indexedStretches} from './indexed-stretches.ts';
import type {Segment} from './segment.ts';
import {sortTerms} from './sort-terms.ts';
import {SortedTerms, type TermArrays} from './sorted-terms.ts';
import {gap, TermTable} from './term-table.ts';
import type {Terms} from './terms.ts';

/** A segment that has all its terms and their positions at hand. */
export type BuiltSegment = Segment & {
	readonly arrays: TermArrays;
	/** Those of one term after the other, and where each term's begin: one value more than `size`. */
	readonly positions: Uint32Array;
	readonly positionStarts: Uint32Array;
};

/** Makes a segment of articles, one after the other. */
export class SegmentBuilder {
	#table = new TermTable();
	#words = new Uint32Array(1 << 12);
	#length = 0;
	#starts: number[] = [0];
	#titleEnds: number[] = [];
	#mainEnds: number[] = [];
	/** Words behind those, which have no numbers yet. */
	readonly #read = new FoldedWords();

	/** How many words the articles have so far, the gaps between blocks counted as words. */
	get wordCount(): number {
		return this.#length + this.#read.count;
	}

	add(article: Article): void {
		const titleTo = article.titleRange?.to ?? 0;
		const read = this.#read;
		let titleEnd = this.wordCount;
		let mainEnd = titleEnd;
		for (const {from, to, isMain, holdsTitle} of indexedStretches(article)) {
			for (let at = from; at < to; ) {
				if (read.isFull) this.#numberRead();
				const first = read.count;
				at = read.read(article.text, at, to);
				const titled = holdsTitle ? read.countBefore(titleTo, first) : 0;
				if (titled > 0) titleEnd = this.#length + first + titled;
			}
			if (isMain || holdsTitle) mainEnd = this.wordCount;
			read.add('');
		}
		this.#starts.push(this.wordCount);
		this.#titleEnds.push(titleEnd);
		this.#mainEnds.push(mainEnd);
	}

	/** Adds articles of another segment, by their numbers in there. */
	addFrom(segment: Segment, articles: Iterable<number>): void {
		this.#numberRead();
		const words = wordsOf(segment);
		const {terms, articleStarts, titleEnds, mainEnds} = segment;
		const known = new Uint32Array(terms.size);
		for (const article of articles) {
			const start = articleStarts[article]!;
			const shift = this.#length - start;
			for (let position = start; position < articleStarts[article + 1]!; position++) {
				const word = words[position]!;
				if (word !== gap && known[word] === 0) known[word] = this.#internOf(terms, word);
				this.#push(known[word]!);
			}
			this.#starts.push(this.#length);
			this.#titleEnds.push(titleEnds[article]! + shift);
			this.#mainEnds.push(mainEnds[article]! + shift);
		}
	}

	/** The segment of all that was added so far. More may be added; the segment stays as it is. */
	build(): BuiltSegment {
		this.#numberRead();
		const table = this.#table;
		const words = this.#words.subarray(0, this.#length);
		const counts = countTerms(words, table.size);
		const order = sortTerms(table, id => counts[id]! > 0);
		const {starts, positions} = sortByTerm(words, counts, order);
		const arrays = arraysOf(table, counts, order);
		return {
			articleCount: this.#titleEnds.length,
			articleStarts: Uint32Array.from(this.#starts),
			titleEnds: Uint32Array.from(this.#titleEnds),
			mainEnds: Uint32Array.from(this.#mainEnds),
			terms: new SortedTerms(arrays),
			occurrences: term => positions.subarray(starts[term], starts[term + 1]),
			arrays,
			positions,
			positionStarts: starts,
		};
	}

	#internOf(terms: Terms, id: number): number {
		return this.#table.intern(terms.textOf(id));
	}

	/** Hot: all the words of a corpus pass here, some at a time. */
	#numberRead(): void {
		const read = this.#read;
		this.#table.internAll(read, this.#wordsWithRoom(read.count), this.#length);
		this.#length += read.count;
		read.clear();
	}

	#push(term: number): void {
		this.#wordsWithRoom(1)[this.#length++] = term;
	}

	#wordsWithRoom(count: number): Uint32Array {
		const least = this.#length + count;
		if (least > this.#words.length) {
			const larger = new Uint32Array(Math.max(least, this.#words.length * 2));
			larger.set(this.#words);
			this.#words = larger;
		}
		return this.#words;
	}
}

/** The term at each position. */
function wordsOf({terms, articleStarts, articleCount, occurrences}: Segment): Uint32Array {
	const words = new Uint32Array(articleStarts[articleCount]!);
	for (let term = gap + 1; term < terms.size; term++) {
		const positions = occurrences(term);
		for (let index = 0; index < positions.length; index++) words[positions[index]!] = term;
	}
	return words;
}

/** How often each term of a table stands among some words. */
function countTerms(words: Uint32Array, size: number): Uint32Array {
	const counts = new Uint32Array(size);
	for (let position = 0; position < words.length; position++) counts[words[position]!]!++;
	return counts;
}

/** Counting sort: where each term stands, the terms in their order, numbered from 1. */
function sortByTerm(
	words: Uint32Array,
	counts: Uint32Array,
	order: Uint32Array,
): {starts: Uint32Array; positions: Uint32Array} {
	const starts = new Uint32Array(order.length + 2);
	const next = new Uint32Array(counts.length);
	for (let index = 0; index < order.length; index++) {
		const id = order[index]!;
		next[id] = starts[index + 1]!;
		starts[index + 2] = starts[index + 1]! + counts[id]!;
	}
	const positions = new Uint32Array(starts[order.length + 1]!);
	for (let position = 0; position < words.length; position++) {
		const word = words[position]!;
		if (word !== gap) positions[next[word]!++] = position;
	}
	return {starts, positions};
}

/** The terms of a table in their order. */
function arraysOf(table: TermTable, counts: Uint32Array, order: Uint32Array): TermArrays {
	const size = order.length + 1;
	const starts = new Uint32Array(size + 1);
	const letters = new Uint16Array(table.starts[table.size]!);
	const sortedCounts = new Uint32Array(size);
	let end = 0;
	for (let index = 0; index < order.length; index++) {
		const id = order[index]!;
		const to = table.starts[id + 1]!;
		for (let from = table.starts[id]!; from < to; from++) letters[end++] = table.letters[from]!;
		starts[index + 2] = end;
		sortedCounts[index + 1] = counts[id]!;
	}
	return {size, letters: letters.subarray(0, end), starts, counts: sortedCounts};
}
