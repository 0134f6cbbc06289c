import {type RawRecord, RecordBytes, recordLimit} from './raw-record.ts';

const lineFeed = 0x0a;

/**
 * Cuts UTF-8, or any encoding that keeps ASCII, into its lines, without line feeds. Lines without any
 * byte are counted but not given.
 */
export async function* cutLines(
	chunks: AsyncIterable<Uint8Array>,
	limit = recordLimit,
): AsyncGenerator<RawRecord> {
	const line = new RecordBytes(limit);
	let number = 1;
	let begin = 0;
	let passed = 0;
	for await (const chunk of chunks) {
		let from = 0;
		for (let to = chunk.indexOf(lineFeed); to !== -1; to = chunk.indexOf(lineFeed, from)) {
			if (to > from) line.add(chunk.subarray(from, to));
			if (!line.isEmpty) yield {number, from: begin, bytes: line.take()};
			number++;
			from = to + 1;
			begin = passed + from;
		}
		line.add(chunk.subarray(from));
		passed += chunk.length;
	}
	if (!line.isEmpty) yield {number, from: begin, bytes: line.take()};
}
