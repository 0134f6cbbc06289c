import {wordClass} from '../lexicon/word-classes.ts';
import type {Candidate, RuleName} from './candidate.ts';
import type {Offices} from './find-offices.ts';
import {readName, type WrittenName} from './read-name.ts';
import type {WrittenOffice} from './read-office.ts';
import {gap, type Tokens} from './read-tokens.ts';
import type {Reading, Word} from './read-word.ts';
import {titleBefore} from './title-before.ts';

/** What shows that words are a person's name; each is worth points. */
export type Evidence = {
	readonly rule: RuleName;
	readonly points: number;
	/** In words a reader understands. */
	readonly text: string;
};

/** A name and what speaks for and against it. */
export type JudgedName = WrittenName & {
	readonly evidence: readonly Evidence[];
	readonly points: number;
};

/** Points from which words are taken for a person's name. */
export const enoughPoints = 4;

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
		if ((tokens.classes[at]! & couldOpen) === 0 && !offices.isBehind(at)) {
			at++;
			continue;
		}
		const judged = offices.isInside(at)
			? undefined
			: judgeAt(tokens, at, covered, offices, found.at(-1), isOff);
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
	covered: (at: number) => Candidate | undefined,
	offices: Offices,
	previous: JudgedName | undefined,
	isOff: (rule: RuleName) => boolean,
): JudgedName | undefined {
	const word = tokens.words[at]!;
	const best = openingOf(word);
	// A name after و has no part in the title or office before it.
	const isFirst = best.clitics === '';
	const title = isFirst ? titleBefore(tokens, at) : undefined;
	const office = isFirst ? offices.before(at) : undefined;
	const name = readName(tokens, at, best, title !== undefined || office !== undefined);
	if (name === undefined) return undefined;
	const evidence = [
		...wordEvidence(tokens, name),
		...contextEvidence(tokens, name, title, office, covered, previous),
	].filter(({rule}) => !isOff(rule));
	return {...name, evidence, points: evidence.reduce((sum, {points}) => sum + points, 0)};
}

/** The reading a name may open with: of an unknown word with و in front the rest, ورافع after a comma. */
function openingOf({best, whole, cut}: Word): Reading {
	if (best !== whole || (whole.classes & wordClass.unknown) === 0) return best;
	return cut.find(({clitics, form}) => clitics === 'و' && form.length > 3) ?? best;
}

/** What the words themselves say. */
function wordEvidence(
	tokens: Tokens,
	{first, end, parts, hasChain, reading}: WrittenName,
): Evidence[] {
	const evidence: Evidence[] = [];
	const add = (points: number, text: string, rule: RuleName = 'name-words') =>
		evidence.push({rule, points, text});
	const words = written(tokens, first, end);
	if (parts.length === 1) {
		add(-3, 'a single word');
		if (hasChain && parts[0] === 'given') add(3, `written as a name: ${words}`);
		if (parts[0] === 'unknown' && reading.form.length >= 4) add(2, 'a word no list knows');
		if (parts[0] === 'definite') add(-1, 'a single word with article');
		if (parts[0] === 'weak') add(-1, 'also a common word');
		if (parts[0] === 'kunya') add(reading.form === 'ابو' ? 7 : 4, `the name of a father: ${words}`);
		return evidence;
	}
	if (hasChain) add(4, `written as a name: ${words}`);
	switch (parts[0]) {
		case 'given':
			add(4, `a given name and what follows: ${words}`);
			break;
		case 'kunya':
			add(4, `a given name and what follows: ${words}`);
			break;
		case 'weak':
			add(
				parts.slice(1).some(kind => kind === 'given' || kind === 'family') ? 4 : 1,
				`a given name and a family name: ${words}`,
			);
			break;
		case 'family':
			add(parts[1] === 'given' || parts[1] === 'family' ? 2 : 1, `names: ${words}`);
			break;
		default:
			add(
				parts.includes('given') || parts.includes('family') ? 3 : 2,
				`words no list knows: ${words}`,
			);
	}
	return evidence;
}

