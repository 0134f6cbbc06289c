import type {Mention} from '../../actors/mention.ts';
import type {Range} from '../../arabic/range.ts';
import type {Difference} from '../comparison.ts';
import {officeKey, officeWords} from '../offices.ts';
import type {ComparedWord, PreparedSide} from '../prepare-side.ts';
import {compareReadNames, isOneSlip, nameKey, type ReadName, readName} from './name-words.ts';
import {isOtherSpelling, isWrittenBothWays, spellingDifference} from './other-spelling.ts';
import type {MatchedSentence, SentenceMatch} from './sentence-match.ts';

/**
 * Persons both articles name whose name each spells in its own way, wherever it stands; each once. The words
 * that are spelled differently are quoted. Without an id in common two names of two words or more must be alike but
 * for the spelling.
 */
export function nameSpellingDifferences(a: PreparedSide, b: PreparedSide): Difference[] {
	const found = new Map<string, Difference[]>();
	const names = indexOf(personsOf(b));
	for (const first of personsOf(a)) {
		if (found.has(first.actor)) continue;
		const seconds = namesLike(first, names);
		for (const second of seconds) {
			const pair = otherSpellings(first, second);
			const isKnown = seconds.some(({words}) =>
				words.some(({folded}) => folded === pair?.[0].folded),
			);
			if (pair && !isKnown) {
				found.set(first.actor, spellingDifference(a, b, ...pair));
				break;
			}
		}
	}
	return [...found.values()].flat();
}

/** A person as named somewhere, and the words of the name there. */
type NamedPerson = {
	readonly actor: string;
	readonly name: ReadName;
	readonly isWhole: boolean;
	/** The key of the office beside it, where there is one. */
	readonly office: string | null;
	readonly words: readonly ComparedWord[];
};

/** The persons an article names, each way of naming one once, where it comes first. */
function personsOf({sentences}: PreparedSide): NamedPerson[] {
	const persons = new Map<string, NamedPerson>();
	for (const {mentions, words} of sentences) {
		for (const {type, actor, text, from, to, office} of mentions) {
			const key = `${actor}\n${text}`;
			if (type !== 'person' || persons.has(key)) continue;
			persons.set(key, {
				actor,
				name: readName(text),
				isWhole: text.trim().includes(' '),
				office: office === undefined ? null : officeKey(officeWords(office)),
				words: wordsWithin(words, {from, to}),
			});
		}
	}
	return [...persons.values()];
}

/** The words that share a letter with a range; found by halves, as a sentence may be a whole book without a full stop. */
function wordsWithin(words: readonly ComparedWord[], {from, to}: Range): ComparedWord[] {
	let [low, high] = [0, words.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (words[middle]!.to <= from) low = middle + 1;
		else high = middle;
	}
	let end = low;
	while (end < words.length && words[end]!.from < to) end++;
	return words.slice(low, end);
}

/** Persons by actor, and those with names of two words or more by the sound of each word. */
type NameIndex = {
	readonly byActor: ReadonlyMap<string, NamedPerson[]>;
	readonly byWord: ReadonlyMap<string, NamedPerson[]>;
};

function indexOf(persons: readonly NamedPerson[]): NameIndex {
	const [byActor, byWord] = [new Map<string, NamedPerson[]>(), new Map<string, NamedPerson[]>()];
	for (const person of persons) {
		push(byActor, person.actor, person);
		if (person.isWhole) for (const key of keysOf(person)) push(byWord, key, person);
	}
	return {byActor, byWord};
}

/** The names that may be the same person's: of the same actor, or alike but for the spelling. */
function namesLike(person: NamedPerson, {byActor, byWord}: NameIndex): NamedPerson[] {
	const same = byActor.get(person.actor) ?? [];
	if (!person.isWhole) return same;
	const others = new Set([...keysOf(person)].flatMap(key => byWord.get(key) ?? []));
	const alike = [...others].filter(
		other =>
			other.actor !== person.actor &&
			(compareReadNames(person.name, other.name) === 'spelling' || isOneOfficer(person, other)),
	);
	return [...same, ...alike];
}

/** In one office a short name may be a slip as well: إيمي بارتليت, امي بارتليت. */
function isOneOfficer(a: NamedPerson, b: NamedPerson): boolean {
	if (!a.office || a.office !== b.office || a.name.words.length !== b.name.words.length)
		return false;
	const other = a.name.words.filter((word, index) => word !== b.name.words[index]);
	const answer = b.name.words.filter((word, index) => word !== a.name.words[index]);
	return other.length === 1 && isOneSlip(other[0]!, answer[0]!);
}

function keysOf({name}: NamedPerson): Set<string> {
	return new Set(name.words.map(nameKey));
}

function push<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
	const list = lists.get(key);
	if (list) list.push(value);
	else lists.set(key, [value]);
}

function otherSpellings(
	first: NamedPerson,
	second: NamedPerson,
): readonly [ComparedWord, ComparedWord] | null {
	for (const word of first.words) {
		const other = second.words.find(each => isOtherSpelling(word, each, true));
		if (other) return [word, other];
	}
	if (!isOneOfficer(first, second)) return null;
	const word = first.words.find(({folded}) => second.words.every(each => each.folded !== folded));
	const other = second.words.find(({folded}) => first.words.every(each => each.folded !== folded));
	return word && other ? [word, other] : null;
}

/**
 * Places and organizations of one word that two paired sentences name each in its own spelling, wherever in the sentence.
 */
export function placeSpellingDifferences({a, b}: SentenceMatch): Difference[] {
	const inB = namesOfOneWord(b);
	return namesOfOneWord(a).flatMap(first => {
		const second = inB.find(other => isOtherSpelling(first, other, false));
		if (!second || isWrittenBothWays(a.side, b.side, first, second)) return [];
		return spellingDifference(a.side, b.side, first, second);
	});
}

function namesOfOneWord({mentions, words}: MatchedSentence): ComparedWord[] {
	return mentions
		.filter(({type, text}: Mention) => type !== 'person' && !/\s/.test(text.trim()))
		.flatMap(({from, to}) => words.filter(word => word.from < to && from < word.to));
}
