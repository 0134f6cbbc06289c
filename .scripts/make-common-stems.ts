/**
 * Writes source/compare/common-stems.ts: which stems are common in news, and how common.
 *
 *     WARRAQ_DEV_DATA=FOLDER node .scripts/make-common-stems.ts     FOLDER holds news/*.jsonl.gz
 */
import {writeFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {fold} from '../source/arabic/fold.ts';
import {stem} from '../source/arabic/stem.ts';
import {tokenize} from '../source/arabic/tokenize.ts';
import {readDevelopmentNews} from './read-development-news.ts';

const target = resolve(import.meta.dirname, '../source/compare/common-stems.ts');

/** Stems in fewer of a thousand articles are rare. */
const leastShare = 0.005;
/** A word that is so many times rarer than what is left without its first letter has a preposition. */
const rarerWithPrefix = 4;
const prefixes = ['ول', 'وب', 'فل', 'فب', 'وك', 'ل', 'ب', 'ك', 'ف', 'س'];
const shortestRest = 3;
/** Two articles that begin alike are copies: one of them counts. */
const beginning = 200;

const articles = distinctTexts();
const plain = countArticles(articles, word => stem(word));
const isCommon = (key: string) => (plain.get(key) ?? 0) >= leastShare * articles.length;
const counts = countArticles(articles, word => withoutPreposition(stem(word), word));

const levels = new Map<number, string[]>();
for (const [key, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
	if (count < leastShare * articles.length) continue;
	// Half steps of the natural logarithm: two in a thousand articles more or less are no difference.
	const level = Math.round(-2 * Math.log(count / articles.length));
	levels.set(level, [...(levels.get(level) ?? []), key]);
}

const rows = Array.from(
	{length: Math.max(...levels.keys()) + 1},
	(_, level) => levels.get(level) ?? [],
);
writeFileSync(
	target,
	`// Made by .scripts/make-common-stems.ts from ${articles.length} newspaper articles of 2015; not edited by hand.

/**
 * Folded light stems found in at least one of two hundred articles. The place in the list says in how many: those of the
 * entry n stand in about one of e^(n/2) articles.
 */
export const commonStems: readonly string[] = [
${rows.map(keys => `\t'${keys.join(' ')}',`).join('\n')}
];
`,
);
console.log(`${rows.flat().length} stems`);

function distinctTexts(): string[] {
	const seen = new Set<string>();
	const texts: string[] = [];
	for (const {title, body} of readDevelopmentNews().values()) {
		const start = body.slice(0, beginning);
		if (body.length < beginning || seen.has(start)) continue;
		seen.add(start);
		texts.push(`${title}\n${body}`);
	}
	return texts;
}

function countArticles(texts: readonly string[], keyOf: (word: string) => string) {
	const counted = new Map<string, number>();
	for (const text of texts) {
		const folded = fold(text).text;
		const words = tokenize(folded).map(({from, to}) => folded.slice(from, to));
		const keys = new Set(words.filter(word => /^[\u0621-\u064a]+$/.test(word)).map(keyOf));
		for (const key of keys) counted.set(key, (counted.get(key) ?? 0) + 1);
	}
	return counted;
}

function withoutPreposition(key: string, word: string): string {
	for (const prefix of prefixes) {
		if (!word.startsWith(prefix) || word.length - prefix.length < shortestRest) continue;
		const rest = stem(word.slice(prefix.length));
		const isPreposition = (plain.get(rest) ?? 0) > rarerWithPrefix * (plain.get(key) ?? 0);
		if (rest.length >= shortestRest && isCommon(rest) && isPreposition) return rest;
	}
	return key;
}
