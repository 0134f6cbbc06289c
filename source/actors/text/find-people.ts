import {wordClass} from '../lexicon/word-classes.ts';
import type {Candidate, RuleName} from './candidate.ts';
import {type Offices, speaksFor} from './find-offices.ts';
import {type Evidence, nameEvidence} from './name-evidence.ts';
import {readName, type WrittenName} from './read-name.ts';
import type {Tokens} from './read-tokens.ts';
import type {Reading, Word} from './read-word.ts';
import {titleBefore} from './title-before.ts';

/** A name and what speaks for and against it. */
export type JudgedName = WrittenName & {
	readonly evidence: readonly Evidence[];
	readonly points: number;
};

/** Points from which words are taken for a person's name. */
const enoughPoints = 4;

/**
 * The persons of a text no list knows: each stretch of words that can be a name, judged by its words and by
 * what stands before and after it.
 */
export function findPeople(
	tokens: Tokens,
	covered: (at: number) => Candidate | undefined,
	offices: Offices,
	isOff: (rule: RuleName) => boolean,
): JudgedName[] {
	const found: JudgedName[] = [];
	for (let at = 0; at < tokens.words.length; ) {
		// Hot: most words can open no name.
		const opens = (tokens.classes[at]! & couldOpen) !== 0 || offices.isBehind(at);
		if (!opens || offices.isInside(at)) {
			at++;
			continue;
		}
		const isBehindPerson = found.at(-1)?.end === at || covered(at - 1)?.type === 'person';
		const judged = judgeAt(tokens, at, offices, isBehindPerson, isOff);
		if (judged !== undefined && judged.points >= enoughPoints) {
			found.push(judged);
			at = judged.end;
		} else {
			at++;
		}
	}
	return found;
}

const couldOpen =
	wordClass.given |
	wordClass.weakGiven |
	wordClass.family |
	wordClass.servant |
	wordClass.kunya |
	wordClass.beforeDivine |
	wordClass.joiner |
	wordClass.unknown;

function judgeAt(
	tokens: Tokens,
	at: number,
	offices: Offices,
	isBehindPerson: boolean,
	isOff: (rule: RuleName) => boolean,
): JudgedName | undefined {
	const opening = openingOf(tokens.words[at]!);
	if (isMonthOrBehalf(tokens, at, opening)) return undefined;
	// A name after و has no part in the title or office before it.
	const isFirst = opening.clitics === '';
	const title = isFirst ? titleBefore(tokens, at) : undefined;
	const office = isFirst ? offices.before(at) : undefined;
	const name = readName(tokens, at, opening, title !== undefined || office !== undefined);
	if (name === undefined) return undefined;
	const evidence = nameEvidence(tokens, name, {title, office, isBehindPerson}).filter(
		({rule}) => !isOff(rule),
	);
	return {...name, evidence, points: evidence.reduce((sum, {points}) => sum + points, 0)};
}

/** رمضان المبارك, شهر رمضان, المتحدث باسم: no names there, though رمضان and باسم are. */
function isMonthOrBehalf(tokens: Tokens, at: number, {form}: Reading): boolean {
	if (/^باسم(?:ه|ها|هم)?$/.test(form)) return speaksFor(tokens, at);
	if (!months.has(form)) return false;
	const before = at > 0 ? tokens.words[at - 1]!.best.form : '';
	const after = tokens.words[at + 1]?.whole.form ?? '';
	return before === 'شهر' || /^ال(?:مبارك|كريم|ماضي|جاري|مقبل|حالي)$/.test(after);
}

const months = new Set(['رمضان', 'رجب', 'شعبان']);

/** The reading a name may open with: of an unknown word with و in front the rest, ورافع after a comma. */
function openingOf({best, whole, cut}: Word): Reading {
	if (best !== whole || (whole.classes & wordClass.unknown) === 0) return best;
	return cut.find(({clitics, form}) => clitics === 'و' && form.length > 3) ?? best;
}
