import {ByteReader} from '../../search/stored/byte-reader.ts';
import {ByteWriter} from '../../search/stored/byte-writer.ts';
import {DamagedSegmentError} from '../../search/stored/damaged-segment-error.ts';
import {readStarts} from '../../search/stored/read-starts.ts';

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
		const lengths = new ByteWriter();
		const texts = new ByteWriter();
		lengths.number(this.#numbers.size);
		for (const text of this.#numbers.keys()) {
			const from = texts.length;
			texts.text(text);
			lengths.number(texts.length - from);
		}
		lengths.bytes(texts.take());
		return lengths.take();
	}
}

/** Reads what a `StringTable` encoded: the string of a number, `null` for 0. Each is decoded when it is asked for. */
export function decodeStrings(bytes: Uint8Array): (number: number) => string | null {
	const reader = new ByteReader(bytes);
	const count = reader.number();
	if (count > bytes.length) throw new DamagedSegmentError();
	const starts = readStarts(reader, count);
	const first = reader.at;
	return number => {
		if (number === 0) return null;
		if (number > count) throw new DamagedSegmentError();
		return new ByteReader(bytes, first + starts[number - 1]!).text();
	};
}
