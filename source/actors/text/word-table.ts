import {wordClass} from '../lexicon/word-classes.ts';
import {readWord, type Word, type WordKnowledge} from './read-word.ts';

/** Most words kept: what is read again and again makes most of a corpus, though it has many more. */
const mostWords = 1 << 17;
/** A power of two, at least twice as many as words. */
const slotCount = mostWords * 2;

/**
 * The words that were read, found by their letters in the text without making a string. When it is full, the
 * words that were not met again since the last time are dropped.
 */
export class WordTable {
	/** Bits of wordClass of the word found last, with `listed` if it begins a name of the gazetteer. */
	classes = 0;

	readonly #knowledge: WordKnowledge;
	/** Number of a word plus one, by hash; 0 is free. Collisions go to the next slot. */
	readonly #slots = new Int32Array(slotCount);
	readonly #words: Word[] = [];
	/** Of each word two hashes, by which it is known again, its classes, and whether it was met again. */
	readonly #hashes = new Int32Array(mostWords);
	readonly #otherHashes = new Int32Array(mostWords);
	readonly #classes = new Int32Array(mostWords);
	readonly #isUsed = new Uint8Array(mostWords);

	constructor(knowledge: WordKnowledge) {
		this.#knowledge = knowledge;
	}

	/** The word that stands in a text from one offset to the other. Hot: called for each word of a corpus. */
	at(text: string, from: number, to: number): Word {
		// FNV-1a (G. Fowler, L. C. Noll, K.-P. Vo), and the same with another prime: 64 bits tell words apart.
		let hash = 0x811c9dc5;
		let other = to - from;
		for (let index = from; index < to; index++) {
			const unit = text.charCodeAt(index);
			hash = Math.imul(hash ^ unit, 0x01000193);
			other = Math.imul(other ^ unit, 0x5bd1e995);
		}
		let slot = (hash ^ (hash >>> 15)) & (slotCount - 1);
		for (;;) {
			const number = this.#slots[slot]! - 1;
			if (number < 0) return this.#add(text.slice(from, to), hash, other);
			if (this.#hashes[number] === hash && this.#otherHashes[number] === other) {
				this.#isUsed[number] = 1;
				this.classes = this.#classes[number]!;
				return this.#words[number]!;
			}
			slot = (slot + 1) & (slotCount - 1);
		}
	}

	/** The word of these letters. */
	of(written: string): Word {
		return this.at(written, 0, written.length);
	}

	#add(written: string, hash: number, other: number): Word {
		if (this.#words.length === mostWords) this.#dropUnused();
		// A copy of its own: a slice would keep its whole article alive.
		const word = readWord(copyOf(written), this.#knowledge);
		this.classes = word.best.classes | (word.opensName ? wordClass.listed : 0);
		this.#put(word, hash, other, this.classes);
		return word;
	}

	#dropUnused(): void {
		const old = this.#words.splice(0);
		this.#slots.fill(0);
		// If nearly all were met again, half of them must do.
		const most = mostWords / 2;
		for (let number = 0; number < old.length && this.#words.length < most; number++) {
			if (this.#isUsed[number] === 0) continue;
			// What is kept moves to the front, never behind where it is read from.
			this.#put(
				old[number]!,
				this.#hashes[number]!,
				this.#otherHashes[number]!,
				this.#classes[number]!,
			);
		}
		this.#isUsed.fill(0);
	}

	#put(word: Word, hash: number, other: number, classes: number): void {
		let slot = (hash ^ (hash >>> 15)) & (slotCount - 1);
		while (this.#slots[slot] !== 0) slot = (slot + 1) & (slotCount - 1);
		const number = this.#words.length;
		this.#words.push(word);
		this.#hashes[number] = hash;
		this.#otherHashes[number] = other;
		this.#classes[number] = classes;
		this.#slots[slot] = number + 1;
	}
}

/** V8 keeps slices of 13 units or more as views of the whole. */
function copyOf(text: string): string {
	return text.length < 13 ? text : ` ${text}`.slice(1);
}
