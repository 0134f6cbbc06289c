import {spellingClass} from '../../arabic/spelling-class.ts';
import {foldWord} from '../lexicon/fold-word.ts';
import {wordClass} from '../lexicon/word-classes.ts';
import type {Candidate} from './candidate.ts';
import {institutionAt, type NameEnding} from './find-institution.ts';
import {gap} from './gap-between.ts';
import {findsCondition, type Met} from './name-condition.ts';
import {type ListedName, type NameIndex, wordsOfName} from './name-index.ts';
import type {Tokens} from './read-tokens.ts';
import type {Reading, Word} from './read-word.ts';
import type {TextKind} from './text-kind.ts';
import {trait} from './word-traits.ts';

const kindWords = {
	country: 'countries',
	region: 'regions and places',
	city: 'cities and provinces',
	person: 'people',
	body: 'bodies',
	force: 'armed groups and forces',
	party: 'parties',
	medium: 'news media',
	company: 'companies',
	club: 'clubs',
} as const;

/**
 * Names of the gazetteer in the text, the longest at each word, from left to right and not overlapping.
 * A person's single name is found only if its line lets it stand alone.
 */
export function findListed(tokens: Tokens, index: NameIndex, kind: TextKind): Candidate[] {
	const found: Candidate[] = [];
	const count = tokens.count;
	for (let at = 0; at < count; ) {
		const candidate = mayBeginName(tokens, at)
			? longestAt(tokens, at, index, {kind, previous: found.at(-1)})
			: undefined;
		if (candidate === undefined) {
			at++;
		} else {
			const whole = withFamily(tokens, candidate);
			found.push(whole);
			at = whole.end;
		}
	}
	return withoutDoubtful(tokens, found);
}

/** Hot: most words begin no name, and most of the others only one that goes on with certain words. */
function mayBeginName(tokens: Tokens, at: number): boolean {
	if ((tokens.classes[at]! & wordClass.listed) === 0) return false;
	if ((tokens.traits[at]! & trait.leadsOn) === 0) return true;
	return isLedTo(tokens, at + 1);
}

/** Whether any listed name can go on with a word; told without looking at it. */
function isLedTo(tokens: Tokens, at: number): boolean {
	return (tokens.traits[at]! & trait.isLedTo) !== 0 && isJoined(tokens, at);
}

/** صباح الأحمد الصباح: a person's name goes on with what another of his names has. */
function withFamily(tokens: Tokens, candidate: Candidate): Candidate {
	const {entry, first, end} = candidate;
	if (entry?.type !== 'person' || end - first < 2 || tokens.gaps[end] !== 0) return candidate;
	if ((tokens.wholeClasses[end]! & wordClass.family) === 0) return candidate;
	const {form} = tokens.word(end)!.whole;
	const isHis = entry.names.some(name => wordsOfName(name).includes(form));
	return isHis ? {...candidate, end: end + 1} : candidate;
}

/** What else the text shows beside a name: what it is about, and the listed name before this one. */
type Surroundings = {readonly kind: TextKind; readonly previous: Candidate | undefined};

/** Drops names that need their country in the text (في العين) where nothing else is of that country. */
function withoutDoubtful(tokens: Tokens, found: readonly Candidate[]): Candidate[] {
	if (!found.some(({isDoubtful}) => isDoubtful)) return [...found];
	const countries = new Set<string>();
	for (const {entry, isDoubtful} of found) {
		if (!isDoubtful && entry?.country !== undefined) countries.add(entry.country);
	}
	for (let at = 0; at < tokens.count; at++) {
		if ((tokens.traits[at]! & trait.nisba) !== 0)
			countries.add(tokens.word(at)!.whole.nisba!.country);
	}
	return found.flatMap(candidate => {
		const {entry, isDoubtful, otherwise} = candidate;
		const isSure = !isDoubtful || (entry?.country !== undefined && countries.has(entry.country));
		if (isSure) return [candidate];
		return otherwise === undefined ? [] : [otherwise];
	});
}

/** Whether a word may follow in one name: a blank, a hyphen or a single sign without blanks between them. */
export function isJoined(tokens: Tokens, at: number): boolean {
	const between = tokens.gaps[at]!;
	if (between === 0) return true;
	if ((between & ~(gap.hyphen | gap.other)) === 0)
		return tokens.from[at]! - tokens.to[at - 1]! <= 3;
	return between === gap.stop && tokens.from[at]! === tokens.to[at - 1]! + 1;
}

function longestAt(
	tokens: Tokens,
	at: number,
	index: NameIndex,
	around: Surroundings,
): Candidate | undefined {
	const found = longestFrom(tokens, at, index, around);
	if (found === undefined || found.first === at) return found;
	// [الملك] سلمان: the name may be longer than the one that needs the word before it.
	const own = longestFrom(tokens, found.first, index, around);
	return own !== undefined && own.end > found.end ? own : found;
}

