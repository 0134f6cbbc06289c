/** A stream whose first bytes are known; `chunks` gives the whole of it, first bytes included. */
export type Peeked = {
	readonly head: Uint8Array;
	/** Call its `return` if it is not gone through, so that what feeds it is closed. */
	readonly chunks: AsyncGenerator<Uint8Array>;
};

/**
 * Looks at the first bytes of a stream: at least `size` of them, or all there are. What the stream
 * throws is thrown by `chunks`, after all the bytes before it.
 */
export async function peek(stream: AsyncIterable<Uint8Array>, size: number): Promise<Peeked> {
	const iterator = stream[Symbol.asyncIterator]();
	const parts: Uint8Array[] = [];
	let length = 0;
	let rest: AsyncIterator<Uint8Array> = iterator;
	while (length < size) {
		try {
			const step = await iterator.next();
			if (step.done) break;
			parts.push(step.value);
			length += step.value.length;
		} catch (error) {
			rest = {next: () => Promise.reject(error)};
			break;
		}
	}
	const head = parts.length === 1 ? parts[0]! : Buffer.concat(parts, length);
	const chunks = wholeOf(head, rest);
	// A generator that was never begun does not come to its `finally`.
	await chunks.next();
	return {head, chunks};
}

async function* wholeOf(
	head: Uint8Array,
	rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
	try {
		yield new Uint8Array();
		if (head.length > 0) yield head;
		for (;;) {
			const step = await rest.next();
			if (step.done) return;
			yield step.value;
		}
	} finally {
		await rest.return?.();
	}
}
