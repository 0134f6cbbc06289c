import {wordClass} from '../lexicon/word-classes.ts';
import {gap} from './gap-between.ts';
import {neverName} from './name-part.ts';
import type {Tokens} from './read-tokens.ts';
import {mayBeTitle} from './title-before.ts';
import {trait} from './word-traits.ts';

const opening =
	wordClass.given |
	wordClass.weakGiven |
	wordClass.family |
	wordClass.servant |
	wordClass.kunya |
	wordClass.beforeDivine |
	wordClass.joiner |
	wordClass.unknown;
/** A word that may make a name with the next by itself: عبد الله. */
const openingPair =
	wordClass.servant | wordClass.kunya | wordClass.beforeDivine | wordClass.joiner | wordClass.house;
/** Words that go on with any name. */
const part = opening | wordClass.son | wordClass.house;
const known = wordClass.given | wordClass.weakGiven | wordClass.family;
/** Words that are no part of a name, if they are not also one of the above. */
const never = wordClass.function | wordClass.foreign | neverName;

/** Hot: whether a name can begin with a word at all, as far as its lists tell; most words can open none. */
export function mayOpenName({classes}: Tokens, at: number): boolean {
	return (classes[at]! & opening) !== 0;
}

/**
 * Hot: whether a word that may open a name, no office before it, has anything beside it by which nameEvidence can come to
 * enough points: a word that goes on with the name, a title or a verb of saying before it. Told without
 * looking at the words; says yes where it is not sure.
 */
export function mayBeName(tokens: Tokens, at: number): boolean {
	const {classes, wholeClasses} = tokens;
	if ((tokens.traits[at]! & trait.hidesName) !== 0) return true;
	if ((classes[at]! & openingPair) !== 0) return true;
	if (isBeside(tokens, at + 1) && goesOn(tokens, at + 1, classes[at]!)) return true;
	if (at > 0 && ((classes[at - 1]! & wordClass.speech) !== 0 || mayBeTitle(tokens, at - 1))) {
		return true;
	}
	const both = wordClass.speech | wordClass.role;
	return (wholeClasses[at + 1]! & both) === both;
}

function isBeside({gaps}: Tokens, at: number): boolean {
	return gaps[at] === 0 || (gaps[at]! & gap.hyphen) !== 0;
}

function goesOn(tokens: Tokens, at: number, classes: number): boolean {
	// Only a known name goes on with a common word, a nationality or a number.
	return (classes & known) === 0 ? (tokens.wholeClasses[at]! & part) !== 0 : mayGoOn(tokens, at);
}

/** Hot: whether a word may be part of a name it does not begin, told without looking at it. */
export function mayGoOn({wholeClasses, traits}: Tokens, at: number): boolean {
	const classes = wholeClasses[at]!;
	if ((classes & (part | wordClass.ordinal)) !== 0 || (classes & never) === 0) return true;
	return (traits[at]! & trait.nisba) !== 0;
}
