import {spellingClass} from '../arabic/spelling-class.ts';
import {weekdayNames} from '../arabic/weekday-names.ts';
import {hashText} from './hash-text.ts';
import type {ComparedSentence, ComparedWord, PreparedSide} from './prepare-side.ts';
import {isCommonStem} from './stem-weight.ts';
import {type WeightedSet, weightedSet} from './weighted-set.ts';

/**
 * As much of an article as says which event it reports: some kilobytes, made once, compared in
 * microseconds. Words and phrases are kept as hashes.
 */
export type EventDigest = {
	readonly id: string;
	readonly title: string;
	/** All words; those it repeats weigh more. */
	readonly words: WeightedSet;
	/** The words that say most of what it is about. */
	readonly topics: WeightedSet;
	/** Telling words of the headline. */
	readonly headline: WeightedSet;
	/** Words of the headline and of the first two sentences. */
	readonly lead: WeightedSet;
	readonly rareLead: WeightedSet;
	/** Names, places and rare words of the whole text. */
	readonly rare: WeightedSet;
	/** Two rare words that stand together, such as a first name and a family name. */
	readonly rarePairs: Uint32Array;
	/** Three words that stand together. */
	readonly phrases: Uint32Array;
	/** The persons it names, by actor; and the places and the numbers of the headline and the first two sentences. */
	readonly persons: Uint32Array;
	readonly leadPlaces: Uint32Array;
	readonly leadNumbers: Uint32Array;
	/** The stated day, in days since 1970. */
	readonly day: number | null;
	/** Weekdays that the first sentences name as today, yesterday, tomorrow: bit 1 for Monday to bit 7. */
	readonly weekdays: number;
	/** How many words it has. */
	readonly length: number;
};

/** From these weights on a word counts as rare: in the whole text, and among the few words of the lead. */
const leastOfRare = 4.5;
const leastOfRareLead = 4;
/** Words that say less are no topic. */
const leastOfTopic = 2.5;
const mostTopics = 20;
const leadSentences = 3;
/** Numbers up to this are in most leads. */
const smallNumber = 2;
/** Of very long texts that many words and phrases are kept. */
const mostWords = 3000;
const mostPhrases = 4000;

const millisecondsOfDay = 86_400_000;

/** Folded words beside a weekday that say it is the day of the event. */
const dayWords = new Set('اليوم امس غد غدا يوم مساء صباح ظهر فجر ليله'.split(' '));

/** The digest of an article; see `EventDigest`. */
export function eventDigest({article, tags, sentences}: PreparedSide): EventDigest {
	const termOf = createTermReader();
	const terms = sentences.map(({words}) => words.map(termOf));
	const all = terms.flat();
	const lead = terms.slice(0, leadSentences).flat();
	const first = sentences.slice(0, leadSentences);
	const headline = terms.filter((_, index) => sentences[index]!.isTitle).flat();
	// What the headline says is said once more.
	const salient = bySalience([...all, ...headline]).slice(0, mostWords);
	return {
		id: article.id,
		title: article.title,
		words: weightedSet(salient),
		topics: weightedSet(salient.filter(({term}) => isTopic(term)).slice(0, mostTopics)),
		headline: weightedSet(headline.filter(isTopic)),
		lead: weightedSet(lead),
		rareLead: weightedSet(lead.filter(({weight}) => weight >= leastOfRareLead)),
		rare: weightedSet(salient.map(({term}) => term).filter(isRare)),
		rarePairs: hashes(terms.flatMap(rarePairsOf)),
		phrases: hashes(terms.flatMap(phrasesOf)),
		persons: hashes(tags.actors.filter(({type}) => type === 'person').map(({id}) => hashText(id))),
		leadPlaces: hashes(first.flatMap(placesOf)),
		leadNumbers: hashes(first.flatMap(numbersOf)),
		day: dayOf(article.date?.iso),
		weekdays: weekdaysOf(sentences.slice(0, leadSentences + 1)),
		length: all.length,
	};
}

function placesOf({mentions}: ComparedSentence): number[] {
	return mentions.filter(({type}) => type === 'place').map(({actor}) => hashText(actor));
}

function numbersOf({quantities}: ComparedSentence): number[] {
	return quantities
		.filter(({value}) => value > smallNumber)
		.map(({value}) => hashText(`#${value}`));
}

/** A word as a digest counts it. */
type Term = {readonly item: number; readonly key: string; readonly weight: number};

/** A term with what it says by being said so often. */
type SalientTerm = {readonly term: Term; readonly item: number; readonly weight: number};

/** Reads words as terms; words with one key are one term. */
function createTermReader(): (word: ComparedWord) => Term {
	const terms = new Map<string, Term>();
	return ({key, weight}) => {
		let term = terms.get(key);
		if (!term) {
			const isName = !key.startsWith('#') && !isCommonStem(key);
			term = {item: hashText(isName ? spellingClass(key) : key), key, weight};
			terms.set(key, term);
		}
		return term;
	};
}

/** Each term once, heavier the more often it is said, heaviest first. */
function bySalience(terms: readonly Term[]): SalientTerm[] {
	const counts = new Map<number, {term: Term; count: number}>();
	for (const term of terms) {
		const counted = counts.get(term.item);
		if (counted) counted.count++;
		else counts.set(term.item, {term, count: 1});
	}
	return [...counts.values()]
		.map(({term, count}) => ({
			term,
			item: term.item,
			weight: term.weight * (1 + Math.log(count)),
		}))
		.sort((a, b) => b.weight - a.weight || a.item - b.item);
}

function isTopic({weight}: Term): boolean {
	return weight >= leastOfTopic;
}

function isRare({key, weight}: Term): boolean {
	return weight >= leastOfRare && !key.startsWith('#');
}

function rarePairsOf(terms: readonly Term[]): number[] {
	const pairs: number[] = [];
	for (let index = 1; index < terms.length; index++) {
		const [before, term] = [terms[index - 1]!, terms[index]!];
		if (isRare(term) && isRare(before)) pairs.push(combine(before.item, term.item));
	}
	return pairs;
}

function phrasesOf(terms: readonly Term[]): number[] {
	const phrases: number[] = [];
	for (let index = 2; index < terms.length; index++) {
		const first = combine(terms[index - 2]!.item, terms[index - 1]!.item);
		phrases.push(combine(first, terms[index]!.item));
	}
	return phrases;
}

/** One hash of two, the order of which matters. */
function combine(first: number, second: number): number {
	return (Math.imul(first ^ (first >>> 15), 0x9e3779b1) ^ second) >>> 0;
}

/** Ascending, each once; of too many the smallest, so that two long texts keep the same. */
function hashes(items: readonly number[]): Uint32Array {
	const sorted = Uint32Array.from(items).sort();
	return sorted.filter((item, index) => item !== sorted[index - 1]).slice(0, mostPhrases);
}

function dayOf(iso: string | undefined): number | null {
	const time = iso === undefined ? Number.NaN : Date.parse(`${iso.slice(0, 10)}T00:00:00Z`);
	return Number.isNaN(time) ? null : Math.round(time / millisecondsOfDay);
}

function weekdaysOf(sentences: readonly ComparedSentence[]): number {
	let days = 0;
	for (const {words} of sentences) {
		for (let index = 1; index < words.length; index++) {
			const weekday = weekdayNames.get(words[index]!.folded);
			if (weekday !== undefined && dayWords.has(words[index - 1]!.folded)) days |= 1 << weekday;
		}
	}
	return days;
}
