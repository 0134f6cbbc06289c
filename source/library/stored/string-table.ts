import {ByteReader} from '../../search/stored/byte-reader.ts';
import {ByteWriter} from '../../search/stored/byte-writer.ts';
import {DamagedSegmentError} from '../../search/stored/damaged-segment-error.ts';

/** Strings that many articles share, by number: 0 is none. */
export class StringTable {
	readonly #numbers = new Map<string, number>();

	numberOf(text: string | null | undefined): number {
		if (text === null || text === undefined) return 0;
		const known = this.#numbers.get(text);
		if (known !== undefined) return known;
		this.#numbers.set(text, this.#numbers.size + 1);
		return this.#numbers.size;
	}

	encode(): Uint8Array {
		const writer = new ByteWriter();
		writer.number(this.#numbers.size);
		for (const text of this.#numbers.keys()) writer.text(text);
		return writer.take();
	}
}

/** Reads what a `StringTable` encoded: the string of a number, `null` for 0. */
export function decodeStrings(bytes: Uint8Array): (number: number) => string | null {
	const reader = new ByteReader(bytes);
	const count = reader.number();
	if (count > bytes.length) throw new DamagedSegmentError();
	const strings: (string | null)[] = [null];
	for (let index = 0; index < count; index++) strings.push(reader.text());
	return number => {
		const text = strings[number];
		if (text === undefined) throw new DamagedSegmentError();
		return text;
	};
}
