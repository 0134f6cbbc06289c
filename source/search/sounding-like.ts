import {latinSkeleton} from '../arabic/latin-skeleton.ts';
import {letterMask} from './letter-mask.ts';
import {termChoice} from './term-choice.ts';
import {termText} from './term-text.ts';
import type {Terms} from './terms.ts';

/** Vowels that may be written or not, with the letters of the article. */
const free = letterMask('اويعهل');
const article = 'ال';

/**
 * The Arabic terms that a word in Latin letters may be a transcription of, as they stand or without the
 * article. Empty for a word in other letters. Hot: most terms are put aside by their first letter or their mask.
 */
export function* soundingLike(terms: Terms, latin: string): Generator<string> {
	const skeleton = latinSkeleton(latin);
	if (skeleton === null) return;
	const {pattern, consonants, firsts} = skeleton;
	const wanted = consonants.map(letterMask);
	const {masks} = terms;
	const forbidden = ~(letterMask(pattern.source.replace(/[^\u0621-\u064a]/g, '')) | free);
	for (const id of candidates(terms, firsts)) {
		const mask = masks[id]!;
		if ((mask & forbidden) !== 0) continue;
		if (wanted.some(letters => (mask & letters) === 0)) continue;
		const term = termText(terms, id);
		if (pattern.test(term)) yield term;
		else if (term.startsWith(article) && pattern.test(term.slice(article.length))) yield term;
	}
}

function* candidates(terms: Terms, firsts: string): Generator<number> {
	const choice = termChoice(terms);
	for (const ids of new Set([...firsts].map(first => choice.beginningWith(first)))) yield* ids;
}
