import type {Article} from '../../article/article.ts';
import {wordClass} from '../lexicon/word-classes.ts';
import type {Word} from './read-word.ts';
import {scanWords} from './scan-words.ts';
import type {WordTable} from './word-table.ts';

/** What stands between a word and the one before it, as bits. */
export const gap = {
	comma: 1 << 0,
	/** Full stop, question mark, semicolon and the like. */
	stop: 1 << 1,
	hyphen: 1 << 2,
	openQuote: 1 << 3,
	closeQuote: 1 << 4,
	openBracket: 1 << 5,
	closeBracket: 1 << 6,
	colon: 1 << 7,
	/** A line or block begins. */
	line: 1 << 8,
	slash: 1 << 9,
	other: 1 << 10,
	/** Nothing at all, not even a blank: ال15. */
	glued: 1 << 11,
} as const;

/** The words of an article's title, dateline and body. */
export type Tokens = {
	readonly text: string;
	readonly words: readonly Word[];
	/** Bits of wordClass of each word's best reading, and whether it begins a listed name. */
	readonly classes: Int32Array;
	/** Marks of each word and its readings, as word-probe.ts makes them. */
	readonly probes: Int32Array;
	/** UTF-16 offsets into the text. */
	readonly from: Uint32Array;
	readonly to: Uint32Array;
	/** What stands before each word, bits of `gap`; one more for the end. */
	readonly gaps: Uint16Array;
};

const isArticle = {title: true, dateline: true, body: true} as const;

/** Reads what is the article itself; related texts, credits and boilerplate are left out. */
export function readTokens({text, blocks}: Article, table: WordTable): Tokens {
	const words: Word[] = [];
	const buffers = new Buffers(blocks.reduce((sum, {from, to}) => sum + to - from, 0));
	for (const block of blocks) {
		if (!(block.role in isArticle)) continue;
		// Hot: each word of the corpus passes here once.
		let before = block.from;
		let between: number = gap.line;
		scanWords(text, block.from, block.to, (from, to, hash, otherHash) => {
			if (between !== gap.line) between = gapBetween(text, before, from);
			words.push(table.find(text, from, to, hash, otherHash));
			buffers.push(from, to, between, table.classes, table.probe);
			before = to;
			between = 0;
		});
	}
	const {from, to, gaps, classes, probes} = buffers.take();
	settleFinalYeh(words, classes, table);
	return {text, words, from, to, gaps, classes, probes};
}

/** Flat arrays that grow; each is one longer than there are words, and ends with a line. */
class Buffers {
	#length = 0;
	#from: Uint32Array;
	#to: Uint32Array;
	#gaps: Uint16Array;
	#classes: Int32Array;
	#probes: Int32Array;

	/** For a text of so many UTF-16 units; a word and its blank have six or so. */
	constructor(units: number) {
		const length = 16 + Math.ceil(units / 5);
		this.#from = new Uint32Array(length);
		this.#to = new Uint32Array(length);
		this.#gaps = new Uint16Array(length);
		this.#classes = new Int32Array(length);
		this.#probes = new Int32Array(length);
	}

