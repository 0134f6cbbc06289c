import type {ArticleProblem} from '../../article/article.ts';
import {parseRecord} from '../../article/parse-record.ts';
import type {CorpusItem, CorpusProblemCode} from '../corpus-item.ts';
import type {DecodedText} from '../decode-text.ts';
import {describeProblem} from '../describe-problem.ts';
import type {ExtractedPage} from './extract-page.ts';
import {loadText} from './load-text.ts';
import type {OpenFile} from './reader.ts';

/** For the file; a page that was saved together with its pictures has some megabytes. */
const fileLimit = 16 * 1024 * 1024;

/** For its markup, in UTF-16 units. Of 1,684 pages of the press none has more than 2.3 million. */
const markupLimit = 4 * 1024 * 1024;

/** Tags and character references, each of which makes a node. Of those pages none has more than 24,000. */
const mostMarks = 100_000;

/**
 * HTML: the file is one article, the main text of the page without what stands round it. What the page
 * states in its markup of title, date, source, author and address goes before what its text states.
 */
export async function* readHtml(file: OpenFile): AsyncGenerator<CorpusItem> {
	const decoded = await loadText(file, fileLimit);
	if ('problem' in decoded) {
		yield {kind: 'problem', problem: decoded.problem};
		return;
	}
	const markup = withoutPictures(decoded.text);
	// Loaded with the first page: 16 ms that a corpus without pages need not wait.
	const page = isTooMuch(markup) ? null : (await import('./extract-page.ts')).extractPage(markup);
	if (page === null)
		yield problem(file, 'too-large', 'too much markup for one page. Save its text as .txt.');
	else yield* readPage(file, decoded, page);
}

function* readPage(
	file: OpenFile,
	decoded: DecodedText,
	{record, obstacle}: ExtractedPage,
): Generator<CorpusItem> {
	if (!/\S/.test(`${record.title ?? ''}${record.body ?? ''}`)) {
		yield problem(file, 'empty');
		return;
	}
	if (obstacle?.code) yield problem(file, obstacle.code, obstacle.reason);
	const article = parseRecord(record, {id: file.id, path: file.path});
	const problems: ArticleProblem[] = obstacle ? [{message: obstacle.reason}] : [];
	// Their places are those in the file, not in the text of the article.
	problems.push(...decoded.problems.map(({message}) => ({message})), ...article.problems);
	yield {kind: 'article', article: {...article, problems}};
}

/** Without what the page carries inside addresses (RFC 2397): pictures, fonts. */
function withoutPictures(html: string): string {
	return html.replace(/\bdata:[a-z]+\/[^"')\s>]{1000,}/gi, 'data:');
}

function problem({path}: OpenFile, code: CorpusProblemCode, detail?: string): CorpusItem {
	return {kind: 'problem', problem: describeProblem(path, code, detail)};
}

function isTooMuch(markup: string): boolean {
	if (markup.length > markupLimit) return true;
	let marks = 0;
	for (let i = 0; i < markup.length; i++) {
		const unit = markup.charCodeAt(i);
		// `<` and `&`.
		if (unit === 0x3c || unit === 0x26) marks++;
	}
	return marks > mostMarks;
}
