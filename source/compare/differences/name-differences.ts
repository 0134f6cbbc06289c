import type {Mention} from '../../actors/mention.ts';
import type {Difference} from '../comparison.ts';
import {findOfficeHolders, type OfficeHolder} from '../offices.ts';
import type {PreparedSide} from '../prepare-side.ts';
import {wordKey} from '../word-key.ts';
import {
	areFormsOfOneName,
	areHeardAlike,
	compareNames,
	compareReadNames,
	isWrittenIn,
	type ReadName,
	readName,
} from './name-words.ts';
import {type MatchedSentence, quote, type SentenceMatch} from './sentence-match.ts';

/** An office of one word (الوزير) may have many holders. */
const leastWords = 2;

/** Heads of offices that only one can hold at a time; folded. */
const singularHeads = new Set(
	'رييس وزير قايد محافظ سفير ملك امين مدير مدرب حاكم مفتي عاهل متحدث ناطق عميد امير'
		.split(' ')
		.map(wordKey),
);

/**
 * Persons in the same office with names that are not one name, in two paired sentences: another minister in each
 * report. Longer and shorter forms of a name and its spellings are no difference, nor is a name that the other
 * article knows as well.
 */
export function nameDifferences(
	a: PreparedSide,
	b: PreparedSide,
	matches: readonly SentenceMatch[],
): Difference[] {
	const holdersB = findOfficeHolders(b);
	const [namesA, namesB] = [personNames(a), personNames(b)];
	const found = new Map<string, Difference>();
	for (const first of findOfficeHolders(a)) {
		if (!isSingular(first.office) || found.has(first.office)) continue;
		const seconds = holdersB.filter(
			({office, mention}) => office === first.office && arePaired(matches, first.mention, mention),
		);
		if (seconds.length === 0 || knows(namesB, first.mention)) continue;
		const second = seconds.find(
			({mention}) => !isOnePerson(first.mention, mention) && !knows(namesA, mention),
		);
		if (second) found.set(first.office, differenceOf(a, b, first, second));
	}
	return [...found.values()];
}

function isSingular(office: string): boolean {
	const words = office.split(' ');
	return words.length >= leastWords && words.some(word => singularHeads.has(word));
}

/** The names of persons in an article, each once. */
function personNames({tags}: PreparedSide): ReadName[] {
	const persons = tags.mentions.filter(({type}) => type === 'person');
	return [...new Set(persons.map(({text}) => text))].map(readName);
}

/** Whether an article names the person of a mention by this name or a form of it. */
function knows(names: readonly ReadName[], {text}: Mention): boolean {
	const name = readName(text);
	return names.some(known => compareReadNames(known, name) !== 'other');
}

/**
 * One given name, and one actor or one family name: the rest is spelled, shortened or glued. A father's name alone
 * (خالد بن متعب) says nothing against a family name.
 */
function isOnePerson(a: Mention, b: Mention): boolean {
	if (compareNames(givenName(a), givenName(b)) === 'other') return false;
	return (
		a.actor === b.actor ||
		areFormsOfOneName(a.text, b.text) ||
		areHeardAlike(a.text, b.text) ||
		hasFatherOnly(a) !== hasFatherOnly(b)
	);
}

function hasFatherOnly({text}: Mention): boolean {
	return /^(?:عبد\s+)?\S+\s+بن\s+(?:عبد\s+)?\S+$/.test(text.trim());
}

function givenName({text}: Mention): string {
	return /^(?:عبد\s+)?\S+/.exec(text.trim())?.[0] ?? text;
}

function arePaired(matches: readonly SentenceMatch[], first: Mention, second: Mention): boolean {
	return matches.some(
		({a, b}) =>
			a.from <= first.from &&
			first.to <= a.to &&
			b.from <= second.from &&
			second.to <= b.to &&
			!areCut({mention: first, sentence: a}, {mention: second, sentence: b}),
	);
}

type NamedIn = {readonly mention: Mention; readonly sentence: MatchedSentence};

/** One given name, glued to a title or not, and the family name of the one stands in the sentence of the other: عثمان بن ناصر المحرج. */
function areCut(first: NamedIn, second: NamedIn): boolean {
	const [givenA, givenB] = [givenName(first.mention), givenName(second.mention)];
	const [lettersA, lettersB] = [readName(givenA).letters, readName(givenB).letters];
	const isOne = lettersA.endsWith(lettersB) || lettersB.endsWith(lettersA);
	if (!isOne && compareNames(givenA, givenB) === 'other') return false;
	return (
		isWrittenIn(first.mention.text, second.sentence.words) ||
		isWrittenIn(second.mention.text, first.sentence.words)
	);
}

function differenceOf(
	a: PreparedSide,
	b: PreparedSide,
	first: OfficeHolder,
	second: OfficeHolder,
): Difference {
	const office = first.mention.office ?? '';
	return {
		kind: 'name',
		a: quote(a, first.mention),
		b: quote(b, second.mention),
		note: `different names for one office (${office.trim()}): ${first.mention.text} and ${second.mention.text}`,
	};
}
