import {DOMParser} from 'linkedom/worker';
import type {PageDocument, PageElement} from './page-node.ts';

/**
 * The document of a page, whatever its markup: an `html` of one `head` and one `body`, where all is
 * that is not in the head, as HTML's parser would have it (WHATWG HTML 13.2.6).
 */
export function parsePage(html: string): PageDocument {
	const document = parse(html);
	const {documentElement: root, head} = document;
	const body = root.querySelector('body') ?? document.createElement('body');
	head.after(body);
	for (const node of [...root.childNodes]) {
		if (node !== head && node !== body) body.append(node);
	}
	// What is in a template is no part of the page.
	for (const template of [...root.querySelectorAll('template')]) template.remove();
	return document;
}

function parse(html: string): PageDocument {
	const document = documentOf(html);
	const root: PageElement | null = document.documentElement;
	return root?.nodeName === 'HTML' ? document : documentOf(`<html><body>${html}</body></html>`);
}

function documentOf(html: string): PageDocument {
	return new DOMParser().parseFromString(html, 'text/html') as unknown as PageDocument;
}