	push(from: number, to: number, between: number, classes: number, probe: number): void {
		if (this.#length + 1 === this.#from.length) this.#grow();
		const at = this.#length++;
		this.#from[at] = from;
		this.#to[at] = to;
		this.#gaps[at] = between;
		this.#classes[at] = classes;
		this.#probes[at] = probe;
	}

	take(): Pick<Tokens, 'from' | 'to' | 'gaps' | 'classes' | 'probes'> {
		this.#gaps[this.#length] = gap.line;
		return {
			...{from: this.#from, to: this.#to, gaps: this.#gaps},
			...{classes: this.#classes, probes: this.#probes},
		};
	}

	#grow(): void {
		const length = this.#from.length * 2;
		this.#from = copyTo(new Uint32Array(length), this.#from);
		this.#to = copyTo(new Uint32Array(length), this.#to);
		this.#gaps = copyTo(new Uint16Array(length), this.#gaps);
		this.#classes = copyTo(new Int32Array(length), this.#classes);
		this.#probes = copyTo(new Int32Array(length), this.#probes);
	}
}

function copyTo<Values extends Uint16Array | Uint32Array | Int32Array>(
	larger: Values,
	values: Values,
): Values {
	larger.set(values);
	return larger;
}

/**
 * Some write the final alef maksura as yeh, so that علي may be على, on. A text that has the one often and the
 * other never is such a text; there علي is a name only among names.
 */
function settleFinalYeh(words: Word[], classes: Int32Array, table: WordTable): void {
	const places: number[] = [];
	const couldBe = wordClass.given | wordClass.function;
	for (let at = 0; at < words.length; at++) {
		if ((classes[at]! & couldBe) === 0 || words[at]!.whole.form !== 'علي') continue;
		if (words[at]!.written.endsWith('ى')) return;
		places.push(at);
	}
	if (places.length < 2 || places.length * leastWordsPerOn < words.length) return;
	const on = table.of('على');
	for (const at of places) {
		if (standsAmongNames(words, at)) continue;
		words[at] = on;
		classes[at] = on.best.classes;
	}
}

/** على is one word of some fifty; a text that has so many علي means it. */
const leastWordsPerOn = 150;

function standsAmongNames(words: readonly Word[], at: number): boolean {
	const before = words[at - 1]?.best.classes ?? 0;
	const after = words[at + 1]?.whole.classes ?? 0;
	const names = wordClass.given | wordClass.son | wordClass.kunya | wordClass.honorific;
	const isTitle = (before & wordClass.role) !== 0 && (before & wordClass.definite) !== 0;
	return (before & names) !== 0 || isTitle || (after & wordClass.son) !== 0;
}

function gapBetween(text: string, from: number, to: number): number {
	if (to === from) return gap.glued;
	if (to === from + 1 && text.charCodeAt(from) === 0x20) return 0;
	let found = 0;
	for (let index = from; index < to; index++) found |= gapOf(text, index, from);
	return found;
}

function gapOf(text: string, index: number, from: number): number {
	const sign = text.charAt(index);
	switch (sign) {
		case ' ':
		case '\u00a0':
		case '\t':
		case '\u200c':
		case '\u200d':
		case '\u200e':
		case '\u200f':
			return 0;
		case '،':
		case ',':
			return gap.comma;
		case '-':
		case '–':
		case '—':
		case 'ـ':
		case '‐':
			return gap.hyphen;
		case ':':
			return gap.colon;
		case '/':
		case '\\':
			return gap.slash;
		case '«':
		case '“':
		case '‘':
			return gap.openQuote;
		case '»':
		case '”':
		case '’':
			return gap.closeQuote;
		case '"':
		case "'":
			return straightQuote(text, index);
		case '(':
		case '[':
		case '{':
			return gap.openBracket;
		case ')':
		case ']':
		case '}':
			return gap.closeBracket;
		case '\n':
		case '\r':
			return gap.line;
		case '.':
			// The point of an initial or a title (د. أحمد) ends nothing.
			return index === from && isInitial(text, index) ? gap.other : gap.stop;
		case '؛':
		case ';':
		case '!':
		case '؟':
		case '?':
		case '…':
			return gap.stop;
		default:
			return /\s|\p{M}|\p{Cf}/u.test(sign) ? 0 : gap.other;
	}
}

/** A straight quote opens where a word follows it at once and closes where one stands before it. */
function straightQuote(text: string, index: number): number {
	const before = index > 0 && !/\s/.test(text.charAt(index - 1));
	const after = index + 1 < text.length && !/\s/.test(text.charAt(index + 1));
	if (before === after) return gap.openQuote | gap.closeQuote;
	return after ? gap.openQuote : gap.closeQuote;
}

function isInitial(text: string, point: number): boolean {
	return point < 2 || !/[\p{L}\p{M}\p{N}]/u.test(text.charAt(point - 2));
}
