import {fold} from '../arabic/fold.ts';
import {foldUnit, knownUnit, separator, skippedControl} from '../arabic/fold-unit.ts';
import {tokenize} from '../arabic/tokenize.ts';

const [hamza, yeh] = [0x621, 0x64a];
const [zero, nine] = [0x30, 0x39];

/** A letter of a key, from hamza as 1 to yeh as 42, then the digits. */
const beforeHamza = hamza - 1;
const beforeZero = zero - (yeh - beforeHamza) - 1;
/** Bits of such a letter, and how many fit in each half of a key, and in both. */
const letterBits = 6;
const halfLength = 5;
const longestKept = 2 * halfLength;
const highestLetter = letterBits * (halfLength - 1);
const halfMask = 2 ** (letterBits * halfLength) - 1;

/** Of so many words, those of some tens of articles, most have been met among them: that keeps caches warm. */
const manyWords = 8192;
/** A word has fewer letters on average. */
const lettersOfWord = 8;

/**
 * Words in folded letters, in flat arrays that the next words come into. Each has a key, two numbers that are
 * quick to compare. Words of up to ten Arabic letters or digits, nearly all there are, stand in it letter by
 * letter: with the same key they are the same. In the key of any other is a hash and its length; there the
 * first number is negative, and the letters have to be compared as well.
 */
export class FoldedWords {
	count = 0;
	/** The letters of one word after the other, and where each begins: `count` + 1 values. */
	letters: Uint16Array;
	starts: Uint32Array;
	/** Where each word begins in the text as written. */
	offsets: Uint32Array;
	/** The keys, both numbers of one word after the other. */
	keys: Int32Array;
	readonly #enough: number;

	/** It is full with so many words, or sooner when they are long. */
	constructor(enough: number = manyWords) {
		this.#enough = enough;
		this.letters = new Uint16Array(2 * enough * lettersOfWord);
		this.starts = new Uint32Array(enough + 2);
		this.offsets = new Uint32Array(enough + 1);
		this.keys = new Int32Array(2 * enough + 2);
	}

	get isFull(): boolean {
		return this.count >= this.#enough || this.starts[this.count]! * 2 > this.letters.length;
	}

	clear(): void {
		this.count = 0;
	}

	/**
	 * Adds the words between two offsets of a text, as `tokenize` finds them in what `fold` makes of it. Gives the
	 * offset to go on from when it is full, `to` when these were all. Nearly all of an Arabic text is letters,
	 * marks, blanks and signs, which need one look each; only a stretch with anything else is folded by itself.
	 */
	read(text: string, from: number, to: number): number {
		let at = from;
		while (at < to && !this.isFull) {
			at = this.#readPlain(text, at, to);
			if (at < to && !this.isFull) at = this.#readOthers(text, at, to);
		}
		return at;
	}

	/** Adds a word that is folded already. The key of one without letters is 0. */
	add(word: string): void {
		this.#addFolded(word, 0, word.length, 0);
	}

	/** How many of the words from the one numbered `first` on begin before an offset. */
	countBefore(offset: number, first: number): number {
		let end = first;
		while (end < this.count && this.offsets[end]! < offset) end++;
		return end - first;
	}

