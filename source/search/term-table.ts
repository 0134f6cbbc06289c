import {letterBit} from './letter-mask.ts';

/** FNV-1a, 32 bits (draft-eastlake-fnv), a UTF-16 unit at a time: the hash of no letters... */
export const hashBasis = 0x811c9dc5 | 0;
/** ... and of some with one more. */
export const hashUnit = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

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

	/** The number of a word, new when it was not met before. */
	intern(word: string): number {
		const units = unitsOf(word);
		return this.internUnits(units, units.length, hashOf(units, units.length));
	}

	/** The same for the first `length` of some UTF-16 units, and their hash. Hot: once for every word of a corpus. */
	internUnits(units: Uint16Array, length: number, hash: number): number {
		let slot = this.#slotOf(units, length, hash);
		const known = this.#slots[slot]!;
		if (known !== 0) return known;
		if (this.size * 2 >= this.#slots.length) {
			this.#growSlots();
			slot = this.#slotOf(units, length, hash);
		}
		const id = this.#append(units, length);
		this.#slots[slot] = id;
		return id;
	}

	/** The number of a word if it is below `size`, else -1. */
	find(word: string, size: number): number {
		const units = unitsOf(word);
		const slot = this.#slotOf(units, units.length, hashOf(units, units.length));
		const id = this.#slots[slot]!;
		return id > gap && id < size ? id : -1;
	}

	/** The slot that holds the word, or the empty one where it belongs. */
	#slotOf(units: Uint16Array, length: number, hash: number): number {
		const last = this.#slots.length - 1;
		let slot = (hash ^ (hash >>> 15)) & last;
		for (;;) {
			const id = this.#slots[slot]!;
			if (id === 0 || this.#equals(id, units, length)) return slot;
			slot = (slot + 1) & last;
		}
	}

	#equals(id: number, units: Uint16Array, length: number): boolean {
		const start = this.starts[id]!;
		if (this.starts[id + 1]! - start !== length) return false;
		for (let index = 0; index < length; index++) {
			if (this.letters[start + index] !== units[index]) return false;
		}
		return true;
	}

	#append(units: Uint16Array, length: number): number {
		const id = this.size++;
		const start = this.starts[id]!;
		const end = start + length;
		if (end > this.letters.length) this.letters = copyTo(new Uint16Array(end * 2), this.letters);
		if (id + 2 > this.starts.length) {
			this.starts = copyTo(new Uint32Array(this.starts.length * 2), this.starts);
			this.masks = copyTo(new Uint32Array(this.starts.length), this.masks);
		}
		let mask = 0;
		for (let index = 0; index < length; index++) {
			const unit = units[index]!;
			this.letters[start + index] = unit;
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
		let hash = hashBasis;
		for (let index = this.starts[id]!; index < this.starts[id + 1]!; index++) {
			hash = hashUnit(hash, this.letters[index]!);
		}
		const last = this.#slots.length - 1;
		let slot = (hash ^ (hash >>> 15)) & last;
		while (this.#slots[slot] !== 0) slot = (slot + 1) & last;
		return slot;
	}
}

function unitsOf(word: string): Uint16Array {
	const units = new Uint16Array(word.length);
	for (let index = 0; index < word.length; index++) units[index] = word.charCodeAt(index);
	return units;
}

function hashOf(units: Uint16Array, length: number): number {
	let hash = hashBasis;
	for (let index = 0; index < length; index++) hash = hashUnit(hash, units[index]!);
	return hash;
}

function copyTo<Units extends Uint16Array | Uint32Array>(larger: Units, old: Units): Units {
	larger.set(old);
	return larger;
}
