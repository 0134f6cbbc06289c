import {spellingClass} from '../../arabic/spelling-class.ts';
import {wordClass} from '../lexicon/word-classes.ts';
import type {Candidate} from './candidate.ts';
import {coverOf} from './cover-of.ts';
import {hasSign} from './has-sign.ts';
import type {Identified} from './identify.ts';
import type {Tokens} from './read-tokens.ts';
import type {Reading, Word} from './read-word.ts';
import {type ShortForm, type ShortForms, shortForms} from './short-forms.ts';
import {markCount} from './word-probe.ts';

/**
 * Adds the mentions that only the text as a whole shows: the family name alone of a person named in full anywhere in
 * the text, and names that a rule found elsewhere in it.
 */
export function referBack(tokens: Tokens, named: readonly Identified[]): Identified[] {
	const forms = shortForms(tokens, named);
	if (forms.byWord.isEmpty) return [...named];
	const covered = coverOf(tokens.count, named);
	const added: Identified[] = [];
	const replaced = new Set<Candidate>();
	for (let at = 0; at < tokens.count; at++) {
		if (isOther(tokens.classes[at]!) || !mayRefer(tokens.probes[at]!, forms)) continue;
		if (covered(at) !== undefined) continue;
		const found = referenceAt(tokens, at, forms, covered);
		if (found === undefined) continue;
		if (!isFree(found, covered)) continue;
		for (let inner = found.first; inner < found.end; inner++) {
			const other = covered(inner);
			if (other !== undefined) replaced.add(other);
		}
		added.push(found);
		at = found.end - 1;
	}
	const kept = replaced.size === 0 ? named : named.filter(mention => !replaced.has(mention));
	const inFull = new Set<string>();
	for (const {words, actor} of named) if (words.length > 1) inFull.add(actor.id);
	const relinked = kept.map(mention => relink(mention, forms, inFull));
	if (added.length === 0) return relinked;
	return [...relinked, ...added].sort((a, b) => a.first - b.first);
}

/** Whether nothing stands there but people's names that are all inside: بشير هاشم in رجاء بشير هاشم. */
function isFree(
	{first, end, type}: Candidate,
	covered: (at: number) => Candidate | undefined,
): boolean {
	for (let at = first; at < end; at++) {
		const other = covered(at);
		if (other === undefined) continue;
		if (other.type !== type || other.first < first || other.end > end) return false;
	}
	return true;
}

const others = wordClass.function | wordClass.speech | wordClass.foreign | wordClass.role;
const names = wordClass.unknown | wordClass.given | wordClass.weakGiven | wordClass.family;

/** Hot: words that are surely no name. */
function isOther(classes: number): boolean {
	return (classes & others) !== 0 && (classes & (names | wordClass.listed)) === 0;
}

/** Hot: whether a word can be one of the forms, told without looking at it. */
function mayRefer(probe: number, {byWord, bySpelling}: ShortForms): boolean {
	if (probe < 0) return true;
	const mark = markCount - 1;
	if (byWord.has(probe & mark) || byWord.has((probe >> 10) & mark)) return true;
	return bySpelling.has((probe >> 20) & mark);
}

/**
 * A name of one word is the person of that family the text names in full, even if a list knows another by it, unless
 * the text names that other in full as well.
 */
function relink(mention: Identified, forms: ShortForms, inFull: ReadonlySet<string>): Identified {
	if (mention.type !== 'person' || mention.words.length > 1) return mention;
	const isListed = mention.candidate?.entry !== undefined;
	if (isListed && inFull.has(mention.actor.id)) return mention;
	const word = mention.words[0]!;
	const form = (forms.byWord.get(word) ?? forms.bySpelling.get(spellingClass(word)))?.find(
		({words, actor, isFull}) => words.length === 1 && actor.type === 'person' && !isFull,
	);
	if (form === undefined || form.actor.id === mention.actor.id) return mention;
	if (isListed && !inFull.has(form.actor.id)) return mention;
	return {...mention, actor: form.actor, rule: ruleOf(form), ruleName: 'refer-back'};
}

function ruleOf({full, isFull, actor}: ShortForm): string {
	if (isFull || actor.type !== 'person') return `named elsewhere in the text: ${full}`;
	return `family name of ${full}, named in full in the text`;
}

