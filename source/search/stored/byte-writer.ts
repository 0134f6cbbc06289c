/** U+0600 to U+067F: a folded Arabic letter is one byte with the highest bit set. */
const arabicBlock = 0x600;
/** Before a UTF-16 unit that is neither such a letter nor printable ASCII; no text holds it as it is. */
export const escapeByte = 0x00;

/** Bytes that are written one after the other; `ByteReader` reads them back. */
export class ByteWriter {
	#bytes = new Uint8Array(1 << 12);
	#length = 0;

	get length(): number {
		return this.#length;
	}

	byte(value: number): void {
		if (this.#length === this.#bytes.length) this.#grow(1);
		this.#bytes[this.#length++] = value;
	}

	/** A whole number from 0 to 2⁵³ − 1 in groups of seven bits, the lowest first (LEB128). */
	number(value: number): void {
		let rest = value;
		while (rest > 0x7f) {
			this.byte((rest % 0x80) | 0x80);
			rest = Math.floor(rest / 0x80);
		}
		this.byte(rest);
	}

	bytes(values: Uint8Array): void {
		if (this.#length + values.length > this.#bytes.length) this.#grow(values.length);
		this.#bytes.set(values, this.#length);
		this.#length += values.length;
	}

	/** A UTF-16 unit of any text, lone surrogates too: a byte for most letters of Arabic and ASCII. */
	unit(unit: number): void {
		if (unit >= 0x20 && unit < 0x7f) this.byte(unit);
		else if (unit >= arabicBlock && unit < arabicBlock + 0x80) this.byte(unit - arabicBlock + 0x80);
		else {
			this.byte(escapeByte);
			this.byte(unit >> 8);
			this.byte(unit & 0xff);
		}
	}

	/** A text with its length before it. */
	text(text: string): void {
		this.number(text.length);
		for (let index = 0; index < text.length; index++) this.unit(text.charCodeAt(index));
	}

	/** What was written; more may follow, which leaves this as it is. */
	take(): Uint8Array {
		return this.#bytes.slice(0, this.#length);
	}

	#grow(least: number): void {
		const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + least));
		larger.set(this.#bytes);
		this.#bytes = larger;
	}
}
