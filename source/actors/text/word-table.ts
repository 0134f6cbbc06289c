import {wordClass} from '../lexicon/word-classes.ts';
import {readWord, type Word, type WordKnowledge} from './read-word.ts';
import {takeHashed} from './scan-words.ts';
import {probeOf} from './word-probe.ts';

/** Most words kept: what is read again and again makes most of a corpus, though it has many more. */
const mostWords = 1 << 17;
/** A power of two, at least twice as many as words. */
const slotCount = mostWords * 2;
/** Places of a slot; a power of two. */
const slotSize = 8;
const slotMask = slotCount * slotSize - 1;

/**
 * The words that were read, found by their letters in the text without making a string. When it is full, the
 * words that were not met again since the last time are dropped.
 */
export class WordTable {
	/** Bits of wordClass of the word found last, with `listed` if it begins a name of the gazetteer. */
	classes = 0;
	/** The probe of the word found last, as word-probe.ts makes it. */
	probe = 0;

	readonly #knowledge: WordKnowledge;
	/**
	 * Numbers of a word side by side in memory: two hashes, by which it is known again, its classes, its number plus one,
	 * negative once it was met again, its probe. A slot without number is free; collisions go to the next.
	 */
	readonly #slots = new Int32Array(slotCount * slotSize);
	readonly #words: Word[] = [];

	constructor(knowledge: WordKnowledge) {
		this.#knowledge = knowledge;
	}

	/** The word that stands in a text from one offset to the other. */
	at(text: string, from: number, to: number): Word {
		let word: Word | undefined;
		takeHashed(text, from, to, (_from, _to, hash, other) => {
			word = this.find(text, from, to, hash, other);
		});
		return word!;
	}

	/** The same, for hashes as `scanWords` gives them. Hot: called for each word of a corpus. */
	find(text: string, from: number, to: number, hash: number, other: number): Word {
		const slots = this.#slots;
		for (let slot = slotOf(hash); ; slot = (slot + slotSize) & slotMask) {
			const number = slots[slot + 3]!;
			if (number === 0) return this.#add(text.slice(from, to), hash, other);
			if (slots[slot] === hash && slots[slot + 1] === other) {
				if (number > 0) slots[slot + 3] = -number;
				this.classes = slots[slot + 2]!;
				this.probe = slots[slot + 4]!;
				return this.#words[(number > 0 ? number : -number) - 1]!;
			}
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
		this.probe = probeOf(word);
		this.#put(word, hash, other, this.classes);
		return word;
	}

	#dropUnused(): void {
		const old = this.#slots.slice();
		const words = this.#words.splice(0);
		this.#slots.fill(0);
		// If nearly all were met again, half of them must do.
		const most = mostWords / 2;
		for (let slot = 0; slot < old.length && this.#words.length < most; slot += slotSize) {
			const number = old[slot + 3]!;
			if (number < 0) this.#put(words[-number - 1]!, old[slot]!, old[slot + 1]!, old[slot + 2]!);
		}
	}

	#put(word: Word, hash: number, other: number, classes: number): void {
		let slot = slotOf(hash);
		while (this.#slots[slot + 3] !== 0) slot = (slot + slotSize) & slotMask;
		this.#words.push(word);
		this.#slots.set([hash, other, classes, this.#words.length, probeOf(word)], slot);
	}
}

/** Where the numbers of a word begin, if no other has the place. */
function slotOf(hash: number): number {
	return ((hash ^ (hash >>> 15)) * slotSize) & slotMask;
}

/** V8 keeps slices of 13 units or more as views of the whole. */
function copyOf(text: string): string {
	return text.length < 13 ? text : ` ${text}`.slice(1);
}
