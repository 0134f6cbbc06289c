/** The most bytes a record may have: far beyond any article, well within memory. */
export const recordLimit = 64 * 1024 * 1024;

/** A record as it stands in the file, not decoded yet. */
export type RawRecord = {
	/** 1-based: of the line, or of the value among the values. */
	readonly number: number;
	/** Where it begins, in bytes from the first that was cut. */
	readonly from: number;
	/** `null` where there are more than the limit. */
	readonly bytes: Buffer | null;
};

/** Puts a record together from the chunks it reaches through, and lets go of one that is too long. */
export class RecordBytes {
	readonly #limit: number;
	#parts: Uint8Array[] = [];
	#size = 0;

	constructor(limit: number) {
		this.#limit = limit;
	}

	get isEmpty(): boolean {
		return this.#size === 0;
	}

	add(part: Uint8Array): void {
		this.#size += part.length;
		if (this.#size > this.#limit) this.#parts = [];
		else if (part.length > 0) this.#parts.push(part);
	}

	/** What was added since the last time; `null` if it was too much. */
	take(): Buffer | null {
		const [parts, size] = [this.#parts, this.#size];
		this.#parts = [];
		this.#size = 0;
		if (size > this.#limit) return null;
		if (parts.length !== 1) return Buffer.concat(parts, size);
		const {buffer, byteOffset, length} = parts[0]!;
		return Buffer.from(buffer, byteOffset, length);
	}
}
