import {spellingClass} from '../../arabic/spelling-class.ts';
import {stem} from '../../arabic/stem.ts';
import type {Difference} from '../comparison.ts';
import type {ComparedWord, PreparedSide} from '../prepare-side.ts';
import {isCommonStem} from '../stem-weight.ts';
import {otherWordKeys} from '../word-key.ts';
import type {Slot} from './match-words.ts';
import {compareReadNames, isOneSlip, nameKey, type ReadName, readName} from './name-words.ts';
import {type MatchedSentence, quote, type SentenceMatch} from './sentence-match.ts';

const shortest = 3;
const longestSlot = 4;

/**
 * Names in the same spot of two paired sentences that are one word in two spellings (سيرغي, سيرجي): no
 * disagreement. What folding takes for the same (hamza, teh marbuta) is not even that. A letter more or less (لباد,
 * الباد) counts only where the reports are of one event: elsewhere it may be another name.
 */
export function spellingDifferences(
	{a, b, slots}: SentenceMatch,
	mayHaveSlips: boolean,
): Difference[] {
	return slots.filter(isShort).flatMap(slot => {
		const [wordsA, wordsB] = [
			a.words.slice(slot.a.from, slot.a.to),
			b.words.slice(slot.b.from, slot.b.to),
		];
		return wordsA.flatMap(first => {
			const second = wordsB.find(
				other =>
					(isNamed(a, first) || isNamed(b, other)) && isOtherSpelling(first, other, mayHaveSlips),
			);
			return second ? [differenceOf(a.side, b.side, first, second)] : [];
		});
	});
}

/**
 * Persons both articles name whose name each spells in its own way, wherever it stands; each once. The words
 * that are spelled differently are quoted. Without an id in common two names of two words or more must be alike but
 * for the spelling.
 */
export function nameSpellingDifferences(a: PreparedSide, b: PreparedSide): Difference[] {
	const found = new Map<string, Difference>();
	const names = indexOf(personsOf(b));
	for (const first of personsOf(a)) {
		if (found.has(first.actor)) continue;
		const seconds = namesLike(first, names);
		for (const {words} of seconds) {
			const pair = otherSpellings(first.words, words);
			const isKnown = seconds.some(other =>
				other.words.some(word => word.folded === pair?.a.folded),
			);
			if (pair && !isKnown) {
				found.set(first.actor, differenceOf(a, b, pair.a, pair.b));
				break;
			}
		}
	}
	return [...found.values()];
}

/** A person as named somewhere, and the words of the name there. */
type NamedPerson = {
	readonly actor: string;
	readonly name: ReadName;
	readonly isWhole: boolean;
	readonly words: readonly ComparedWord[];
};

/** The persons an article names, each way of naming one once, where it comes first. */
function personsOf({sentences}: PreparedSide): NamedPerson[] {
	const persons = new Map<string, NamedPerson>();
	for (const {mentions, words} of sentences) {
		for (const {type, actor, text, from, to} of mentions) {
			const key = `${actor}\n${text}`;
			if (type !== 'person' || persons.has(key)) continue;
			persons.set(key, {
				actor,
				name: readName(text),
				isWhole: text.trim().includes(' '),
				words: words.filter(word => word.from < to && from < word.to),
			});
		}
	}
	return [...persons.values()];
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
		({actor, name}) => actor !== person.actor && compareReadNames(person.name, name) === 'spelling',
	);
	return [...same, ...alike];
}

function keysOf({name}: NamedPerson): Set<string> {
	return new Set(name.words.map(nameKey));
}

function push<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
	const list = lists.get(key);
	if (list) list.push(value);
	else lists.set(key, [value]);
}

function isNamed({mentions}: MatchedSentence, word: ComparedWord): boolean {
	return mentions.some(({from, to}) => from < word.to && word.from < to);
}

function otherSpellings(a: readonly ComparedWord[], b: readonly ComparedWord[]) {
	for (const first of a) {
		const second = b.find(other => isOtherSpelling(first, other, true));
		if (second) return {a: first, b: second};
	}
	return null;
}

function differenceOf(
	a: PreparedSide,
	b: PreparedSide,
	first: ComparedWord,
	second: ComparedWord,
): Difference {
	return {
		kind: 'spelling',
		a: quote(a, first),
		b: quote(b, second),
		note: `two spellings: ${first.folded} and ${second.folded}`,
	};
}

function isShort({a, b}: Slot): boolean {
	return a.to - a.from <= longestSlot && b.to - b.from <= longestSlot;
}

function isOtherSpelling(a: ComparedWord, b: ComparedWord, mayHaveSlips: boolean): boolean {
	if (!isWord(a) || !isWord(b) || (isCommonStem(a.key) && isCommonStem(b.key))) return false;
	const [formsA, formsB] = [formsOf(a), formsOf(b)];
	if (formsA.some(form => formsB.includes(form))) return false;
	const [x, y] = [formsA[0]!, formsB[0]!];
	if (Math.min(x.length, y.length) < shortest) return false;
	return spellingClass(x) === spellingClass(y) || (mayHaveSlips && isOneSlip(x, y));
}

function isWord({key}: ComparedWord): boolean {
	return !key.startsWith('#') && !/^[a-z\d]/.test(key);
}

function formsOf({folded}: ComparedWord): string[] {
	return [stem(folded), ...otherWordKeys(folded)];
}
