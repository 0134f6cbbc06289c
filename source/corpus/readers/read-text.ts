import {parseArticle} from '../../article/parse-article.ts';
import type {CorpusItem} from '../corpus-item.ts';
import {readWholeText} from './read-whole-text.ts';
import type {OpenFile} from './reader.ts';

/** Plain text: the file is one article. */
export async function* readText(file: OpenFile): AsyncGenerator<CorpusItem> {
	yield await readWholeText(file, parseArticle);
}