function referenceAt(
	tokens: Tokens,
	at: number,
	forms: ShortForms,
	covered: (at: number) => Candidate | undefined,
): Identified | undefined {
	const word = tokens.word(at)!;
	// على is no علي.
	if (!isAmong(word, forms) || isParticle(word)) return undefined;
	const tries = [word.whole, ...word.cut].map(reading => ({
		reading,
		candidates: forms.byWord.get(reading.form),
	}));
	tries.push({reading: word.best, candidates: spelled(word, forms)});
	for (const {reading, candidates} of tries) {
		const form = longestAt(tokens, at, candidates ?? []);
		if (form === undefined) continue;
		const end = at + form.words.length;
		if (!refersBack(tokens, at, end, reading, form, covered)) continue;
		return {
			type: form.actor.type,
			first: at,
			end,
			reading,
			actor: form.actor,
			words: form.words,
			rule: ruleOf(form),
			ruleName: 'refer-back',
			officeText: undefined,
			candidate: undefined,
		};
	}
	return undefined;
}

function isParticle({whole, written}: Word): boolean {
	return written.endsWith('ى') && (whole.classes & wordClass.function) !== 0;
}

/** Hot: whether any reading of a word is a form, before more is made of it. */
function isAmong(word: Word, forms: ShortForms): boolean {
	if (forms.byWord.get(word.whole.form) !== undefined) return true;
	for (const {form} of word.cut) if (forms.byWord.get(form) !== undefined) return true;
	return word.spelling !== '' && forms.bySpelling.get(word.spelling) !== undefined;
}

/** Forms in another spelling; not of words a list knows as something else. */
function spelled({best, spelling}: Word, forms: ShortForms): readonly ShortForm[] | undefined {
	const unlisted = wordClass.unknown | wordClass.family | wordClass.given;
	return (best.classes & unlisted) !== 0 ? forms.bySpelling.get(spelling) : undefined;
}

/** Of forms that stand here the longest; of equally long ones that of the person named first. */
function longestAt(tokens: Tokens, at: number, forms: readonly ShortForm[]): ShortForm | undefined {
	let best: ShortForm | undefined;
	for (const form of forms) {
		const isLonger = best === undefined || form.words.length > best.words.length;
		if (isLonger && standsAt(tokens, at, form.words)) best = form;
	}
	return best;
}

function standsAt(tokens: Tokens, at: number, words: readonly string[]): boolean {
	for (let step = 1; step < words.length; step++) {
		const next = tokens.word(at + step);
		if (next === undefined || tokens.gaps[at + step] !== 0) return false;
		if (next.whole.form !== words[step]) return false;
	}
	return true;
}

/** Whether a form means its actor here: places after their noun, common words and adjectives need a sign. */
function refersBack(
	tokens: Tokens,
	at: number,
	end: number,
	reading: Reading,
	{actor, words}: ShortForm,
	covered: (at: number) => Candidate | undefined,
): boolean {
	if (words.length > 1) return true;
	const before = at > 0 && tokens.gaps[at] === 0 ? tokens.word(at - 1)! : undefined;
	const isPlaceHere = before !== undefined && (before.best.classes & wordClass.placeHead) !== 0;
	if (actor.type !== 'person') return !isPlaceHere || actor.type === 'place';
	if (isPlaceHere || (before !== undefined && isAdjective(reading, before.best))) return false;
	const {classes, form} = reading;
	const isOrdinary =
		(classes & (wordClass.common | wordClass.weakGiven | wordClass.function)) !== 0 &&
		!form.startsWith('ال');
	if (isOrdinary) return hasSign(tokens, at, end);
	const opensName = (classes & wordClass.given) !== 0 && goesOn(tokens, end, covered);
	return !opensName || hasSign(tokens, at, end);
}

/** الشعب السوداني is an adjective, أكد السوداني a man. */
function isAdjective(reading: Reading, before: Reading): boolean {
	if (reading.nisba === undefined || !reading.form.startsWith('ال')) return false;
	if ((before.classes & (wordClass.speech | wordClass.action)) !== 0) return false;
	if (before.form.startsWith('ال') || (before.classes & wordClass.role) !== 0) return true;
	return reading.clitics === '' && (before.classes & wordClass.function) === 0;
}

/** A given name that more names follow is another person's. */
function goesOn(
	tokens: Tokens,
	end: number,
	covered: (at: number) => Candidate | undefined,
): boolean {
	const after = tokens.word(end);
	if (after === undefined || tokens.gaps[end] !== 0) return false;
	if (covered(end)?.type === 'person') return true;
	const names = wordClass.given | wordClass.family | wordClass.son;
	return (after.whole.classes & names) !== 0;
}
