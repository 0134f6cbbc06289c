import {wordClass} from '../lexicon/word-classes.ts';
import {mayGoOn} from './may-be-name.ts';
import {chainedPart, isNextWord, neverName, type Part, type PartKind, partAt} from './name-part.ts';
import type {Tokens} from './read-tokens.ts';
import type {Reading, Word} from './read-word.ts';

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
	const opening = partAt(tokens, first, reading) ?? commonOpening(tokens, first, reading, hasTitle);
	if (opening === undefined || !canOpen(opening.kind)) return undefined;
	if (isVerb(tokens, opening, reading, hasTitle)) return undefined;
	if (isOfficeOf(tokens, opening, reading)) return undefined;
	const isFamilyWithArticle = opening.kind === 'family' && isDefinite(reading);
	if (isFamilyWithArticle && reading.nisba !== undefined) return undefined;
	const parts: PartKind[] = [opening.kind];
	let end = opening.end;
	let hasChain = opening.isChained === true;
	while (parts.length < mostParts && isNextWord(tokens, end) && mayGoOn(tokens, end)) {
		const word = tokens.word(end)!.whole;
		if ((word.classes & wordClass.son) !== 0) {
			const after = chainedPart(tokens, end + 1, word.form);
			if (after === undefined) break;
			parts.push(after.kind);
			end = after.end;
			hasChain = true;
			continue;
		}
		if (isConjoined(tokens.word(end)!, parts.length)) break;
		const part = followingPart(tokens, end, word) ?? commonPart(tokens, end, word, parts, hasTitle);
		if (part !== undefined && isTitleAgain(tokens, end, part)) break;
		if (part === undefined || !continuesName(parts, part.kind, hasTitle || hasChain, word)) break;
		parts.push(part.kind);
		end = part.end;
		hasChain ||= part.isChained === true;
		if (part.kind === 'nisba' || part.kind === 'ordinal' || part.kind === 'common') break;
	}
	// A family name with article opens no longer name: المولد أسامة.
	if (isFamilyWithArticle && parts.length > 1) return undefined;
	return {first, end, reading, parts, hasChain};
}

/** Behind another name a word that is given name and family name is the latter: جميل قاسم. */
function followingPart(tokens: Tokens, at: number, word: Reading): Part | undefined {
	const part = partAt(tokens, at, word);
	const {family, role} = wordClass;
	const isFamily = part?.kind === 'weak' && (word.classes & (family | role)) === family;
	return isFamily ? {...part, kind: 'family'} : part;
}

/** Whether a word is و and another name, or a clitic and a common word: محمود وعمرو, but جون ويلكنز. */
function isConjoined({whole, cut}: Word, parts: number): boolean {
	if ((whole.classes & (wordClass.given | wordClass.weakGiven | wordClass.family)) !== 0)
		return false;
	return cut.some(({clitics, classes, form, nisba, node}) => {
		if (!/^[وفبلك]$/.test(clitics)) return false;
		// خالد بحائل: a place with ب is no part of the name.
		if (node?.names.some(({entry}) => entry.type === 'place')) return true;
		const isKnown =
			(classes & ~(wordClass.unknown | wordClass.definite)) !== 0 || nisba !== undefined;
		if (clitics === 'ب' || clitics === 'ل' || clitics === 'ك') {
			if ((classes & (wordClass.role | wordClass.placeHead | wordClass.function)) !== 0)
				return true;
			return (classes & wordClass.common) !== 0 && (classes & wordClass.bent) === 0;
		}
		return isKnown || form.startsWith('ال') || (clitics === 'و' && parts > 1);
	});
}

function isDefinite({form}: Reading): boolean {
	return form.startsWith('ال');
}

/** الأمين, الشيخ and the like are family names, and titles of what follows: حسن نصر الله الأمين العام. */
function isTitleAgain(tokens: Tokens, at: number, {kind, end}: Part): boolean {
	const {classes} = tokens.word(at)!.whole;
	if ((classes & (wordClass.role | wordClass.honorific)) === 0) return false;
	if ((kind !== 'family' && kind !== 'weak') || !isNextWord(tokens, end)) return false;
	const next = tokens.word(end)!.whole;
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
	return (tokens.word(end)!.whole.classes & names) !== 0;
}

