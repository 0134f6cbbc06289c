import {WordStretches} from '../lexicon/word-stretches.ts';
import type {NameIndex, NameNode} from './name-index.ts';
import {isListed, openingOf, type Word} from './read-word.ts';

/** What rules ask of most words before they look closer, as bits of one number. */
export const trait = {
	/** A nationality, as a whole. */
	nisba: 1 << 0,
	/** All listed names that can begin here have further words, in the spelling of the list. */
	leadsOn: 1 << 1,
	/** A listed name has it for its second word. */
	isLedTo: 1 << 2,
	/** علي or على. */
	ali: 1 << 3,
	/** د or the like, or the أول of الفريق أول: may be a title before a name. */
	titleWord: 1 << 4,
	/** A name may open with another than its best reading, which lists know. */
	hidesName: 1 << 5,
	/** باسم, باسمه: on behalf of, though باسم is a name as well. */
	behalf: 1 << 6,
} as const;

const letters = new WordStretches();

/** The bits of `trait` of a word. */
export function traitsOf(word: Word, {secondWords}: NameIndex): number {
	const {form, nisba} = word.whole;
	letters.read(form);
	return (
		(nisba === undefined ? 0 : trait.nisba) |
		(leadsOn(word) ? trait.leadsOn : 0) |
		(secondWords.get(letters, 0, form.length) ? trait.isLedTo : 0) |
		(form === 'علي' ? trait.ali : 0) |
		(openingOf(word) !== word.best && isListed(openingOf(word)) ? trait.hidesName : 0) |
		(form.startsWith('باسم') && /^باسم(?:ه|ها|هم)?$/.test(form) ? trait.behalf : 0) |
		(form === 'اول' || word.best.form.length === 1 ? trait.titleWord : 0)
	);
}

function leadsOn({whole, cut, spellingNode}: Word): boolean {
	if (spellingNode !== undefined || endsName(whole.node)) return false;
	return !cut.some(({node}) => endsName(node));
}

function endsName(node: NameNode | undefined): boolean {
	return node !== undefined && (node.names.length > 0 || node.institutions.length > 0);
}