/** What stands around says. */
function contextEvidence(
	tokens: Tokens,
	name: WrittenName,
	title: string | undefined,
	office: WrittenOffice | undefined,
	covered: (at: number) => Candidate | undefined,
	previous: JudgedName | undefined,
): Evidence[] {
	const evidence: Evidence[] = [];
	const add = (rule: RuleName, points: number, text: string) => evidence.push({rule, points, text});
	const {first} = name;
	const isTitled = office !== undefined && isTitleWithNationality(tokens, office);
	if (title !== undefined || isTitled)
		add('title', 7, `after the title ${title ?? written(tokens, office!.first, office!.end)}`);
	else if (office !== undefined) {
		add(
			'office',
			name.parts.length > 1 ? 5 : 3,
			`after the office ${written(tokens, office.first, office.end)}`,
		);
	}
	const before =
		first > 0 && (tokens.gaps[first]! & lineOrStop) === 0 ? tokens.words[first - 1]! : undefined;
	if (before !== undefined && tokens.gaps[first] === 0 && name.reading.clitics === '') {
		addBefore(tokens, name, before, title, add);
	}
	const isListed = previous !== undefined && previous.end === first;
	if (name.reading.clitics === 'و' && (isListed || isPerson(covered(first - 1)))) {
		add('names-in-a-row', 2, 'after another person and و');
	}
	addAfter(tokens, name, add);
	return evidence;
}

/** الرئيس المصري: a title with its nationality stands before a name like the title alone. */
function isTitleWithNationality(tokens: Tokens, {first, end}: WrittenOffice): boolean {
	const title = tokens.words[first]!.best.form;
	return (
		end - first === 2 && title.startsWith('ال') && tokens.words[end - 1]!.whole.nisba !== undefined
	);
}

const lineOrStop = gap.line | gap.stop;

/** إن, أن, a colon or an opening quotation mark. */
function leadsToSpeech(tokens: Tokens, at: number): boolean {
	const between = tokens.gaps[at]!;
	if ((between & (gap.colon | gap.openQuote)) !== 0) return true;
	return between === 0 && tokens.words[at]?.whole.form === 'ان';
}

function addBefore(
	tokens: Tokens,
	name: WrittenName,
	before: Word,
	title: string | undefined,
	add: (rule: RuleName, points: number, text: string) => void,
): void {
	const {classes, nisba, form} = before.best;
	if ((classes & wordClass.speech) !== 0 && title === undefined) {
		// وقال … إن: what is said follows the speaker.
		add('verb', leadsToSpeech(tokens, name.end) ? 5 : 3, `after the verb ${form}`);
	} else if ((classes & wordClass.action) !== 0 && title === undefined) {
		add('verb', 1, `after the verb ${form}`);
	}
	if (nisba !== undefined && nisba.form === 'masculine' && title === undefined) {
		add('office', name.parts.length > 1 && form.startsWith('ال') ? 2 : 1, `after ${form}`);
	}
	if ((classes & wordClass.placeHead) !== 0) add('place-head', -6, `after ${form}, a place`);
	if (
		(classes & (wordClass.organizationHead | wordClass.outsideHead)) !== 0 &&
		title === undefined
	) {
		add('organization-head', -4, `after ${form}, an organization`);
	}
	if (before.whole.form === 'في' && name.parts[0] !== 'given') {
		add('place-head', -3, 'after the preposition في');
	}
}

function addAfter(
	tokens: Tokens,
	{end, parts}: WrittenName,
	add: (rule: RuleName, points: number, text: string) => void,
): void {
	const after = tokens.words[end];
	if (after === undefined) return;
	const between = tokens.gaps[end]!;
	if ((between & gap.line) !== 0) return;
	if (between === gap.colon) {
		add('verb', 2, 'before a colon');
	} else if (between === 0 && (after.whole.classes & wordClass.speech) !== 0) {
		add('verb', 2, `before the verb ${after.whole.form}`);
	}
	const isNoun = parts.length === 1 && parts[0] === 'unknown' && between === 0;
	if (
		isNoun &&
		after.whole.form.startsWith('ال') &&
		(after.whole.classes & (wordClass.function | wordClass.role)) === 0 &&
		after.whole.nisba === undefined
	) {
		add('name-words', -3, 'a noun with its complement');
	}
	const bareRole =
		(after.whole.classes & wordClass.role) !== 0 && !after.whole.form.startsWith('ال');
	if (bareRole && (between === 0 || between === gap.comma || between === gap.openBracket)) {
		add('office', 2, `before the office ${after.whole.form}`);
	}
}

function isPerson(candidate: Candidate | undefined): boolean {
	return candidate?.type === 'person';
}

/** Words as written. */
export function written({text, from, to}: Tokens, first: number, end: number): string {
	return text.slice(from[first]!, to[end - 1]!);
}
