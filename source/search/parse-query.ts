import {fold} from '../arabic/fold.ts';
import {originalRange} from '../arabic/original-range.ts';
import {tokenize} from '../arabic/tokenize.ts';

/** A word of a query. */
export type QueryWord = {
	/** Letter for letter as typed. */
	readonly text: string;
	readonly folded: string;
	/** The reader may not be done typing it: words that begin so match too. */
	readonly isPrefix: boolean;
	/** Folded Arabic words that say the same; only of a word, or of a name of several, in Latin letters. */
	readonly arabic?: readonly string[];
	/** Names of several words that say the same, side by side; only beside `arabic`. */
	readonly phrases?: readonly (readonly QueryWord[])[];
	/** Spelled out in a list of names: meant as it is, with clitics at most. */
	readonly isName?: boolean;
};

/** Words that must stand side by side in this order; mostly one. */
export type QueryTerm = {
	readonly words: readonly QueryWord[];
	readonly inTitle: boolean;
};

/** What a query asks for. */
export type Query = {
	/** Words that were typed alone; an article may miss some of them. */
	readonly words: readonly QueryWord[];
	/** Phrases and words of the title that must be there. */
	readonly required: readonly QueryTerm[];
	/** What must not be there. */
	readonly unwanted: readonly QueryTerm[];
	readonly actors: readonly string[];
	/** Folded names of sources, one of which the article's must hold. */
	readonly sources: readonly string[];
	/** Days as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, inclusive. */
	readonly since: string | null;
	readonly until: string | null;
	/** More words were typed than are read. */
	readonly isCut: boolean;
};

/** The fields that may stand before a word with a colon. */
export const fieldNames = ['not', 'title', 'actor', 'source', 'since', 'until'] as const;

/** A word, a phrase, or a filter as typed. */
type Chunk = {
	readonly operator: string;
	readonly value: string;
	readonly isPhrase: boolean;
	readonly isOpen: boolean;
};

/** Beyond this many words a query is a pasted text; its beginning says enough. */
export const mostWords = 24;

/** An operator, then a quoted phrase (its end may be missing) or what goes to the next blank. */
const chunkPattern = new RegExp(
	`(?:(${fieldNames.join('|')}):)?(?:["“”«]([^"“”»]*)(["”“»]|$)|(\\S+))`,
	'giu',
);

/** Clitics that stand alone when a number or a Latin word follows, or by habit: الـ15, و "العربي". */
const bareClitics = new Set(['ال', 'و', 'ف', 'ب', 'ل', 'ك', 'لل', 'وال', 'بال']);

/**
 * Reads what was typed: words, `"a phrase"`, `not:`, `title:`, `actor:`, `source:`, `since:`, `until:`.
 * Never throws; what makes no sense, such as a date without a year or an operator without a word,
 * asks for nothing.
 */
export function parseQuery(typed: string): Query {
	const words: QueryWord[] = [];
	const query = {
		required: [] as QueryTerm[],
		unwanted: [] as QueryTerm[],
		actors: [] as string[],
		sources: [] as string[],
		since: null as string | null,
		until: null as string | null,
	};
	for (const {operator, value, isPhrase, isOpen} of chunksOf(typed)) {
		const wordsTyped = wordsOf(value, isOpen);
		if (operator === 'actor') query.actors.push(value);
		else if (operator === 'source') query.sources.push(...namesOf(value));
		else if (operator === 'since') query.since = dateOf(value) ?? query.since;
		else if (operator === 'until') query.until = dateOf(value) ?? query.until;
		else if (wordsTyped.length === 0) continue;
		else if (operator === 'not')
			query.unwanted.push({words: completed(wordsTyped), inTitle: false});
		else if (operator === 'title') query.required.push({words: wordsTyped, inTitle: true});
		else if (isPhrase) query.required.push({words: wordsTyped, inTitle: false});
		else words.push(...wordsTyped);
	}
	const full = meaningful(words);
	return {words: full.slice(0, mostWords), ...query, isCut: full.length > mostWords};
}

function chunksOf(typed: string): Chunk[] {
	return [...typed.matchAll(chunkPattern)].map(match => {
		const [whole, operator = '', phrase, quote, word] = match;
		const isLast = match.index + whole.length === typed.length;
		const isPhrase = phrase !== undefined;
		return {
			operator: operator.toLowerCase(),
			value: phrase ?? word ?? '',
			isPhrase,
			// A phrase is done with its closing quote, a word with the blank after it.
			isOpen: isLast && (!isPhrase || quote === ''),
		};
	});
}

function wordsOf(value: string, isOpen: boolean): QueryWord[] {
	const folded = fold(value);
	const places = tokenize(folded.text);
	return places.map((place, index) => {
		const {from, to} = originalRange(folded, place.from, place.to);
		return {
			text: value.slice(from, to),
			folded: folded.text.slice(place.from, place.to),
			isPrefix: isOpen && index === places.length - 1,
		};
	});
}

function completed(words: readonly QueryWord[]): QueryWord[] {
	return words.map(word => ({...word, isPrefix: false}));
}

/** Each word once, without clitics typed alone, as long as others remain. */
function meaningful(words: readonly QueryWord[]): QueryWord[] {
	const full = words.filter(({folded}) => !bareClitics.has(folded));
	const byFolded = new Map<string, QueryWord>();
	for (const word of full.length > 0 ? full : words) byFolded.set(word.folded, word);
	return [...byFolded.values()];
}

function namesOf(value: string): string[] {
	const name = fold(value).text.trim().replace(/ +/g, ' ');
	return name === '' ? [] : [name];
}

function dateOf(value: string): string | null {
	const digits = fold(value.replaceAll(/[٠-٩۰-۹]/g, digit => fold(digit).text)).original;
	const match = /^(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?$/.exec(digits);
	if (!match) return null;
	const [, year, month, day] = match;
	if (Number(month ?? 1) > 12 || Number(day ?? 1) > 31) return null;
	return [year, month, day]
		.filter(part => part !== undefined)
		.map(part => part.padStart(2, '0'))
		.join('-');
}
