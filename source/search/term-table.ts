import {letterBit} from './letter-mask.ts';

/** FNV-1a, 32 bits (draft-eastlake-fnv). */
const fnvBasis = 0x811c9dc5;
const fnvPrime = 0x01000193;

/** Term 0: stands between blocks, so that no phrase reaches over their edge. */
export const gap = 0;

/** Numbers words as they come. An open hash table over flat arrays: no string is made for a word. */
export class TermTable {
	size = 1;
	letters = new Uint16Array(1 << 14);
	starts = new Uint32Array(1 << 11);
	masks = new Uint32Array(1 << 11);
	/** Numbers of terms by hash; 0 is an empty slot. */
	#slots = new Uint32Array(1 << 12);

	/** The number of the word text[from, to), new when it was not met before. */
	intern(text: string, from: number, to: number): number {
		let slot = this.#slotOf(text, from, to);
		const known = this.#slots[slot]!;
		if (known !== 0) return known;
		if (this.size * 2 >= this.#slots.length) {
			this.#growSlots();
			slot = this.#slotOf(text, from, to);
		}
		const id = this.#append(text, from, to);
		this.#slots[slot] = id;
		return id;
	}

	/** The number of a word if it is below `size`, else -1. */
	find(word: string, size: number): number {
		const id = this.#slots[this.#slotOf(word, 0, word.length)]!;
		return id > gap && id < size ? id : -1;
	}

	/** The slot that holds the word, or the empty one where it belongs. Hot: once for every word. */
	#slotOf(text: string, from: number, to: number): number {
		let hash = fnvBasis;
		for (let index = from; index < to; index++) {
			hash = Math.imul(hash ^ text.charCodeAt(index), fnvPrime);
		}
		const last = this.#slots.length - 1;
		let slot = (hash ^ (hash >>> 15)) & last;
		for (;;) {
			const id = this.#slots[slot]!;
			if (id === 0 || this.#equals(id, text, from, to)) return slot;
			slot = (slot + 1) & last;
		}
	}

	#equals(id: number, text: string, from: number, to: number): boolean {
		const start = this.starts[id]!;
		if (this.starts[id + 1]! - start !== to - from) return false;
		for (let index = from; index < to; index++) {
			if (this.letters[start + index - from] !== text.charCodeAt(index)) return false;
		}
		return true;
	}

	#append(text: string, from: number, to: number): number {
		const id = this.size++;
		const start = this.starts[id]!;
		const end = start + to - from;
		if (end > this.letters.length) this.letters = copyTo(new Uint16Array(end * 2), this.letters);
		if (id + 2 > this.starts.length) {
			this.starts = copyTo(new Uint32Array(this.starts.length * 2), this.starts);
			this.masks = copyTo(new Uint32Array(this.starts.length), this.masks);
		}
		let mask = 0;
		for (let index = from; index < to; index++) {
			const unit = text.charCodeAt(index);
			this.letters[start + index - from] = unit;
			mask |= 1 << letterBit(unit);
		}
		this.masks[id] = mask;
		this.starts[id + 1] = end;
		return id;
	}

	#growSlots(): void {
		const old = this.#slots;
		this.#slots = new Uint32Array(old.length * 2);
		for (const id of old) {
			if (id !== 0) this.#slots[this.#emptySlotOf(id)] = id;
		}
	}

	#emptySlotOf(id: number): number {
		let hash = fnvBasis;
		for (let index = this.starts[id]!; index < this.starts[id + 1]!; index++) {
			hash = Math.imul(hash ^ this.letters[index]!, fnvPrime);
		}
		const last = this.#slots.length - 1;
		let slot = (hash ^ (hash >>> 15)) & last;
		while (this.#slots[slot] !== 0) slot = (slot + 1) & last;
		return slot;
	}
}

function copyTo<Units extends Uint16Array | Uint32Array>(larger: Units, old: Units): Units {
	larger.set(old);
	return larger;
}
