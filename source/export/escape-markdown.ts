import {reference, safeText, unseen} from './safe-text.ts';

// What begins emphasis, code, a link, an image, a tag, a reference, a table cell, math or a mention.
const special = /[\\`*_{}[\]<>&#|~$@]/g;

const references: Readonly<Record<string, string>> = {'<': '&lt;', '>': '&gt;', '&': '&amp;'};

/**
 * A text from elsewhere inside a Markdown paragraph or table cell (CommonMark, with GitHub's tables): it
 * shows its letters and does nothing; see `safeText`.
 */
export const escapeMarkdown = (text: string): string =>
	safeText(text)
		.replaceAll(special, sign => references[sign] ?? `\\${sign}`)
		// What begins a list or underlines a heading where a paragraph begins.
		.replace(/^(\s*)([-+=])/, '$1\\$2')
		.replace(/^(\s*\d+)([.)])/, '$1\\$2')
		.replaceAll(unseen, reference);
