import {branchAt, endsAtBranch} from './branch.ts';
import type {Inflections} from './inflections.ts';
import {MostFrequent} from './most-frequent.ts';
import type {Terms} from './terms.ts';

/** A term that has a word behind so many letters of clitics. */
export type BehindClitics = {readonly id: number; readonly clitics: number};

/** Prepositions and the article, one or both (لل is ل and the article)... */
const prepositions = ['', 'ال', 'ب', 'ك', 'ل', 'بال', 'كال', 'لل'];
/** ... behind a conjunction, or not; shortest first. */
const clitics = ['', 'و', 'ف']
	.flatMap(conjunction => prepositions.map(preposition => conjunction + preposition))
	.sort((one, other) => one.length - other.length);
/** Shorter words begin too many terms behind clitics. */
const shortestAfterClitics = 3;

/** The terms that begin with a word and go on, clitics before it aside: the most frequent ones. */
export function prefixedTerms(terms: Terms, word: string, most: number): BehindClitics[] {
	const frequent = new MostFrequent<BehindClitics>(most);
	const seen = new Set<number>();
	for (const before of cliticsBefore(word)) {
		const branch = branchAt(terms, before + word);
		if (!branch) continue;
		const from = endsAtBranch(terms, branch) ? branch.from + 1 : branch.from;
		for (let id = from; id < branch.to; id++) {
			const frequency = terms.frequency(id);
			if (frequency <= frequent.least || seen.has(id)) continue;
			seen.add(id);
			frequent.add({id, clitics: before.length}, frequency);
		}
	}
	return frequent.all();
}

/** The terms that are forms of a word. */
export function inflectedTerms(terms: Terms, forms: Inflections): BehindClitics[] {
	const {root, longestEndings} = forms;
	const inflected = new Map<number, BehindClitics>();
	for (const before of cliticsBefore(root)) {
		const branch = branchAt(terms, before + root);
		if (!branch) continue;
		for (let id = branch.from; id < branch.to; id++) {
			const text = terms.textOf(id);
			if (text.length > branch.depth + longestEndings || inflected.has(id)) continue;
			if (forms.isForm(text, before.length)) inflected.set(id, {id, clitics: before.length});
		}
	}
	return [...inflected.values()];
}

const cliticsBefore = (word: string) => (word.length < shortestAfterClitics ? [''] : clitics);
