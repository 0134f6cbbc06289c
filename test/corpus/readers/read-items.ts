import type {Article} from '../../../source/article/article.ts';
import type {CorpusProblem} from '../../../source/corpus/corpus-item.ts';
import type {OpenFile, Reader} from '../../../source/corpus/readers/reader.ts';
import {bytesOf} from '../bytes-of.ts';

type Found = {articles: Article[]; problems: CorpusProblem[]};

/** What a reader makes of a file `f` with these bytes. */
export async function readItems(
	read: Reader,
	content: string | Uint8Array,
	options: Partial<OpenFile> = {},
): Promise<Found> {
	const found: Found = {articles: [], problems: []};
	const file = {id: 'f', path: 'f', chunks: bytesOf(content), ...options};
	for await (const item of read(file)) {
		if (item.kind === 'article') found.articles.push(item.article);
		else found.problems.push(item.problem);
	}
	return found;
}
