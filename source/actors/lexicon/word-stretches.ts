/** An odd number whose powers spread well over 32 bits. */
const base = 0x01000193;
const leastLetters = 64;

/**
 * The letters of a word, and a hash of any stretch of them without another pass or a string: the difference of two
 * beginnings' polynomial hashes (R. M. Karp, M. O. Rabin, "Efficient randomized pattern-matching algorithms").
 */
export class WordStretches {
	word = '';
	/** Of the first letters, by how many. */
	#hashes = new Int32Array(leastLetters + 1);
	#powers = powersOf(leastLetters);

	/** Takes another word. Hot: once for every reading of a word. */
	read(word: string): void {
		this.word = word;
		if (word.length >= this.#hashes.length) this.#grow(word.length * 2);
		const hashes = this.#hashes;
		let hash = 0;
		for (let index = 0; index < word.length; index++) {
			hash = Math.imul(hash, base) + word.charCodeAt(index);
			hashes[index + 1] = hash;
		}
	}

	/** The hash of the letters between two offsets, 32 bits; the same for the same letters wherever they stand. */
	hash(from: number, to: number): number {
		const before = Math.imul(this.#hashes[from]!, this.#powers[to - from]!);
		return (this.#hashes[to]! - before) | 0;
	}

	#grow(letters: number): void {
		this.#hashes = new Int32Array(letters + 1);
		this.#powers = powersOf(letters);
	}
}

function powersOf(length: number): Int32Array {
	const powers = new Int32Array(length + 1);
	powers[0] = 1;
	for (let index = 1; index <= length; index++) powers[index] = Math.imul(powers[index - 1]!, base);
	return powers;
}
