import {wordClass} from '../lexicon/word-classes.ts';
import type {Tokens} from './read-tokens.ts';
import type {Reading} from './read-word.ts';

/** What a part of a name is; a part is one word, or two as عبد الله, أبو مازن, نور الدين, آل سعود. */
export type PartKind =
	| 'given'
	/** A given name that is also a common word. */
	| 'weak'
	| 'family'
	| 'kunya'
	/** A word no list knows, without and with article. */
	| 'unknown'
	| 'definite'
	| 'nisba'
	| 'ordinal'
	| 'common';

/** A part, the word after it, and whether it is joined by بن or the like. */
export type Part = {
	readonly kind: PartKind;
	readonly end: number;
	readonly isChained?: true;
};

/** Whether the next word can belong to the same name: a blank, or a hyphen without blanks, between. */
export function isNextWord(tokens: Tokens, at: number): boolean {
	if (at >= tokens.count) return false;
	const between = tokens.gaps[at]!;
	if (between === 0) return true;
	return tokens.from[at]! - tokens.to[at - 1]! === 1 && tokens.text[tokens.to[at - 1]!] === '-';
}

/** After بن any noun can stand: بن لادن, بن زايد, بن عبد العزيز. */
export function chainedPart(tokens: Tokens, at: number, son: string): Part | undefined {
	if (!isNextWord(tokens, at)) return undefined;
	const word = tokens.word(at)!.whole;
	const part = partAt(tokens, at, word);
	// ابن is a common noun as well: ابن رجل, ابن عمه.
	const isNamed = part !== undefined && part.kind !== 'common' && part.kind !== 'unknown';
	if (son !== 'بن' && !isNamed) return undefined;
	if (part !== undefined) return part.kind === 'common' ? {...part, kind: 'definite'} : part;
	if ((word.classes & (wordClass.function | wordClass.foreign)) !== 0) return undefined;
	return {kind: 'family', end: at + 1};
}

/** The part of a name that begins at a word, by the lists; undefined if none can. */
export function partAt(tokens: Tokens, at: number, reading: Reading): Part | undefined {
	const {classes, form, nisba} = reading;
	if ((classes & wordClass.foreign) !== 0 || form.length < 2) return undefined;
	const isLedOn = (classes & leading) !== 0 && isNextWord(tokens, at + 1);
	const next = isLedOn ? tokens.word(at + 1)!.whole : undefined;
	if (next !== undefined) {
		const pair = pairAt(tokens, at, reading, next);
		if (pair !== undefined) return pair;
	}
	if ((classes & wordClass.given) !== 0) return {kind: 'given', end: at + 1};
	if ((classes & wordClass.ordinal) !== 0 && form.startsWith('ال')) {
		return {kind: 'ordinal', end: isNextOrdinal(next) ? at + 2 : at + 1};
	}
	const isWeak = (classes & (wordClass.weakGiven | wordClass.function)) === wordClass.weakGiven;
	if ((classes & wordClass.family) !== 0) return {kind: isWeak ? 'weak' : 'family', end: at + 1};
	if ((classes & wordClass.joiner) !== 0 && next !== undefined) {
		const after = partAt(tokens, at + 1, next);
		if (after !== undefined && after.kind !== 'common') return {kind: 'unknown', end: after.end};
	}
	if ((classes & wordClass.function) !== 0) return undefined;
	if ((classes & wordClass.weakGiven) !== 0) return {kind: 'weak', end: at + 1};
	if (nisba !== undefined) {
		return form.startsWith('ال') && nisba.form === 'masculine'
			? {kind: 'nisba', end: at + 1}
			: undefined;
	}
	if ((classes & wordClass.unknown) !== 0) {
		if (looksBent(form) || hasKnownArticle(tokens, at, form)) return undefined;
		return {kind: form.startsWith('ال') ? 'definite' : 'unknown', end: at + 1};
	}
	if (form.startsWith('ال') && (classes & neverName) === 0) {
		// السمحان: what seems a dual is rather a family.
		const isFamily = (classes & wordClass.bent) !== 0 && form.endsWith('ان');
		return {kind: isFamily ? 'definite' : 'common', end: at + 1};
	}
	return undefined;
}

/** Classes of words whose part may depend on the next word. */
const leading =
	wordClass.servant |
	wordClass.house |
	wordClass.kunya |
	wordClass.beforeDivine |
	wordClass.ordinal |
	wordClass.joiner;

/** Classes of words that are no part of a name, whatever stands round them. */
export const neverName =
	wordClass.speech |
	wordClass.action |
	wordClass.role |
	wordClass.honorific |
	wordClass.sport |
	wordClass.institutional |
	wordClass.placeHead;

/** عشر after an ordinal: السادس عشر. */
function isNextOrdinal(next: Reading | undefined): boolean {
	return next?.form === 'عشر';
}

/** Names in two words. */
function pairAt(tokens: Tokens, at: number, reading: Reading, next: Reading): Part | undefined {
	const {classes, form} = reading;
	if ((classes & wordClass.servant) !== 0) {
		const isName = next.form.startsWith('ال') || (next.classes & wordClass.divine) !== 0;
		return isName || (form === 'عبد' && next.form === 'ربه')
			? {kind: 'given', end: at + 2, isChained: true}
			: undefined;
	}
	if ((classes & wordClass.house) !== 0) {
		if ((next.classes & (wordClass.function | wordClass.foreign)) !== 0) return undefined;
		return {kind: 'family', end: at + 2, isChained: true};
	}
	if ((classes & wordClass.kunya) !== 0) {
		const isSure = form.startsWith('اب') && (next.classes & wordClass.function) === 0;
		const named = wordClass.given | wordClass.weakGiven | wordClass.family;
		if (!isSure && (next.classes & named) === 0) return undefined;
		const inner = partAt(tokens, at + 1, next);
		return {kind: 'kunya', end: inner?.end ?? at + 2, isChained: true};
	}
	if ((classes & wordClass.beforeDivine) !== 0 && (next.classes & wordClass.divine) !== 0) {
		if (
			next.form === 'الدين' ||
			/^(?:نصر|عبيد|جار|ضيف|خلف|فتح|هبه|حسب|عطا|جاد|سعد|خير|فرج|لطف|روح|شكر|ولي|سيف|ناصر|اسد)$/.test(
				form,
			)
		) {
			return {kind: 'given', end: at + 2, isChained: true};
		}
	}
	return undefined;
}

/** بالقانون, but باليتسكي: what seems a preposition and the article is one if the rest is known. */
function hasKnownArticle(tokens: Tokens, at: number, form: string): boolean {
	if (!/^[وبكف]ال/.test(form)) return false;
	// Short rests are words of the language rather than names.
	if (form.length < 7) return true;
	const {cut} = tokens.word(at)!;
	return cut.some(reading => (reading.classes & wordClass.unknown) === 0);
}

/** Forms of verbs and of nouns with a pronoun or a plural ending, which names seldom have. */
function looksBent(form: string): boolean {
	if (form.length < 3) return true;
	return (
		/(?:ها|هم|هما|تهن|وا|يه|ناه|تموه|يات)$/.test(form) ||
		(form.length < 8 && /(?:تين|تان)$/.test(form)) ||
		/^(?:است|يست|تست|ان[تف]|لل)/.test(form) ||
		/^(?:مت|مست).{3,}/.test(form)
	);
}
