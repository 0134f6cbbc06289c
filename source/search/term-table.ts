import {FoldedWords} from './folded-words.ts';

/** Term 0: stands between blocks, so that no phrase reaches over their edge. */
export const gap = 0;

/** Of a slot: the number of a term, 0 where it is empty, and the two numbers of its key. */
const slotSize = 3;

/** Numbers words as they come. An open hash table over flat arrays: no string is made for a word. */
export class TermTable {
	size = 1;
	letters = new Uint16Array(1 << 14);
	starts = new Uint32Array(1 << 11);
	#slots = new Int32Array(slotSize << 12);
	#lastSlot = (1 << 12) - 1;
	readonly #word = new FoldedWords(1);
	readonly #number = new Uint32Array(1);

	/** The number of a folded word, new when it was not met before. */
	intern(word: string): number {
		this.#word.clear();
		this.#word.add(word);
		this.internAll(this.#word, this.#number, 0);
		return this.#number[0]!;
	}

	/**
	 * Writes the numbers of some words to `numbers`, from place `at` on; that of one without letters is `gap`.
	 * Hot: all the words of a corpus.
	 */
	internAll(words: FoldedWords, numbers: Uint32Array, at: number): void {
		for (let index = 0; index < words.count; index++) {
			if (words.keys[2 * index] === 0) {
				numbers[at + index] = gap;
				continue;
			}
			const slot = this.#slotOf(words, index);
			const known = this.#slots[slot]!;
			numbers[at + index] = known === 0 ? this.#addTo(slot, words, index) : known;
		}
	}

	#addTo(slot: number, words: FoldedWords, index: number): number {
		const id = this.#append(words, index);
		this.#slots[slot] = id;
		this.#slots[slot + 1] = words.keys[2 * index]!;
		this.#slots[slot + 2] = words.keys[2 * index + 1]!;
		if (this.size * 2 > this.#lastSlot) this.#growSlots();
		return id;
	}

	/** The slot that holds the word, or the empty one where it belongs. */
	#slotOf(words: FoldedWords, index: number): number {
		const low = words.keys[2 * index]!;
		const high = words.keys[2 * index + 1]!;
		const slots = this.#slots;
		let place = placeOf(low, high) & this.#lastSlot;
		for (;;) {
			const slot = place * slotSize;
			if (slots[slot] === 0) return slot;
			const isSameKey = slots[slot + 1] === low && slots[slot + 2] === high;
			if (isSameKey && (low >= 0 || this.#equals(slots[slot]!, words, index))) return slot;
			place = (place + 1) & this.#lastSlot;
		}
	}

	#equals(id: number, words: FoldedWords, index: number): boolean {
		const from = words.starts[index]!;
		const length = words.starts[index + 1]! - from;
		const start = this.starts[id]!;
		if (this.starts[id + 1]! - start !== length) return false;
		for (let at = 0; at < length; at++) {
			if (this.letters[start + at] !== words.letters[from + at]) return false;
		}
		return true;
	}

	#append(words: FoldedWords, index: number): number {
		const id = this.size++;
		const from = words.starts[index]!;
		const length = words.starts[index + 1]! - from;
		const start = this.starts[id]!;
		const end = start + length;
		if (end > this.letters.length) this.letters = copyTo(new Uint16Array(end * 2), this.letters);
		if (id + 2 > this.starts.length)
			this.starts = copyTo(new Uint32Array(this.starts.length * 2), this.starts);
		for (let at = 0; at < length; at++) this.letters[start + at] = words.letters[from + at]!;
		this.starts[id + 1] = end;
		return id;
	}

	#growSlots(): void {
		const old = this.#slots;
		const slots = new Int32Array(old.length * 2);
		const last = this.#lastSlot * 2 + 1;
		for (let slot = 0; slot < old.length; slot += slotSize) {
			if (old[slot] === 0) continue;
			const [low, high] = [old[slot + 1]!, old[slot + 2]!];
			let place = placeOf(low, high) & last;
			while (slots[place * slotSize] !== 0) place = (place + 1) & last;
			slots[place * slotSize] = old[slot]!;
			slots[place * slotSize + 1] = low;
			slots[place * slotSize + 2] = high;
		}
		this.#slots = slots;
		this.#lastSlot = last;
	}
}

/** Where the word with a key is looked for first; its lowest bits count. Multipliers as of MurmurHash3. */
function placeOf(low: number, high: number): number {
	const mixed = Math.imul(low, 0x85ebca6b) ^ Math.imul(high, 0xc2b2ae35);
	return mixed ^ (mixed >>> 15);
}

function copyTo<Units extends Uint16Array | Uint32Array>(larger: Units, old: Units): Units {
	larger.set(old);
	return larger;
}
