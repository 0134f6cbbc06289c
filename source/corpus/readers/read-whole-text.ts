import type {Article} from '../../article/article.ts';
import type {CorpusItem, CorpusProblemCode} from '../corpus-item.ts';
import {decodeText} from '../decode-text.ts';
import {describeProblem} from '../describe-problem.ts';
import type {OpenFile} from './reader.ts';

/** The most bytes a file of one article may have: far beyond any article, well within memory. */
export const textLimit = 64 * 1024 * 1024;

/** Makes an article of a whole file: reads it up to the limit, decodes it and has it parsed. */
export async function readWholeText(
	{id, path, chunks}: OpenFile,
	parse: (text: string, origin: {id: string; path: string}) => Article,
): Promise<CorpusItem> {
	const failed = (code: CorpusProblemCode, detail?: string): CorpusItem => ({
		kind: 'problem',
		problem: describeProblem(path, code, detail),
	});
	const bytes = await join(chunks);
	if (bytes === null) {
		return failed(
			'too-large',
			`more than ${textLimit / 2 ** 20} MB in one text. Split it into smaller files.`,
		);
	}
	const decoded = decodeText(bytes);
	if (decoded === null) return failed('binary');
	if (!/\S/.test(decoded.text)) return failed('empty');
	const article = parse(decoded.text, {id, path});
	const problems = [...decoded.problems, ...article.problems];
	return {kind: 'article', article: {...article, problems}};
}

/** All bytes in one array; `null` as soon as they are more than the limit. */
async function join(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array | null> {
	const parts: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of chunks) {
		size += chunk.length;
		if (size > textLimit) return null;
		parts.push(chunk);
	}
	return parts.length === 1 ? parts[0]! : Buffer.concat(parts, size);
}