	/**
	 * Reads words up to one with anything but letters and marks of Arabic in it, and gives the offset where that
	 * begins; sooner when there are enough. Hot: every text of a corpus passes here. It calls nothing rare, as
	 * the engine compiles it once more for each call that it has not seen before.
	 */
	#readPlain(text: string, from: number, to: number): number {
		const {letters} = this;
		const enough = this.#enough;
		let begin = this.starts[this.count]!;
		let end = begin;
		let offset = from;
		let [low, high] = [0, 0];
		// A unit is a letter at most.
		const last = Math.min(to, from + letters.length - begin);
		let index = from;
		for (; index < last; index++) {
			const value = knownUnit(text.charCodeAt(index));
			if (value >= hamza && value <= yeh) {
				if (end === begin) offset = index;
				// The first letters go on from `low` to `high`, and where there are more than fit, out of it.
				high = (high << letterBits) | (low >>> highestLetter);
				low = ((low << letterBits) | (value - beforeHamza)) & halfMask;
				letters[end++] = value;
				continue;
			}
			if (value <= skippedControl) continue;
			if (value !== separator) break;
			if (end === begin) continue;
			this.#addKeyed(end, offset, low, high);
			if (this.count >= enough) return index + 1;
			begin = end;
			low = 0;
			high = 0;
		}
		if (end === begin) return index;
		if (index < to) return offset;
		this.#addKeyed(end, offset, low, high);
		return to;
	}

	/** Reads the words up to the next blank, and gives its offset: marks, digits, Latin letters and all. */
	#readOthers(text: string, from: number, to: number): number {
		const numberEnd = endOfNumber(text, from, to);
		if (numberEnd > from) {
			this.#addNumber(text, from, numberEnd);
			return numberEnd;
		}
		let end = from;
		while (end < to && text.charCodeAt(end) > 0x20) end++;
		const folded = fold(text.slice(from, end));
		for (const word of tokenize(folded.text)) {
			this.#addFolded(folded.text, word.from, word.to, from + folded.offsets[word.from]!);
		}
		return end;
	}

	#addNumber(text: string, from: number, to: number): void {
		let end = this.starts[this.count]!;
		for (let index = from; index < to; index++) {
			if (end === this.letters.length) this.#growLetters();
			this.letters[end++] = foldUnit(text.charCodeAt(index));
		}
		this.#addLetters(end, from);
	}

	#addFolded(folded: string, from: number, to: number, offset: number): void {
		let end = this.starts[this.count]!;
		for (let index = from; index < to; index++) {
			if (end === this.letters.length) this.#growLetters();
			this.letters[end++] = folded.charCodeAt(index);
		}
		this.#addLetters(end, offset);
	}

	/** Adds the word whose letters end here. */
	#addLetters(end: number, offset: number): void {
		if (this.count === this.offsets.length) this.#growWords();
		const begin = this.starts[this.count]!;
		let [low, high] = [0, 0];
		for (let at = begin; at < end; at++) {
			const letter = keyLetter(this.letters[at]!);
			high = (high << letterBits) | (low >>> highestLetter);
			low = ((low << letterBits) | letter) & halfMask;
			if (letter === 0) return this.#addHashed(end, offset);
		}
		this.#addKeyed(end, offset, low, high);
	}

	/** The key counts only where it holds all the letters. */
	#addKeyed(end: number, offset: number, low: number, high: number): void {
		const index = this.count;
		if (end - this.starts[index]! > longestKept) return this.#addHashed(end, offset);
		this.starts[index + 1] = end;
		this.offsets[index] = offset;
		this.keys[2 * index] = low;
		this.keys[2 * index + 1] = high;
		this.count++;
	}

	#addHashed(end: number, offset: number): void {
		const index = this.count++;
		const begin = this.starts[index]!;
		this.starts[index + 1] = end;
		this.offsets[index] = offset;
		this.keys[2 * index] = hashOf(this.letters, begin, end) | (1 << 31);
		this.keys[2 * index + 1] = end - begin;
	}

	#growLetters(): void {
		const larger = new Uint16Array(this.letters.length * 2);
		larger.set(this.letters);
		this.letters = larger;
	}

	/** Only for a stretch without blanks that has no end. */
	#growWords(): void {
		this.starts = copyTo(new Uint32Array(this.offsets.length * 2 + 1), this.starts);
		this.keys = copyTo(new Int32Array(this.keys.length * 2), this.keys);
		this.offsets = copyTo(new Uint32Array(this.offsets.length * 2), this.offsets);
	}
}

/** Where a number of nothing but digits ends, or `from` if there is none, or other letters follow it. */
function endOfNumber(text: string, from: number, to: number): number {
	let end = from;
	while (end < to && isDigitAt(text, end)) end++;
	if (end === to) return end;
	// A sign that is followed by a digit may be of the number, as in `1.2`.
	const isEnd = foldUnit(text.charCodeAt(end)) === separator;
	return isEnd && !(end + 1 < to && isDigitAt(text, end + 1)) ? end : from;
}

function isDigitAt(text: string, index: number): boolean {
	const value = foldUnit(text.charCodeAt(index));
	return value >= zero && value <= nine;
}

/** 0 for a letter that fits in no key. */
function keyLetter(letter: number): number {
	if (letter >= hamza && letter <= yeh) return letter - beforeHamza;
	return letter >= zero && letter <= nine ? letter - beforeZero : 0;
}

/** FNV-1a, 32 bits (draft-eastlake-fnv), a UTF-16 unit at a time. */
function hashOf(letters: Uint16Array, from: number, to: number): number {
	let hash = 0x811c9dc5;
	for (let at = from; at < to; at++) hash = Math.imul(hash ^ letters[at]!, 0x01000193);
	return hash;
}

function copyTo<Units extends Int32Array | Uint32Array>(larger: Units, old: Units): Units {
	larger.set(old);
	return larger;
}
