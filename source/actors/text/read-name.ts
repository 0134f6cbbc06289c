import {wordClass} from '../lexicon/word-classes.ts';
import type {Tokens} from './read-tokens.ts';
import type {Reading, Word} from './read-word.ts';

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

/** Words that can be a person's name. */
export type WrittenName = {
	readonly first: number;
	readonly end: number;
	/** The reading of the first word. */
	readonly reading: Reading;
	readonly parts: readonly PartKind[];
	/** Joined by بن, آل or the like: surely a name. */
	readonly hasChain: boolean;
};

const mostParts = 6;

type Part = {readonly kind: PartKind; readonly end: number; readonly isChained?: true};

/**
 * Reads the longest name that begins at a word, by its parts; undefined where none can begin. Whether it is
 * one, what stands around it must show.
 */
export function readName(
	tokens: Tokens,
	first: number,
	reading: Reading,
	hasTitle: boolean,
): WrittenName | undefined {
	if ((reading.classes & (wordClass.role | wordClass.honorific)) !== 0 && isDefinite(reading))
		return undefined;
	const opening = partAt(tokens, first, reading) ?? bentOpening(tokens, first, reading, hasTitle);
	if (opening === undefined || !canOpen(opening.kind)) return undefined;
	if (isVerb(tokens, opening, reading, hasTitle)) return undefined;
	const isFamilyWithArticle = opening.kind === 'family' && isDefinite(reading);
	if (isFamilyWithArticle && reading.nisba !== undefined) return undefined;
	const parts: PartKind[] = [opening.kind];
	let end = opening.end;
	let hasChain = opening.isChained === true;
	while (parts.length < mostParts && isNextWord(tokens, end)) {
		const word = tokens.words[end]!.whole;
		if ((word.classes & wordClass.son) !== 0) {
			const after = chainedPart(tokens, end + 1, word.form);
			if (after === undefined) break;
			parts.push(after.kind);
			end = after.end;
			hasChain = true;
			continue;
		}
		if (isConjoined(tokens.words[end]!, parts.length)) break;
		const part = partAt(tokens, end, word) ?? bentPart(tokens, end, word, parts, hasTitle);
		if (part !== undefined && isTitleAgain(tokens, end, part)) break;
		if (part === undefined || !continuesName(parts, part.kind, hasTitle, word)) break;
		parts.push(part.kind);
		end = part.end;
		hasChain ||= part.isChained === true;
		if (part.kind === 'nisba' || part.kind === 'ordinal' || part.kind === 'common') break;
	}
	// A family name with article opens no longer name: المولد أسامة.
	if (isFamilyWithArticle && parts.length > 1) return undefined;
	return {first, end, reading, parts, hasChain};
}

/** Whether a word is و and another name, or a clitic and a common word: محمود وعمرو, but جون ويلكنز. */
function isConjoined({whole, cut}: Word, parts: number): boolean {
	if ((whole.classes & (wordClass.given | wordClass.weakGiven | wordClass.family)) !== 0)
		return false;
	return cut.some(({clitics, classes, form, nisba}) => {
		if (!/^[وفبلك]$/.test(clitics)) return false;
		const isKnown =
			(classes & ~(wordClass.unknown | wordClass.definite)) !== 0 || nisba !== undefined;
		if (clitics === 'ب' || clitics === 'ل' || clitics === 'ك') {
			return (
				(classes & wordClass.common) !== 0 && (classes & wordClass.bent) === 0 && form.length > 3
			);
		}
		return isKnown || form.startsWith('ال') || (clitics === 'و' && parts > 1);
	});
}

function isDefinite({form}: Reading): boolean {
	return form.startsWith('ال');
}

/** الأمين, الشيخ and the like are family names, and titles of what follows: حسن نصر الله الأمين العام. */
function isTitleAgain(tokens: Tokens, at: number, {kind, end}: Part): boolean {
	const {classes} = tokens.words[at]!.whole;
	if ((classes & (wordClass.role | wordClass.honorific)) === 0) return false;
	if ((kind !== 'family' && kind !== 'weak') || !isNextWord(tokens, end)) return false;
	const next = tokens.words[end]!.whole;
	if (kind === 'weak') return (next.classes & wordClass.role) !== 0;
	return (
		isDefinite(next) ||
		(next.classes & (wordClass.given | wordClass.family | wordClass.servant)) !== 0
	);
}

/** طالب and شهد are names, and verbs where a name follows: طالب جوسيب ماريا. */
function isVerb(tokens: Tokens, {kind, end}: Part, {classes}: Reading, hasTitle: boolean): boolean {
	if (kind !== 'weak' || hasTitle || !isNextWord(tokens, end)) return false;
	if ((classes & (wordClass.speech | wordClass.action)) === 0) return false;
	const names = wordClass.given | wordClass.unknown | wordClass.kunya;
	return (tokens.words[end]!.whole.classes & names) !== 0;
}

/** Whether a name can be over before this word: a sign, a verb, a particle or an office follows. */
function isClosedBy(tokens: Tokens, at: number): boolean {
	if (tokens.gaps[at] !== 0) return true;
	const {best} = tokens.words[at]!;
	const closing = wordClass.function | wordClass.speech | wordClass.role;
	return (best.classes & closing) !== 0 && !best.form.startsWith('ال');
}

