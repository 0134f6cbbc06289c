import type {Article} from '../article/article.ts';
import {FoldedWords} from './folded-words.ts';
import {indexedStretches} from './indexed-stretches.ts';
import type {Segment} from './segment.ts';
import {gap, TermTable} from './term-table.ts';
import {termText} from './term-text.ts';
import type {Terms} from './terms.ts';

/** A segment that has the positions of all its terms at hand. */
export type BuiltSegment = Segment & {
	/** Those of one term after the other, and where each term's begin: one value more than there are terms. */
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
	readonly #read = new FoldedWords();

	/** How many words the articles have so far, the gaps between blocks counted as words. */
	get wordCount(): number {
		return this.#length;
	}

	add(article: Article): void {
		const titleTo = article.titleRange?.to ?? 0;
		let titleEnd = this.#length;
		let mainEnd = this.#length;
		for (const {from, to, isMain, holdsTitle} of indexedStretches(article)) {
			for (let at = from; at < to; ) {
				at = this.#read.read(article.text, at, to);
				const titled = holdsTitle ? this.#read.countBefore(titleTo) : 0;
				if (titled > 0) titleEnd = this.#length + titled;
				this.#pushRead();
			}
			if (isMain || holdsTitle) mainEnd = this.#length;
			this.#push(gap);
		}
		this.#starts.push(this.#length);
		this.#titleEnds.push(titleEnd);
		this.#mainEnds.push(mainEnd);
	}

	/** Adds articles of another segment, by their numbers in there. */
	addFrom(segment: Segment, articles: Iterable<number>): void {
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
		const table = this.#table;
		const {size} = table;
		const {starts, sorted} = sortByTerm(this.#words.subarray(0, this.#length), size);
		return {
			articleCount: this.#titleEnds.length,
			articleStarts: Uint32Array.from(this.#starts),
			titleEnds: Uint32Array.from(this.#titleEnds),
			mainEnds: Uint32Array.from(this.#mainEnds),
			terms: {
				size,
				letters: table.letters,
				starts: table.starts,
				masks: table.masks,
				find: term => table.find(term, size),
				frequency: term => starts[term + 1]! - starts[term]!,
			},
			occurrences: term => sorted.subarray(starts[term], starts[term + 1]),
			positions: sorted,
			positionStarts: starts,
		};
	}

	#internOf(terms: Terms, id: number): number {
		return this.#table.intern(termText(terms, id));
	}

	/** Hot: all the words of a corpus pass here, some at a time. */
	#pushRead(): void {
		const read = this.#read;
		const words = this.#wordsWithRoom(read.count);
		const length = this.#length;
		for (let index = 0; index < read.count; index++) {
			words[length + index] = this.#table.internOne(read, index);
		}
		this.#length = length + read.count;
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

/** Counting sort: for each term the positions it stands at. */
function sortByTerm(words: Uint32Array, size: number): {starts: Uint32Array; sorted: Uint32Array} {
	const starts = new Uint32Array(size + 1);
	for (const term of words) starts[term + 1]!++;
	for (let term = 0; term < size; term++) starts[term + 1]! += starts[term]!;
	const next = starts.slice();
	const sorted = new Uint32Array(words.length);
	for (let position = 0; position < words.length; position++) {
		sorted[next[words[position]!]!++] = position;
	}
	return {starts, sorted};
}