function longestFrom(
	tokens: Tokens,
	at: number,
	index: NameIndex,
	around: Surroundings,
): Candidate | undefined {
	const word = tokens.word(at)!;
	let best = walk(tokens, at, word.whole, index, around);
	// Clitics and the spellings of one name are Arabic's.
	if (around.kind.language !== 'ar') return isSafeElsewhere(best) ? best : undefined;
	for (const reading of word.cut) {
		const found = walk(tokens, at, reading, index, around);
		if (found !== undefined && (best === undefined || found.end > best.end)) best = found;
	}
	return best ?? walkSpellings(tokens, at, word);
}

function walk(
	tokens: Tokens,
	at: number,
	reading: Reading,
	index: NameIndex,
	around: Surroundings,
): Candidate | undefined {
	let {node} = reading;
	if (node === undefined) return undefined;
	let best: Candidate | undefined;
	let end = at + 1;
	while (node !== undefined) {
		// Hot: most nodes only lead on.
		if (node.names.length > 0 || node.institutions.length > 0) {
			const ending = {first: at, end, reading, node};
			best = listedCandidate(tokens, ending, around) ?? best;
			best = institutionAt(tokens, ending, index) ?? best;
		}
		if (!isLedTo(tokens, end) || node.next.size === 0) break;
		node = node.next.get(tokens.word(end)!.whole.form);
		end++;
	}
	return best;
}

/** In another language short words are seldom the names they look like. */
function isSafeElsewhere(candidate: Candidate | undefined): boolean {
	if (candidate === undefined || candidate.isDoubtful) return false;
	return candidate.end - candidate.first > 1 || candidate.reading.form.length >= 4;
}

/** A person in another spelling: each word of the same spelling class as the listed name's. */
function walkSpellings(
	tokens: Tokens,
	at: number,
	{best: reading, spellingNode}: Word,
): Candidate | undefined {
	if (reading.form.length < 3 || (reading.classes & wordClass.function) !== 0) return undefined;
	// تركية is the adjective, no spelling of تركيا.
	if (reading.nisba !== undefined) return undefined;
	let node = spellingNode;
	let end = at + 1;
	let best: Candidate | undefined;
	while (node !== undefined) {
		const listed = node.names.find(({name}) => end > at + 1 || isSafeAlone(reading, name.text));
		if (listed !== undefined) {
			best = {
				type: listed.entry.type,
				first: at,
				end,
				reading,
				entry: listed.entry,
				rule: `another spelling of ${listed.name.text}, in the list of ${kindWords[listed.entry.kind]}`,
				ruleName: 'spelling',
			};
		}
		if (end >= tokens.count || node.next.size === 0 || !isJoined(tokens, end)) break;
		node = node.next.get(spellingClass(tokens.word(end)!.whole.form));
		end++;
	}
	return best;
}

/** A single word must be unknown and, but for one letter, be spelled like the listed name: no مناسك for مينسك. */
function isSafeAlone({form, classes}: Reading, name: string): boolean {
	if ((classes & wordClass.unknown) === 0 || /.يه$/.test(form)) return false;
	const [a, b] = [withOneG(form), withOneG(foldWord(name))];
	return a[0] === b[0] && isOneLetterApart(a, b);
}

/** Egypt writes ج for the g that others write غ. */
function withOneG(word: string): string {
	return word.replace(/^ال/, '').replaceAll('ج', 'غ');
}

/** Whether one letter more, less or other makes one word of the other, or they are the same. */
function isOneLetterApart(a: string, b: string): boolean {
	const [short, long] = a.length <= b.length ? [a, b] : [b, a];
	if (long.length - short.length > 1) return false;
	let from = 0;
	while (from < short.length && short[from] === long[from]) from++;
	const rest = short.length === long.length ? from + 1 : from;
	return short.slice(rest) === long.slice(from + 1);
}

function listedCandidate(
	tokens: Tokens,
	{first: at, end, reading, node}: NameEnding,
	around: Surroundings,
): Candidate | undefined {
	let best: Candidate | undefined;
	for (const listed of node.names) {
		const first = end - listed.length;
		const opening = first === at ? reading : undefined;
		const met = findsCondition(tokens, {listed, first, end, reading: opening, ...around});
		if (met === undefined) continue;
		const found = candidateOf(listed, met, first, end, opening ?? tokens.word(first)!.whole);
		// A name whose condition is met is surer than one that needs none.
		if (best === undefined) best = found;
		else if (met.isDoubtful) best = {...found, otherwise: best};
		else if (best.isDoubtful) best = {...best, otherwise: found};
		else if (met.shown !== '' && best.ruleName === 'list') best = found;
	}
	return best;
}

function candidateOf(
	{entry}: ListedName,
	{shown, isDoubtful}: Met,
	first: number,
	end: number,
	reading: Reading,
): Candidate {
	const list = `in the list of ${kindWords[entry.kind]}`;
	return {
		type: entry.type,
		first,
		end,
		reading,
		entry,
		rule: shown === '' ? list : `${list}, ${shown}`,
		ruleName: shown === '' ? 'list' : 'listed-head',
		...(isDoubtful ? {isDoubtful} : {}),
	};
}
