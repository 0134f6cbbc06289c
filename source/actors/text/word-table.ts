import {wordClass} from '../lexicon/word-classes.ts';
import {readWord, type Word, type WordKnowledge} from './read-word.ts';
import {takeHashed} from './scan-words.ts';
import {probeOf} from './word-probe.ts';
import {traitsOf} from './word-traits.ts';

/** Most words kept from one text to the next: those read again and again make most of a corpus, though it has many more. */
const mostWords = 1 << 18;
const leastWords = 1 << 11;

/** How many facts a word has. */
export const factCount = 8;

/** What is quickly known of a word, by its place among the word's facts. */
export const fact = {
	/** Two hashes of what is written, by which the word is known again. */
	hash: 0,
	otherHash: 1,
	/** Bits of wordClass of its best reading, with `listed` if it begins a name of the gazetteer. */
	classes: 2,
	/** Bits of wordClass of the word as a whole. */
	wholeClasses: 3,
	/** Bits of `trait`. */
	traits: 4,
	/** Its marks, as word-probe.ts makes them. */
	probe: 5,
	/** Whether it was met again. */
	isMetAgain: 6,
} as const;

/**
 * The written words that were read, numbered as they came and found by their letters without making a string. What is
 * quickly known of them stands side by side in one flat array, where frequent words are near its beginning, so that most
 * words of a text are passed by without touching much memory; the rest is kept only of words that were asked for.
 */
export class WordTable {
	/** Of each word `factCount` values, by its number; 0 is the number of none. */
	facts = new Int32Array(leastWords * factCount);

	readonly #knowledge: WordKnowledge;
	#count = 1;
	/** Numbers of words by their first hash; 0 is free, collisions go to the next. A power of two of them. */
	#slots = new Uint32Array(leastWords * 2);
	/** By number; those that were asked for. */
	#words: (Word | undefined)[] = [undefined];
	/** The words that were met first in this text, and the number of the first of them. */
	#fresh: Word[] = [];
	#firstFresh = 1;

	constructor(knowledge: WordKnowledge) {
		this.#knowledge = knowledge;
	}

	/**
	 * The number of the word that stands in a text from one offset to the other and has these hashes, as `scanWords`
	 * gives them; good until `makeRoom`. Hot: called for each word of a corpus.
	 */
	find(text: string, from: number, to: number, hash: number, otherHash: number): number {
		const slots = this.#slots;
		const facts = this.facts;
		const last = slots.length - 1;
		for (let slot = slotOf(hash) & last; ; slot = (slot + 1) & last) {
			const number = slots[slot]!;
			if (number === 0) return this.#add(text.slice(from, to), hash, otherHash);
			const row = number * factCount;
			if (facts[row] === hash && facts[row + fact.otherHash] === otherHash) {
				facts[row + fact.isMetAgain] = 1;
				return number;
			}
		}
	}

	/**
	 * Brings what `find` will look at for the first of some hashes from far memory, where most words are. Hot: a loop
	 * without conditions, in which a processor fetches many at once; one after the other took a quarter of all time.
	 * Writes into `numbers`, and gives back a number without meaning, so that nothing of it is optimized away.
	 */
	bringNear(hashes: Int32Array, count: number, numbers: Int32Array): number {
		const slots = this.#slots;
		const facts = this.facts;
		const last = slots.length - 1;
		for (let at = 0; at < count; at++) numbers[at] = slots[slotOf(hashes[at]!) & last]!;
		let all = 0;
		for (let at = 0; at < count; at++) all ^= facts[numbers[at]! * factCount]!;
		return all;
	}

	/** The number of a word of these letters. */
	numberOf(written: string): number {
		let number = 0;
		takeHashed(written, 0, written.length, (from, to, hash, otherHash) => {
			number = this.find(written, from, to, hash, otherHash);
		});
		return number;
	}

	/** All that is known of the word of a number, which stands in a text from one offset to the other. */
	word(number: number, text: string, from: number, to: number): Word {
		return this.#words[number] ?? this.#keep(number, text, from, to);
	}

	/**
	 * To be called between texts: if there are too many words, those that were not met again since the last time are
	 * dropped, and the others have new numbers.
	 */
	makeRoom(): void {
		if (this.#count >= mostWords) this.#dropRare();
		this.#fresh = [];
		this.#firstFresh = this.#count;
	}

	#keep(number: number, text: string, from: number, to: number): Word {
		const fresh = this.#fresh[number - this.#firstFresh];
		const word = fresh ?? readWord(copyOf(text.slice(from, to)), this.#knowledge);
		this.#words[number] = word;
		return word;
	}

	#add(written: string, hash: number, otherHash: number): number {
		const number = this.#count++;
		if (this.#count * factCount > this.facts.length) {
			const facts = new Int32Array(this.facts.length * 2);
			facts.set(this.facts);
			this.facts = facts;
		}
		if (this.#count * 2 > this.#slots.length) this.#makeSlots(this.#slots.length * 2);
		const word = readWord(copyOf(written), this.#knowledge);
		const {best, whole, opensName} = word;
		const {facts} = this;
		const row = number * factCount;
		facts[row] = hash;
		facts[row + fact.otherHash] = otherHash;
		facts[row + fact.classes] = best.classes | (opensName ? wordClass.listed : 0);
		facts[row + fact.wholeClasses] = whole.classes;
		facts[row + fact.traits] = traitsOf(word, this.#knowledge.index);
		facts[row + fact.probe] = probeOf(word);
		facts[row + fact.isMetAgain] = 0;
		this.#words.push(undefined);
		this.#fresh.push(word);
		this.#occupy(number);
		return number;
	}

	#dropRare(): void {
		const words: (Word | undefined)[] = [undefined];
		for (let number = 1; number < this.#count; number++) {
			const row = number * factCount;
			// If nearly all were met again, half of them must do.
			if (this.facts[row + fact.isMetAgain] === 0 || words.length >= mostWords / 2) continue;
			this.facts.copyWithin(words.length * factCount, row, row + factCount);
			this.facts[words.length * factCount + fact.isMetAgain] = 0;
			words.push(this.#words[number]);
		}
		this.#words = words;
		this.#count = words.length;
		this.#makeSlots(this.#slots.length);
	}

	#makeSlots(length: number): void {
		this.#slots = new Uint32Array(length);
		for (let number = 1; number < this.#count; number++) this.#occupy(number);
	}

	#occupy(number: number): void {
		const last = this.#slots.length - 1;
		let slot = slotOf(this.facts[number * factCount]!) & last;
		while (this.#slots[slot] !== 0) slot = (slot + 1) & last;
		this.#slots[slot] = number;
	}
}

function slotOf(hash: number): number {
	return hash ^ (hash >>> 15);
}

/** V8 keeps slices of 13 units or more as views of the whole. */
function copyOf(text: string): string {
	return text.length < 13 ? text : ` ${text}`.slice(1);
}
