/** A stream of bytes: each text or array a chunk, or all of them in pieces of `size` bytes. */
export async function* bytesOf(
	parts: string | Uint8Array | readonly (string | Uint8Array)[],
	size = Number.POSITIVE_INFINITY,
): AsyncGenerator<Uint8Array> {
	for (const part of [parts].flat()) {
		const bytes = Buffer.from(part as Uint8Array);
		for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
	}
}
