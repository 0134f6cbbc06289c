import {parseMarkdown} from '../../article/parse-markdown.ts';
import type {CorpusItem} from '../corpus-item.ts';
import {readWholeText} from './read-whole-text.ts';
import type {OpenFile} from './reader.ts';

/** Markdown: the file is one article; front matter may state its title, date, source, author, url. */
export async function* readMarkdown(file: OpenFile): AsyncGenerator<CorpusItem> {
	yield await readWholeText(file, parseMarkdown);
}
