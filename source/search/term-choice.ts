import {everyId, TermBuckets} from './term-buckets.ts';
import type {Terms} from './terms.ts';

/** Lists of the terms of a dictionary that are worth a look; each holds at least those it is named after. */
export type TermChoice = {
	all(): Uint32Array;
	/** All that begin with a word, and those that do behind clitics when the word has three letters or more. */
	beginningWith(word: string): Uint32Array;
	/** All terms one edit away from a word of three letters or more, but for those with two letters turned round. */
	oneEditFrom(word: string): Uint32Array[];
	/** All of the same spelling class. */
	spelledLike(word: string): Uint32Array;
};

/** Before that many looks sorting the terms into buckets costs more than it saves. */
const looksBeforeBuckets = 5;
/** And always in a dictionary of so few terms. */
const fewTerms = 4096;

/**
 * Sorting takes milliseconds, in which no key is answered: dictionaries that come together are sorted after
 * each other, a word's looks apart.
 */
const looksApart = 4;
const mostTogether = 8;
let dictionaries = 0;

const choices = new WeakMap<Terms, {looks: number; choice: TermChoice}>();

/** Where to look in a dictionary: in all of it at first, in its buckets when it is asked often. */
export function termChoice(terms: Terms): TermChoice {
	const known = choices.get(terms) ?? firstChoice(terms);
	known.looks++;
	if (known.looks === looksBeforeBuckets && terms.size > fewTerms) {
		known.choice = new TermBuckets(terms);
	}
	choices.set(terms, known);
	return known.choice;
}

function firstChoice(terms: Terms): {looks: number; choice: TermChoice} {
	const turn = dictionaries++ % mostTogether;
	return {looks: -turn * looksApart, choice: wholeDictionary(terms)};
}

function wholeDictionary({size}: Terms): TermChoice {
	const all = everyId(size);
	return {
		all: () => all,
		beginningWith: () => all,
		oneEditFrom: () => [all],
		spelledLike: () => all,
	};
}
