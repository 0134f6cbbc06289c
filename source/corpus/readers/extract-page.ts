import {Readability} from '@mozilla/readability';
import type {ArticleRecord} from '../../article/parse-record.ts';
import type {CorpusProblemCode} from '../corpus-item.ts';
import {pageFacts} from './page-facts.ts';
import type {PageDocument, PageNode} from './page-node.ts';
import {pageText} from './page-text.ts';
import {pageTitle} from './page-title.ts';
import {mostLevels, mostWork, pageWork} from './page-work.ts';
import {parsePage} from './parse-page.ts';

/** A page as an article. */
export type ExtractedPage = {
	readonly record: ArticleRecord;
	/** Why the main text could not be told from the rest, so that the body is all text of the page. */
	readonly obstacle: PageObstacle | null;
};

/** `code` is that of the limit passed, `null` where it was none; `reason` follows the file's name. */
export type PageObstacle = {readonly code: CorpusProblemCode | null; readonly reason: string};

const notFound: PageObstacle = {
	code: null,
	reason: 'no main text was found in the page, so all its text is shown.',
};

/** The main text of a page, and what the page states about itself; `null` where it cannot be parsed. */
export function extractPage(html: string): ExtractedPage | null {
	try {
		return extract(html);
	} catch {
		// The parser gives up on a hundred thousand items in one list, and nobody knows on what else.
		return null;
	}
}

function extract(html: string): ExtractedPage {
	const document = parsePage(html);
	const facts = pageFacts(document);
	const limit = limitPassed(document);
	const main = limit === null ? findMain(document) : null;
	const record: ArticleRecord = {
		title: pageTitle(facts, main?.title),
		url: facts.url,
		date: main?.date ?? facts.date,
		source: main?.source ?? facts.siteName,
		author: main?.author,
	};
	if (main !== null) return {record: {...record, body: main.body}, obstacle: null};
	// The search took the document apart.
	const whole = limit === null ? parsePage(html) : document;
	return {record: {...record, body: pageText(whole.documentElement)}, obstacle: limit ?? notFound};
}

function limitPassed(document: PageDocument): PageObstacle | null {
	const {levels, work} = pageWork(document);
	const rest = 'Its main text was not looked for; all its text is shown.';
	if (levels > mostLevels) {
		return {
			code: 'too-deep',
			reason: `more than ${mostLevels} elements within one another. ${rest}`,
		};
	}
	return work > mostWork ? {code: 'too-large', reason: `a very large page. ${rest}`} : null;
}

/** By Readability; `null` where it finds none, or stumbles over the markup. */
function findMain(document: PageDocument): ArticleRecord | null {
	try {
		const found = new Readability<PageNode>(document, {serializer: node => node}).parse();
		const body = found?.content ? pageText(found.content) : '';
		if (!found || body === '') return null;
		return {
			body,
			title: oneLine(found.title),
			date: oneLine(found.publishedTime),
			source: oneLine(found.siteName),
			author: oneLine(found.byline),
		};
	} catch {
		return null;
	}
}

function oneLine(text: string | null | undefined): string | undefined {
	return text?.trim().replace(/\s+/g, ' ') || undefined;
}
