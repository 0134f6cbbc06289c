import {wordClass} from '../lexicon/word-classes.ts';
import type {Candidate} from './candidate.ts';
import {gap} from './gap-between.ts';
import {readName} from './read-name.ts';
import {readOffice, type WrittenOffice} from './read-office.ts';
import type {Tokens} from './read-tokens.ts';
import {trait} from './word-traits.ts';

/** The offices of a text, to be asked for by the name they stand beside. */
export type Offices = {
	/** The office that ends right before a word, or before a comma in front of it. */
	before(at: number): WrittenOffice | undefined;
	/** The office that begins at a word, after a blank, a comma or a bracket. */
	after(at: number): WrittenOffice | undefined;
	/** Whether an office ends right before a word. */
	isBehind(at: number): boolean;
	/** Whether a word stands in an office, its first word not counted. */
	isInside(at: number): boolean;
};

/** Reads all offices from left to right; نظيره takes its role from the office before it. */
export function findOffices(
	tokens: Tokens,
	covered: (at: number) => Candidate | undefined,
): Offices {
	const byEnd = new Array<WrittenOffice | undefined>(tokens.count + 1);
	const byFirst = new Array<WrittenOffice | undefined>(tokens.count + 1);
	const named = {get: (at: number) => startingAt(covered(at), at)};
	const isNameAt = (at: number, isClosed: boolean) => opensName(tokens, at, isClosed);
	const inside = new Array<boolean | undefined>(tokens.count + 1);
	let lastRole = '';
	for (let at = 0; at < tokens.count; ) {
		if ((tokens.gaps[at]! & gap.line) !== 0) lastRole = '';
		const isOffice = (tokens.classes[at]! & (wordClass.role | wordClass.honorific)) !== 0;
		if (!isOffice || covered(at) !== undefined) {
			at++;
			continue;
		}
		const read = readOffice(tokens, at, isNameAt, named);
		const office = read.isCounterpart && read.role === '' ? {...read, role: lastRole} : read;
		if (office.role !== '') lastRole = office.role;
		inside.fill(true, office.first + 1, office.end);
		byEnd[office.end] = office;
		byFirst[office.first] = office;
		at = office.end;
	}
	return {
		before(at) {
			const office = byEnd[at];
			if (office === undefined) return undefined;
			const between = tokens.gaps[at]!;
			if ((between & ~gap.other) === 0) return office;
			// وزير الخارجية الروسي، سيرغي لافروف، but not: وصل الرئيس، محمد ...
			return between === gap.comma && office.end - office.first > 1 ? office : undefined;
		},
		after(at) {
			const between = tokens.gaps[at] ?? gap.line;
			const isNear = between === 0 || between === gap.comma || between === gap.openBracket;
			return isNear ? byFirst[at] : undefined;
		},
		isBehind: at => byEnd[at] !== undefined,
		isInside: at => inside[at] === true,
	};
}

function startingAt(candidate: Candidate | undefined, at: number): Candidate | undefined {
	return candidate?.first === at ? candidate : undefined;
}

/** المتحدث باسم, المتحدث الرسمي باسم. */
export function speaksFor(tokens: Tokens, at: number): boolean {
	return isSpokesman(tokens, at - 1) || isSpokesman(tokens, at - 2);
}

function isSpokesman(tokens: Tokens, at: number): boolean {
	return at >= 0 && tokens.word(at)!.role?.code === 'spokesman';
}

function isSonOf(tokens: Tokens, at: number): boolean {
	if (tokens.gaps[at] !== 0 || (tokens.wholeClasses[at]! & wordClass.son) === 0) return false;
	return /^(?:بن|بنت)$/.test(tokens.word(at)!.whole.form);
}

/** Whether a person's name can begin here, inside what could be an office's complement. */
function opensName(tokens: Tokens, at: number, isClosed: boolean): boolean {
	const traits = tokens.traits[at]!;
	// لمحمد السعدني: the office is over, though the name is not its holder's.
	if ((traits & trait.cutBest) !== 0) return (tokens.classes[at]! & wordClass.given) !== 0;
	// تركي بن سعود
	if (isSonOf(tokens, at + 1)) return true;
	if ((traits & trait.nisba) !== 0) return false;
	const classes = tokens.wholeClasses[at]!;
	// المتحدث باسم goes on, though باسم is a name as well.
	if ((traits & trait.behalf) !== 0 && speaksFor(tokens, at)) return false;
	if ((classes & (wordClass.given | wordClass.servant | wordClass.house)) !== 0) return true;
	if (!isClosed) return false;
	if ((classes & wordClass.weakGiven) !== 0) {
		return (readName(tokens, at, tokens.word(at)!.whole, true)?.parts.length ?? 0) > 1;
	}
	if ((classes & (wordClass.role | wordClass.function)) !== 0) return false;
	const open =
		wordClass.unknown |
		wordClass.family |
		wordClass.kunya |
		wordClass.beforeDivine |
		wordClass.joiner;
	if ((classes & open) === 0) return false;
	return (traits & trait.definite) === 0 || (classes & wordClass.family) !== 0;
}
