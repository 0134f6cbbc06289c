import {WordStretches} from '../lexicon/word-stretches.ts';
import type {NameIndex, NameNode} from './name-index.ts';
import {isListed, openingOf, type Word} from './read-word.ts';

/** What rules ask of most words before they look closer, as bits of one number. */
export const trait = {
	/** A nationality, as a whole. */
	nisba: 1 << 0,
	/** All listed names that can begin here have further words, in the spelling of the list. */
	leadsOn: 1 << 1,
	/** A listed name has it for its second word, or a later one. */
	isLedTo: 1 << 2,
	/** علي or على. */
	ali: 1 << 3,
	/** د or the like, or the أول of الفريق أول: may be a title before a name. */
	titleWord: 1 << 4,
	/** A name may open with another than its best reading, which lists know. */
	hidesName: 1 << 5,
	/** باسم, باسمه: on behalf of, though باسم is a name as well. */
	behalf: 1 << 6,
	/** As a whole with article; its best reading so. */
	definite: 1 << 7,
	definiteBest: 1 << 8,
	/** With article, behind clitics or not: والوزير, للوزير. */
	article: 1 << 9,
	/** Its best reading is without clitics that are written; a nationality. */
	cutBest: 1 << 10,
	nisbaBest: 1 << 11,
	/** Its best reading is a noun for an office. */
	roleBest: 1 << 12,
	/** في, من: joins an office with what it is of. */
	joining: 1 << 13,
} as const;

const letters = new WordStretches();

/** The bits of `trait` of a word. */
export function traitsOf(word: Word, {laterWords}: NameIndex): number {
	const {whole, best} = word;
	const {form} = whole;
	letters.read(form);
	let traits = 0;
	const add = (bit: number, has: boolean) => {
		if (has) traits |= bit;
	};
	add(trait.nisba, whole.nisba !== undefined);
	add(trait.leadsOn, leadsOn(word));
	add(trait.isLedTo, laterWords.get(letters, 0, form.length) !== undefined);
	add(trait.ali, form === 'علي');
	add(trait.titleWord, form === 'اول' || best.form.length === 1);
	const opening = openingOf(word);
	add(trait.hidesName, opening !== best && isListed(opening));
	add(trait.behalf, form.startsWith('باسم') && /^باسم(?:ه|ها|هم)?$/.test(form));
	add(trait.definite, form.startsWith('ال'));
	add(trait.definiteBest, best.form.startsWith('ال'));
	add(trait.article, hasArticle(form));
	add(trait.cutBest, best.clitics !== '');
	add(trait.nisbaBest, best.nisba !== undefined);
	add(trait.roleBest, word.role !== undefined);
	add(trait.joining, joiningWords.has(form));
	return traits;
}

function hasArticle(form: string): boolean {
	return form.startsWith('ال') || (/^[وبلك]/.test(form) && /^[وبلك]*(?:ال|لل)/.test(form));
}

const joiningWords = new Set('في لدي باسم علي الي عن من بين'.split(' '));

function leadsOn({whole, cut, spellingNode}: Word): boolean {
	if (spellingNode !== undefined || endsName(whole.node)) return false;
	return !cut.some(({node}) => endsName(node));
}

function endsName(node: NameNode | undefined): boolean {
	return node !== undefined && (node.names.length > 0 || node.institutions.length > 0);
}
