import type {Range} from '../arabic/range.ts';
import type {Block} from './article.ts';
import type {KnownFields} from './build-article.ts';
import {parseFieldDate} from './parse-field-date.ts';
import {splitLines, trimRange} from './split-lines.ts';

type Field = 'title' | 'date' | 'source' | 'author' | 'url';

const fieldNames: Readonly<Record<string, Field>> = {
	...{title: 'title', headline: 'title', العنوان: 'title', عنوان: 'title'},
	...{date: 'date', published: 'date', pubdate: 'date', التاريخ: 'date', تاريخ: 'date'},
	...{source: 'source', publisher: 'source', المصدر: 'source', مصدر: 'source'},
	...{author: 'author', by: 'author', byline: 'author', الكاتب: 'author', كاتب: 'author'},
	...{url: 'url', link: 'url', permalink: 'url', الرابط: 'url', رابط: 'url'},
};

/** Front matter reaches no further; a rule of dashes far below is a rule. */
const longestFrontMatter = 10_000;

/**
 * Reads the front matter of a Markdown text: lines of `name: value` between two lines of `---`, names in
 * English or Arabic. `from` is where the text after it begins; without front matter nothing is known,
 * and `from` is 0. Values are plain YAML scalars; lists and nested values are passed over.
 */
export function parseFrontMatter(text: string): KnownFields & {readonly from: number} {
	const fence = /^---[ \t]*\r?\n([\s\S]*?)^(?:---|\.\.\.)[ \t]*$/m.exec(
		text.slice(0, longestFrontMatter),
	);
	if (fence?.index !== 0) return {from: 0};
	const from = fence[0].length;
	const lines = splitLines(text.slice(0, from));
	const blocks = lines.map((line): Block => ({...line, role: 'metadata'}));
	// Of a name given twice the first counts.
	const known: KnownFields = Object.assign(
		{},
		...lines.map(line => fieldsOf(text, line)).reverse(),
	);
	return {...known, blocks, from};
}

function fieldsOf(text: string, line: Range): KnownFields {
	const match = /^([\p{L}_]+)[ \t]*:[ \t]+/u.exec(text.slice(line.from, line.to));
	const name = match?.[1]?.toLowerCase();
	if (!match || !name || !Object.hasOwn(fieldNames, name)) return {};
	const range = unquoted(text, {from: line.from + match[0].length, to: line.to});
	const value = text.slice(range.from, range.to);
	return value === '' ? {} : knownField(fieldNames[name]!, value, range);
}

function knownField(field: Field, value: string, range: Range): KnownFields {
	switch (field) {
		case 'title':
			return {title: {text: value, range}};
		case 'source':
			return {source: {name: value, ...range}};
		case 'author':
			return {author: {name: value, ...range}};
		case 'url':
			return {url: value};
		case 'date': {
			const {date, problems} = parseFieldDate(value);
			const placed = problems.map(problem => ({...problem, ...range}));
			return {date: date && {...date, ...range}, problems: placed};
		}
	}
}

/** Without quotation marks round the whole value. */
function unquoted(text: string, range: Range): Range {
	const {from, to} = trimRange(text, range);
	const quote = text.charAt(from);
	const isQuoted =
		(quote === '"' || quote === "'") && to - from > 1 && text.charAt(to - 1) === quote;
	return isQuoted ? trimRange(text, {from: from + 1, to: to - 1}) : {from, to};
}
