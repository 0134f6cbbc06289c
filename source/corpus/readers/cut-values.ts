import {type RawRecord, RecordBytes, recordLimit} from './raw-record.ts';

/**
 * Cuts JSON (RFC 8259), in UTF-8 or any encoding that keeps ASCII, into the values of its arrays, also of
 * several that follow one another, or into values that stand by themselves: one object, an array of
 * objects and JSON Lines all come out as their objects. What is no JSON is cut somewhere; whether a
 * value is valid shows when it is parsed.
 */
export async function* cutValues(
	chunks: AsyncIterable<Uint8Array>,
	limit = recordLimit,
): AsyncGenerator<RawRecord> {
	const value = new RecordBytes(limit);
	const scan = new ValueScan();
	let number = 0;
	let begin = 0;
	let passed = 0;
	for await (const chunk of chunks) {
		let at = 0;
		for (;;) {
			if (value.isEmpty) {
				at = skipBetween(chunk, at);
				if (at === chunk.length) break;
				scan.begin();
				number++;
				begin = passed + at;
			}
			const end = scan.findEnd(chunk, at);
			value.add(chunk.subarray(at, end ?? chunk.length));
			if (end === null) break;
			yield {number, from: begin, bytes: value.take()};
			at = end;
		}
		passed += chunk.length;
	}
	if (!value.isEmpty) yield {number, from: begin, bytes: value.take()};
}

/** Where the next value begins: not at a bracket of the outermost arrays, a comma or white space. */
function skipBetween(chunk: Uint8Array, from: number): number {
	let at = from;
	while (at < chunk.length && isBetween(chunk[at]!)) at++;
	return at;
}

/** `[`, `]`, `,` and the white space of RFC 8259, section 2. */
function isBetween(byte: number): boolean {
	return byte === 0x5b || byte === 0x5d || byte === 0x2c || isBlank(byte);
}

function isBlank(byte: number): boolean {
	return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

/** Looks for the end of one value, through as many chunks as it has. */
class ValueScan {
	/** How many brackets and braces are open. */
	#depth = 0;
	#isInString = false;
	#isEscaped = false;
	/** Neither an object nor a string: it ends before what may stand between values. */
	#isBare = false;
	#isFirst = true;

	begin(): void {
		this.#depth = 0;
		this.#isInString = false;
		this.#isEscaped = false;
		this.#isBare = false;
		this.#isFirst = true;
	}

	/** The index after the value's last byte; `null` if it goes on in the next chunk. */
	findEnd(chunk: Uint8Array, from: number): number | null {
		if (this.#isFirst) this.#isBare = chunk[from] !== 0x7b && chunk[from] !== 0x22;
		this.#isFirst = false;
		return this.#isBare ? bareEnd(chunk, from) : this.#structureEnd(chunk, from);
	}

	/** Hot: every byte of the file passes here. */
	#structureEnd(chunk: Uint8Array, from: number): number | null {
		let depth = this.#depth;
		let isInString = this.#isInString;
		let isEscaped = this.#isEscaped;
		for (let i = from; i < chunk.length; i++) {
			const byte = chunk[i]!;
			if (isInString) {
				if (isEscaped) isEscaped = false;
				else if (byte === 0x5c) isEscaped = true;
				else if (byte === 0x22) {
					isInString = false;
					if (depth === 0) return i + 1;
				}
			} else if (byte === 0x22) isInString = true;
			else if (byte === 0x7b || byte === 0x5b) depth++;
			else if (byte === 0x7d || byte === 0x5d) {
				depth--;
				if (depth <= 0) return i + 1;
			}
		}
		this.#depth = depth;
		this.#isInString = isInString;
		this.#isEscaped = isEscaped;
		return null;
	}
}

function bareEnd(chunk: Uint8Array, from: number): number | null {
	for (let i = from; i < chunk.length; i++) {
		const byte = chunk[i]!;
		// A value that no comma parts from this one begins: `{` or `"`.
		if (isBetween(byte) || (i > from && (byte === 0x7b || byte === 0x22))) return i;
	}
	return null;
}
