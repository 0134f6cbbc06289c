import type {Article} from '../../article/article.ts';
import {wordClass} from '../lexicon/word-classes.ts';
import {gap, gapBetween} from './gap-between.ts';
import type {Word} from './read-word.ts';
import {scanWords, type TakeWord} from './scan-words.ts';
import {fact, factCount, type WordTable} from './word-table.ts';
import {trait} from './word-traits.ts';

/**
 * The words of an article's title, dateline and body. What rules ask of nearly every word stands in flat arrays, a
 * value for each word and zeros behind the last.
 */
export type Tokens = {
	readonly text: string;
	readonly count: number;
	/** UTF-16 offsets into the text. */
	readonly from: Uint32Array;
	readonly to: Uint32Array;
	/** What stands before each word, bits of `gap`; one more for the end. */
	readonly gaps: Uint16Array;
	/** Bits of wordClass of each word's best reading, and whether it begins a listed name. */
	readonly classes: Int32Array;
	/** Bits of wordClass of each word as a whole. */
	readonly wholeClasses: Int32Array;
	/** Bits of `trait`. */
	readonly traits: Int32Array;
	/** Marks of each word and its readings, as word-probe.ts makes them. */
	readonly probes: Int32Array;
	/** All that is known of a word; `undefined` where there is none. */
	word(at: number): Word | undefined;
};

const isArticle = {title: true, dateline: true, body: true} as const;

/** Values behind the last word: rules look some words ahead. */
const lookahead = 16;
const leastTokens = 1 << 10;

/** Reads the words of articles, one after the other. */
export class TokenReader implements Tokens {
	text = '';
	count = 0;
	// As long as the longest article so far, and the lookahead.
	from = new Uint32Array(leastTokens);
	to = new Uint32Array(leastTokens);
	gaps = new Uint16Array(leastTokens);
	classes = new Int32Array(leastTokens);
	wholeClasses = new Int32Array(leastTokens);
	traits = new Int32Array(leastTokens);
	probes = new Int32Array(leastTokens);

	/** Of words, as the table numbers them. */
	#numbers = new Int32Array(leastTokens);
	/** Where the word taken last ends, and whether it was the last of its block. */
	#before = 0;
	#opensBlock = true;
	readonly #table: WordTable;

	constructor(table: WordTable) {
		this.#table = table;
	}

	/**
	 * Reads what is the article itself; related texts, credits and boilerplate are left out. What is given back is good
	 * until the next article is read.
	 */
	read({text, blocks}: Article): Tokens {
		this.#table.makeRoom();
		this.#clear();
		this.text = text;
		for (const block of blocks) {
			if (!(block.role in isArticle)) continue;
			this.#opensBlock = true;
			scanWords(text, block.from, block.to, this.#take);
		}
		this.gaps[this.count] = gap.line;
		this.#lookUp();
		this.#settleFinalYeh();
		return this;
	}

	word(at: number): Word | undefined {
		if (at < 0 || at >= this.count) return undefined;
		return this.#table.word(this.#numbers[at]!, this.text, this.from[at]!, this.to[at]!);
	}

	/** Hot: each word of the corpus passes here once. */
	readonly #take: TakeWord = (from, to, hash, otherHash) => {
		if (this.count + lookahead === this.from.length) this.#grow();
		const at = this.count++;
		this.from[at] = from;
		this.to[at] = to;
		this.gaps[at] = this.#opensBlock ? gap.line : gapBetween(this.text, this.#before, from);
		this.classes[at] = hash;
		this.wholeClasses[at] = otherHash;
		this.#before = to;
		this.#opensBlock = false;
	};

	/** Finds the words by their hashes, which stand where their classes are to be. */
	#lookUp(): void {
		const table = this.#table;
		table.bringNear(this.classes, this.count, this.#numbers);
		for (let at = 0; at < this.count; at++) {
			const hash = this.classes[at]!;
			const otherHash = this.wholeClasses[at]!;
			this.#put(at, table.find(this.text, this.from[at]!, this.to[at]!, hash, otherHash));
		}
	}

	#put(at: number, number: number): void {
		const {facts} = this.#table;
		const row = number * factCount;
		this.#numbers[at] = number;
		this.classes[at] = facts[row + fact.classes]!;
		this.wholeClasses[at] = facts[row + fact.wholeClasses]!;
		this.traits[at] = facts[row + fact.traits]!;
		this.probes[at] = facts[row + fact.probe]!;
	}

	#clear(): void {
		const end = this.count + 1;
		this.count = 0;
		this.from.fill(0, 0, end);
		this.to.fill(0, 0, end);
		this.gaps.fill(0, 0, end);
		this.classes.fill(0, 0, end);
		this.wholeClasses.fill(0, 0, end);
		this.traits.fill(0, 0, end);
		this.probes.fill(0, 0, end);
	}

	#grow(): void {
		const length = this.from.length * 2;
		this.from = copyTo(new Uint32Array(length), this.from);
		this.to = copyTo(new Uint32Array(length), this.to);
		this.gaps = copyTo(new Uint16Array(length), this.gaps);
		this.classes = copyTo(new Int32Array(length), this.classes);
		this.wholeClasses = copyTo(new Int32Array(length), this.wholeClasses);
		this.traits = copyTo(new Int32Array(length), this.traits);
		this.probes = copyTo(new Int32Array(length), this.probes);
		this.#numbers = copyTo(new Int32Array(length), this.#numbers);
	}

	/**
	 * Some write the final alef maksura as yeh, so that علي may be على, on. A text that has the one often and the
	 * other never is such a text; there علي is a name only among names.
	 */
	#settleFinalYeh(): void {
		const places: number[] = [];
		for (let at = 0; at < this.count; at++) {
			if ((this.traits[at]! & trait.ali) === 0) continue;
			if (this.text.charCodeAt(this.to[at]! - 1) === alefMaksura) return;
			places.push(at);
		}
		if (places.length < 2 || places.length * leastWordsPerOn < this.count) return;
		const on = this.#table.numberOf('على');
		for (const at of places) {
			if (standsAmongNames(this, at)) continue;
			this.#put(at, on);
			this.classes[at]! &= ~wordClass.listed;
		}
	}
}

/** على is one word of some fifty; a text that has so many علي means it. */
const leastWordsPerOn = 150;
const alefMaksura = 0x649;

function standsAmongNames({classes, wholeClasses}: Tokens, at: number): boolean {
	const before = classes[at - 1] ?? 0;
	const after = wholeClasses[at + 1]!;
	const names = wordClass.given | wordClass.son | wordClass.kunya | wordClass.honorific;
	const isTitle = (before & wordClass.role) !== 0 && (before & wordClass.definite) !== 0;
	return (before & names) !== 0 || isTitle || (after & wordClass.son) !== 0;
}

function copyTo<Values extends Uint16Array | Uint32Array | Int32Array>(
	larger: Values,
	values: Values,
): Values {
	larger.set(values);
	return larger;
}
