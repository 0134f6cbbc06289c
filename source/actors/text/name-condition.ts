import {wordClass} from '../lexicon/word-classes.ts';
import type {Candidate} from './candidate.ts';
import {gap} from './gap-between.ts';
import {hasSign} from './has-sign.ts';
import type {ListedName} from './name-index.ts';
import type {Tokens} from './read-tokens.ts';
import {type Reading, shownWord} from './read-word.ts';
import type {TextKind} from './text-kind.ts';
import {trait} from './word-traits.ts';

/** Where a listed name stands, and what the text shows round it. */
type Place = {
	readonly listed: ListedName;
	readonly first: number;
	readonly end: number;
	/** Of the first word; absent where words that must stand before it opened the name. */
	readonly reading: Reading | undefined;
	readonly kind: TextKind;
	readonly previous: Candidate | undefined;
};

/** What met the condition of a name: in words, empty where none is needed. */
export type Met = {
	readonly shown: string;
	/** Only if the text names something else of the same country. */
	readonly isDoubtful?: true;
};

const headOfKind: Readonly<Record<string, number>> = {
	medium: wordClass.mediumHead,
	club: wordClass.clubHead,
	force: wordClass.groupHead,
	party: wordClass.groupHead,
	body: wordClass.groupHead,
	company: wordClass.companyHead | wordClass.outsideHead,
};

const needsNothing: Met = {shown: ''};

/** Whether the condition of a listed name is met where it stands; undefined if it does not count there. */
export function findsCondition(tokens: Tokens, place: Place): Met | undefined {
	const {entry, name} = place.listed;
	if (entry.type === 'person') {
		return name.condition === 'head' ? {shown: '', isDoubtful: true} : personAlone(tokens, place);
	}
	if (name.condition === 'head') return headBefore(tokens, place);
	if (name.condition === 'cue') return placeCue(tokens, place);
	if (entry.kind === 'country' && isAdjective(tokens, place)) return undefined;
	return needsNothing;
}

function personAlone(tokens: Tokens, {listed, first, end, reading}: Place): Met | undefined {
	const {name, length} = listed;
	if (name.condition === 'cue') {
		return hasSign(tokens, first, end) ? {shown: 'beside a verb or title'} : undefined;
	}
	if (length > 1 || name.before !== '') return needsNothing;
	if (name.condition !== 'alone') return undefined;
	// فرائس is no رايس with ف, nor مرسى the man مرسي.
	if (reading?.clitics.includes('ف')) return undefined;
	const written = tokens.word(first)!.written;
	return written.endsWith('ى') === name.text.endsWith('ى') ? needsNothing : undefined;
}

/** السعودية, سورية after a noun they agree with are adjectives: الحكومة السعودية. */
function isAdjective(tokens: Tokens, {first, kind, reading}: Place): boolean {
	if ((tokens.traits[first]! & trait.nisba) === 0) return false;
	const {whole} = tokens.word(first)!;
	if (whole.nisba !== undefined && whole.form.endsWith('ي')) return isBehindNoun(tokens, first);
	// لاجئا سوريا: both have the ending of an indefinite noun.
	if (whole.nisba !== undefined && whole.form.endsWith('ا'))
		return isBehindIndefinite(tokens, first);
	if (whole.nisba?.form !== 'feminine') return false;
	if (first === 0 || tokens.gaps[first] !== 0 || reading?.clitics !== '') return false;
	const before = tokens.word(first - 1)!.best;
	if ((before.classes & (wordClass.placeHead | wordClass.function)) !== 0) return false;
	const endsFeminine = /(?:ه|ات)$/.test(before.form) || before.nisba?.form === 'feminine';
	if (whole.form.startsWith('ال')) {
		// زار الرئيس السعودية, but الخيل السعودية: after people it may be where they go.
		const isPerson = (before.classes & wordClass.role) !== 0 || goers.has(before.form);
		return /^[وف]?(?:ال|لل|بال|كال)/.test(before.form) && (endsFeminine || !isPerson);
	}
	// A text that writes سوريا means the adjective by سورية.
	if (kind.writesSyriaWithAlef) return true;
	return !before.form.startsWith('ال') && /(?:ات|يه)$/.test(before.form);
}

/** ضابط بوروندي: the country's name is its adjective too. */
function isBehindNoun(tokens: Tokens, at: number): boolean {
	if (at === 0 || tokens.gaps[at] !== 0) return false;
	const {classes} = tokens.word(at - 1)!.best;
	if ((classes & (wordClass.placeHead | wordClass.function)) !== 0) return false;
	return (classes & (wordClass.role | wordClass.common)) !== 0;
}

function isBehindIndefinite(tokens: Tokens, at: number): boolean {
	if (at === 0 || tokens.gaps[at] !== 0) return false;
	const {form, classes, nisba} = tokens.word(at - 1)!.whole;
	// تنفذها, قالوا: no such ending.
	const isIndefinite = form.endsWith('ا') && !/^ال|(?:ها|نا|وا|ما|تا|ذا)$/.test(form);
	if (!isIndefinite || nisba !== undefined) return false;
	return (classes & (wordClass.common | wordClass.role)) !== 0 && (classes & verbOrParticle) === 0;
}

const verbOrParticle = wordClass.function | wordClass.speech | wordClass.action;

/** Others who go to a country or speak of it. */
const goers = new Set(
	'الوفد الفريق المنتخب الغرب العالم الحزب الجيش الجانب الطرف الرجل الاتحاد'.split(' '),
);