/** After a title and a given name, a common word where the name is over after it: نزار مدني، بيل فريست. */
function bentPart(
	tokens: Tokens,
	at: number,
	{classes, form}: Reading,
	parts: readonly PartKind[],
	hasTitle: boolean,
): Part | undefined {
	if (!hasTitle || parts.length !== 1 || parts[0] !== 'given' || form.length < 4) return undefined;
	const isNoun = (classes & wordClass.common) !== 0 && (classes & (neverName | wordClass.function)) === 0;
	return isNoun && isClosedBy(tokens, at + 1) && !form.startsWith('ال')
		? {kind: 'unknown', end: at + 1}
		: undefined;
}

/** After a title, such a word before a name opens it: عصمت إينونو. */
function bentOpening(
	tokens: Tokens,
	at: number,
	{classes, form, clitics}: Reading,
	hasTitle: boolean,
): Part | undefined {
	if (!hasTitle || clitics !== '' || form.startsWith('ال')) return undefined;
	if ((classes & wordClass.bent) === 0 || (classes & (neverName | wordClass.function)) !== 0)
		return undefined;
	if (!isNextWord(tokens, at + 1)) return undefined;
	const next = tokens.words[at + 1]!.whole;
	const names = wordClass.unknown | wordClass.family | wordClass.given;
	return (next.classes & names) !== 0 ? {kind: 'unknown', end: at + 1} : undefined;
}

function canOpen(kind: PartKind): boolean {
	return kind !== 'nisba' && kind !== 'ordinal' && kind !== 'common';
}

/** Which part may follow which. */
function continuesName(
	parts: readonly PartKind[],
	kind: PartKind,
	hasTitle: boolean,
	{classes, form}: Reading,
): boolean {
	const last = parts.at(-1)!;
	const isArabic = parts[0] === 'given' || parts[0] === 'weak' || parts[0] === 'kunya';
	switch (kind) {
		case 'nisba':
			// أبو حمزة المصري, but محمد صلاح and then المصري is his nationality.
			return parts.length === 1 && isArabic;
		case 'ordinal':
			return parts.length === 1 && isArabic;
		case 'common':
			if (!hasTitle || parts[0] !== 'given' || form.length > 7) return false;
			return parts.length === 1 || (parts.length === 2 && form.endsWith('ي'));
		case 'weak':
			// مساعد and the like are offices after a full name.
			return parts.length === 1 || (classes & wordClass.role) === 0;
		case 'definite':
			return last !== 'definite' && (isArabic || last === 'unknown');
		case 'unknown':
			return last !== 'definite' && last !== 'family' ? true : parts.length === 1;
		default:
			return true;
	}
}

/** Whether the next word can belong to the same name: a blank, or a hyphen without blanks, between. */
function isNextWord(tokens: Tokens, at: number): boolean {
	if (at >= tokens.words.length) return false;
	const between = tokens.gaps[at]!;
	if (between === 0) return true;
	return tokens.from[at]! - tokens.to[at - 1]! === 1 && tokens.text[tokens.to[at - 1]!] === '-';
}

/** After بن any noun can stand: بن لادن, بن زايد, بن عبد العزيز. */
function chainedPart(tokens: Tokens, at: number, son: string): Part | undefined {
	if (!isNextWord(tokens, at)) return undefined;
	const word = tokens.words[at]!.whole;
	const part = partAt(tokens, at, word);
	// ابن is a common noun as well: ابن رجل, ابن عمه.
	const isNamed = part !== undefined && part.kind !== 'common' && part.kind !== 'unknown';
	if (son !== 'بن' && !isNamed) return undefined;
	if (part !== undefined) return part.kind === 'common' ? {...part, kind: 'definite'} : part;
	if ((word.classes & (wordClass.function | wordClass.foreign)) !== 0) return undefined;
	return {kind: 'family', end: at + 1};
}

function partAt(tokens: Tokens, at: number, reading: Reading): Part | undefined {
	const {classes, form, nisba} = reading;
	if ((classes & wordClass.foreign) !== 0 || form.length < 2) return undefined;
	const next = isNextWord(tokens, at + 1) ? tokens.words[at + 1]!.whole : undefined;
	if (next !== undefined) {
		const pair = pairAt(tokens, at, reading, next);
		if (pair !== undefined) return pair;
	}
	if ((classes & wordClass.given) !== 0) return {kind: 'given', end: at + 1};
	if ((classes & wordClass.family) !== 0) return {kind: 'family', end: at + 1};
	if ((classes & wordClass.ordinal) !== 0 && form.startsWith('ال')) {
		return {kind: 'ordinal', end: isNextOrdinal(next) ? at + 2 : at + 1};
	}
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
		if (looksBent(form)) return undefined;
		return {kind: form.startsWith('ال') ? 'definite' : 'unknown', end: at + 1};
	}
	if (form.startsWith('ال') && (classes & neverName) === 0) return {kind: 'common', end: at + 1};
	return undefined;
}

const neverName =
	wordClass.speech |
	wordClass.action |
	wordClass.role |
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

/** Forms of verbs and of nouns with a pronoun or a plural ending, which names seldom have. */
function looksBent(form: string): boolean {
	if (form.length < 3) return true;
	return (
		/(?:ها|هم|هما|تهن|وا|يه|تين|تان|ناه|تموه|يات)$/.test(form) ||
		/^(?:است|يست|تست|ان[تف]|وال|بال|كال|فال|لل)/.test(form) ||
		/^(?:مت|مست).{3,}/.test(form)
	);
}
