import type {CorpusProblem} from '../corpus-item.ts';
import {type DecodedText, decodeText} from '../decode-text.ts';
import {describeProblem} from '../describe-problem.ts';
import type {OpenFile} from './reader.ts';

/** The most bytes a file of one article may have: far beyond any article, well within memory. */
const textLimit = 64 * 1024 * 1024;

/** The text of a whole file; the problem where it has too many bytes, is not text, or is blank. */
export async function loadText(
	{path, chunks}: OpenFile,
	limit = textLimit,
): Promise<DecodedText | {readonly problem: CorpusProblem}> {
	const bytes = await join(chunks, limit);
	if (bytes === null) {
		const detail = `more than ${limit / 2 ** 20} MB in one text. Split it into smaller files.`;
		return {problem: describeProblem(path, 'too-large', detail)};
	}
	const decoded = decodeText(bytes);
	if (decoded === null) return {problem: describeProblem(path, 'binary')};
	if (!/\S/.test(decoded.text)) return {problem: describeProblem(path, 'empty')};
	return decoded;
}

/** All bytes in one array; `null` as soon as they are more than the limit. */
async function join(chunks: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array | null> {
	const parts: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of chunks) {
		size += chunk.length;
		if (size > limit) return null;
		parts.push(chunk);
	}
	return parts.length === 1 ? parts[0]! : Buffer.concat(parts, size);
}
