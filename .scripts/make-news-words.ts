/**
 * Writes source/actors/lexicon/news-words.ts: words of the news that are no names, beyond those written by hand.
 *
 *     WARRAQ_DEV_DATA=FOLDER node .scripts/make-news-words.ts     FOLDER holds news/*.jsonl.gz
 *
 * A word counts if it is used with the article and without, or without it and with a pronoun, in several articles
 * each, and hardly ever where a name stands: after a given name, a title, a noun for a place or a company.
 */
import {writeFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {loadGazetteer} from '../source/actors/gazetteer/gazetteer.ts';
import {nisbaForms} from '../source/actors/lexicon/nisbas.ts';
import {listedClasses, wordClass} from '../source/actors/lexicon/word-classes.ts';
import {foldedWords} from '../source/actors/text/name-index.ts';
import {fold} from '../source/arabic/fold.ts';
import {tokenize} from '../source/arabic/tokenize.ts';
import {readDevelopmentNews} from './read-development-news.ts';

const target = resolve(import.meta.dirname, '../source/actors/lexicon/news-words.ts');
write([]);
// Only now, so that what is common is told without the words of the last time.
const {commonness, commonnessOf} = await import('../source/actors/lexicon/commonness-of.ts');

/** Articles in which each of the two uses is found at least. */
const leastArticles = 5;
/** The share of all uses that may stand where a name stands. */
const mostAsName = 0.03;
const shortest = 3;
/** Two articles that begin alike are copies: one of them counts. */
const beginning = 200;
const beforeNames =
	wordClass.given |
	wordClass.honorific |
	wordClass.son |
	wordClass.servant |
	wordClass.kunya |
	wordClass.house |
	wordClass.placeHead |
	wordClass.outsideHead;

type Counts = Map<string, number>;
const articles: Counts = new Map();
const uses: Counts = new Map();
const usesAsName: Counts = new Map();

const gazetteer = loadGazetteer();
const nisbas = nisbaForms(gazetteer.countries);
const inNames = new Set(
	gazetteer.entries
		.flatMap(({names}) => names.flatMap(({text}) => foldedWords(text)))
		.flatMap(word => [word, withoutArticle(word)]),
);
countNews();
const words = [...new Set([...articles.keys()].map(withoutArticle))].filter(isNewsWord).sort();

write(words);
console.log(`${words.length} words`);

function write(words: readonly string[]): void {
	writeFileSync(
		target,
		`// Made by .scripts/make-news-words.ts from newspaper articles of 2015; not edited by hand.

/** Folded words, without article and pronoun, that the news uses and that are hardly ever names. */
export const newsWords = \`
${lines(words).join('\n')}
\`;
`,
	);
}

function countNews(): void {
	const seen = new Set<string>();
	for (const {title, body} of readDevelopmentNews().values()) {
		const start = body.slice(0, beginning);
		if (body.length < beginning || seen.has(start)) continue;
		seen.add(start);
		for (const word of countUses(fold(`${title}\n${body}`).text)) add(articles, word);
	}
}

/** Counts the uses of each word of a text; gives the words, each once. */
function countUses(text: string): Set<string> {
	const found = new Set<string>();
	let isBehindName = false;
	let end = -1;
	for (const {from, to} of tokenize(text)) {
		const word = text.slice(from, to);
		const isNext = from === end + 1;
		end = to;
		if (/^[ء-ي]+$/.test(word)) {
			found.add(word);
			add(uses, word);
			if (isNext && isBehindName) add(usesAsName, word);
		}
		const classes = listedClasses(word);
		const isTitle = (classes & wordClass.role) !== 0 && (classes & wordClass.definite) !== 0;
		isBehindName = isTitle || (classes & beforeNames) !== 0;
	}
	return found;
}

function isNewsWord(word: string): boolean {
	if (word.length < shortest || isKnown(word) || hasClitic(word)) return false;
	if (/^(?:لل|وال|وي|وت)/.test(word)) return false;
	const withArticle = ['ال', 'وال', 'بال', 'لل'].map(front => front + word);
	const without = ['', 'و', 'ب', 'ل'].map(front => front + word);
	const stem = word.endsWith('ه') ? `${word.slice(0, -1)}ت` : word;
	const withPronoun = ['ها', 'هم', 'ه', 'نا'].map(pronoun => stem + pronoun);
	const all = [...withArticle, ...without];
	if (sum(usesAsName, all) > mostAsName * sum(uses, all)) return false;
	if (sum(articles, without) < leastArticles) return false;
	return sum(articles, withArticle) >= leastArticles || sum(articles, withPronoun) >= leastArticles;
}

/** Known to a list already, as whatever. */
function isKnown(word: string): boolean {
	const classes = listedClasses(word) | listedClasses(`ال${word}`);
	if ((classes & ~wordClass.definite) !== 0) return true;
	return inNames.has(word) || nisbas.has(word) || commonnessOf(word) > commonness.bent;
}

/** A word with و ف ب ل ك in front of one that is known, or that is used more than it. */
function hasClitic(word: string): boolean {
	const rest = word.slice(1);
	if (!/^[وفبلك]/.test(word) || rest.length < 2) return false;
	return isKnown(rest) || sum(uses, [rest, `ال${rest}`]) > sum(uses, [word, `ال${word}`]);
}

function withoutArticle(word: string): string {
	return word.startsWith('ال') && word.length > 4 ? word.slice(2) : word;
}

function add(counts: Counts, key: string): void {
	counts.set(key, (counts.get(key) ?? 0) + 1);
}

function sum(counts: Counts, keys: readonly string[]): number {
	return keys.reduce((total, key) => total + (counts.get(key) ?? 0), 0);
}

/** Lines of some hundred letters. */
function lines(all: readonly string[]): string[] {
	const rows: string[] = [];
	for (const word of all) {
		const last = rows.at(-1);
		if (last === undefined || last.length + word.length > 110) rows.push(word);
		else rows[rows.length - 1] = `${last} ${word}`;
	}
	return rows;
}