/**
 * A noun of the kind before, quotation marks round it, or a club in an article about sport. Outside of
 * sport only نادي (club) leads to one: «on cooperation» (على التعاون) names no team.
 */
function headBefore(tokens: Tokens, {listed, first, end, kind}: Place): Met | undefined {
	const of = listed.entry.kind;
	const head = headOfKind[of] ?? 0;
	const isNear = first > 0 && (tokens.gaps[first]! & (gap.stop | gap.line | gap.comma)) === 0;
	if (isNear && (tokens.classes[first - 1]! & head) !== 0) {
		const before = tokens.word(first - 1)!;
		if (of !== 'club' || kind.isSport || /^(?:ال)?ناد/.test(before.best.form)) {
			return {shown: `after ${shownWord(before)}`};
		}
	}
	const isQuoted =
		(tokens.gaps[first]! & gap.openQuote) !== 0 && (tokens.gaps[end]! & gap.closeQuote) !== 0;
	if (isQuoted && of !== 'company' && (of !== 'club' || kind.isSport)) {
		return {shown: 'in quotation marks'};
	}
	if (of !== 'club' || !kind.isSport || !standsForClub(tokens, first, end)) return undefined;
	const isFederation = tokens.word(first)!.best.form === 'الاتحاد' && kind.hasFederation;
	return !isFederation ? {shown: 'in an article about sport'} : undefined;
}

/** Nouns whose complement is the common word: رعاية الشباب is no club. */
const otherOwners = new Set(
	'رعايه لرعايه منتخب وزاره بطوله فيه هييه مركز بيوت جيل كاس دور'.split(' '),
);

const agreements = new Set('علي مع بين معه معها'.split(' '));

/** In sport a club's name is not followed by an adjective: الاتحاد الآسيوي. */
function standsForClub(tokens: Tokens, first: number, end: number): boolean {
	const before = first > 0 && tokens.gaps[first] === 0 ? tokens.word(first - 1)! : undefined;
	if (before !== undefined && otherOwners.has(before.best.form)) return false;
	const after = tokens.word(end);
	if (after === undefined || tokens.gaps[end] !== 0) return true;
	const {classes, nisba, form} = after.whole;
	// تم الاتفاق على …: the common word goes on with its preposition.
	if (agreements.has(form)) return false;
	// للاتفاق المسبق: the common word with its adjective.
	const isAdjective = nisba !== undefined || (classes & wordClass.common) !== 0;
	if (isAdjective && form.startsWith('ال')) return false;
	return (classes & wordClass.institutional) === 0 && !form.startsWith('لل') && form !== 'لكره';
}

/** After a noun for a place, in a row of places, or, with doubt, after a preposition of place. */
function placeCue(tokens: Tokens, {first, reading, previous}: Place): Met | undefined {
	const isWord =
		((reading?.classes ?? 0) & (wordClass.function | wordClass.action | wordClass.speech)) !== 0;
	if (isAdjectiveOfPlace(tokens, first)) return undefined;
	const isDoubtful = !hasComplement(tokens, first + 1);
	const isInRow = previous?.type === 'place' && previous.end === first && !isWord;
	if (isInRow && isDoubtful && reading?.clitics === 'و' && tokens.gaps[first] === 0) {
		return {shown: 'after another place', isDoubtful: true};
	}
	if (isDateline(tokens, first)) return {shown: 'at the beginning of a report'};
	if (reading?.clitics === 'ب' || reading?.clitics === 'وب') {
		if (!isDoubtful) return undefined;
		return {shown: 'after the preposition ب', isDoubtful: true};
	}
	if (first === 0 || tokens.gaps[first] !== 0 || (reading?.clitics ?? '') !== '') return undefined;
	const before = tokens.word(first - 1)!;
	const {classes} = before.best;
	const shown = `after ${shownWord(before)}`;
	if ((classes & wordClass.placeHead) !== 0) return {shown};
	return (classes & wordClass.locative) !== 0 && isDoubtful ? {shown, isDoubtful} : undefined;
}

/** الباحة 25 شوال, واس - جدة: at the beginning of a line or behind a hyphen, before a number or another sign. */
function isDateline(tokens: Tokens, at: number): boolean {
	const after = tokens.word(at + 1);
	if (after === undefined) return false;
	if ((tokens.gaps[at]! & gap.line) !== 0) {
		return (
			/^[0-9]/.test(after.whole.form) || (tokens.gaps[at + 1]! & (gap.hyphen | gap.colon)) !== 0
		);
	}
	return (tokens.gaps[at]! & gap.hyphen) !== 0 && (tokens.gaps[at + 1]! & gap.colon) !== 0;
}

/** المنطقة الغربية: an adjective, no name. */
function isAdjectiveOfPlace(tokens: Tokens, at: number): boolean {
	const {form} = tokens.word(at)!.best;
	if (at === 0 || tokens.gaps[at] !== 0 || !/^ال.+يه$/.test(form)) return false;
	return tokens.word(at - 1)!.best.form.startsWith('ال');
}

/** في صور الأطفال: a noun with its complement is the common word. */
function hasComplement(tokens: Tokens, at: number): boolean {
	const next = tokens.word(at);
	if (next === undefined || tokens.gaps[at] !== 0) return false;
	const {form, nisba, classes} = next.whole;
	if (nisba !== undefined) return false;
	return form.startsWith('ال')
		? (classes & wordClass.function) === 0
		: (classes & wordClass.bent) !== 0;
}