/** مساعد الأمين: names both, and an office. */
function isOfficeOf(tokens: Tokens, {kind, end}: Part, {classes}: Reading): boolean {
	if (kind !== 'weak' || (classes & wordClass.role) === 0 || !isNextWord(tokens, end)) return false;
	const next = tokens.word(end)!.whole;
	return isDefinite(next) && (next.classes & wordClass.role) !== 0;
}

/** Whether a name can be over before this word: a sign, a verb, a particle or an office follows. */
function isClosedBy(tokens: Tokens, at: number): boolean {
	if (tokens.gaps[at] !== 0) return true;
	const {best} = tokens.word(at)!;
	if ((best.classes & wordClass.function) !== 0 || best.clitics !== '') return true;
	return (best.classes & (wordClass.speech | wordClass.role)) !== 0 && !isDefinite(best);
}

/** After a title and a given name, a common word where the name is over after it: نزار مدني، سعيد صيام. */
function commonPart(
	tokens: Tokens,
	at: number,
	{classes, form}: Reading,
	parts: readonly PartKind[],
	hasTitle: boolean,
): Part | undefined {
	const isNamed = parts.length <= 2 && (parts[0] === 'given' || parts[0] === 'weak');
	if (!isNamed || form.length < 3 || form.startsWith('ال')) return undefined;
	// رشا نجمي: without a title only what looks like a family, after a sure given name.
	if (!hasTitle && !(parts.length === 1 && parts[0] === 'given' && /..ي$/.test(form)))
		return undefined;
	if (tokens.word(at)!.best.clitics !== '') return undefined;
	// جان كريستوف كاريه
	const isForeign = (classes & wordClass.unknown) !== 0 && form.endsWith('يه') && form.length < 8;
	if (isForeign && isClosedBy(tokens, at + 1)) return {kind: 'unknown', end: at + 1};
	if (parts.length === 2 && (classes & wordClass.bent) === 0) return undefined;
	const isNoun =
		(classes & wordClass.common) !== 0 && (classes & (neverName | wordClass.function)) === 0;
	return isNoun && isClosedBy(tokens, at + 1) ? {kind: 'unknown', end: at + 1} : undefined;
}

/** After a title, a common word that a name follows opens it (عصمت إينونو), and so does لي or هو of Chinese names. */
function commonOpening(
	tokens: Tokens,
	at: number,
	{classes, form, clitics}: Reading,
	hasTitle: boolean,
): Part | undefined {
	if (!hasTitle || clitics !== '' || form.startsWith('ال')) return undefined;
	const isNoun =
		(classes & wordClass.common) !== 0 && (classes & (neverName | wordClass.function)) === 0;
	if (!isNoun && !shortSurnames.has(form)) return undefined;
	if (!isNextWord(tokens, at + 1)) return undefined;
	const next = tokens.word(at + 1)!.whole;
	const names = isNoun
		? wordClass.unknown | wordClass.joiner | wordClass.family
		: wordClass.unknown | wordClass.given;
	return (next.classes & names) !== 0 ? {kind: 'unknown', end: at + 1} : undefined;
}

/** Names of two letters that are particles as well. */
const shortSurnames = new Set('لي هو ما دي كو وو كي ان اي يو يي'.split(' '));

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
			return isArabic && parts.length === 1;
		case 'ordinal':
			return parts.length === 1 && isArabic;
		case 'common':
			if (parts[0] !== 'given' && !(parts[0] === 'weak' && hasTitle)) return false;
			if (form.length > 7 || parts.length > 2) return false;
			return form.endsWith('ي') ? hasTitle || parts.length === 1 : hasTitle && parts.length === 1;
		case 'weak':
			// مساعد and the like are offices after a full name.
			return parts.length === 1 || (classes & wordClass.role) === 0;
		case 'given':
			// خليفة حفتر قائد الجيش: given names that are offices too.
			return parts.length === 1 || (classes & wordClass.role) === 0 || form.startsWith('ال');
		case 'definite':
			return last !== 'definite' && (isArabic || last === 'unknown');
		case 'unknown':
			if (parts.length > 1 && form.length < 4 && (classes & wordClass.joiner) === 0) return false;
			return last !== 'definite' && last !== 'family' ? true : parts.length === 1;
		default:
			return true;
	}
}
