import {fieldNames, mostWords, parseQuery} from './parse-query.ts';

/** Why a query asks for nothing, or for less than it seems to. */
export type QueryAdvice = {
	readonly kind: 'noWords' | 'unknownField' | 'noValue' | 'noDate' | 'openQuote' | 'tooLong';
	/** The field that is meant, without its colon, or how many words are read; empty for others. */
	readonly about: string;
};

const fields: ReadonlySet<string> = new Set(fieldNames);

/** Letters and a colon before a word; no address, whose colon a slash follows. */
const fieldPattern = /(?<!\S)(\p{L}+):(?!\/)(?:["“”«]\s*["”“»]|\S*)/gu;
const quotes = /["“”«»]/g;

/**
 * What is to be said about a query that was typed: signs alone, a field that does not exist (`city:حلب`), one
 * without a value (`not:`), a day that is none (`since:soon`), a quote that is not closed, more words than
 * are read. `null` for all others.
 */
export function queryAdvice(typed: string): QueryAdvice | null {
	if (typed.trim() === '') return null;
	for (const match of typed.matchAll(fieldPattern)) {
		const [whole, name = ''] = match;
		const field = name.toLowerCase();
		const value = whole.slice(name.length + 1);
		if (!fields.has(field)) {
			if (value === '' || /^\d/.test(value)) continue;
			return {kind: 'unknownField', about: name};
		}
		if (!/[\p{L}\p{N}]/u.test(value) && !/^["“”«]$/.test(value))
			return {kind: 'noValue', about: field};
		if ((field === 'since' || field === 'until') && parseQuery(whole)[field] === null) {
			return {kind: 'noDate', about: field};
		}
	}
	const {words, required, unwanted, actors, sources, since, until, isCut} = parseQuery(typed);
	const asked = [words, required, unwanted, actors, sources].some(list => list.length > 0);
	if (!asked && since === null && until === null) return {kind: 'noWords', about: ''};
	if (isCut) return {kind: 'tooLong', about: String(mostWords)};
	return (typed.match(quotes)?.length ?? 0) % 2 === 1 ? {kind: 'openQuote', about: ''} : null;
}
