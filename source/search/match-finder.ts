import {type Folded, fold} from '../arabic/fold.ts';
import {originalRange} from '../arabic/original-range.ts';
import type {Range} from '../arabic/range.ts';
import {tokenize} from '../arabic/tokenize.ts';
import type {Article} from '../article/article.ts';
import type {Match} from './engine.ts';
import type {ExpandedQuery, ExpandedTerm} from './expand-query.ts';
import type {Expansion, ExpansionKind} from './expansions.ts';

/** A match, and which word or phrase of the query it answers. */
export type AnsweredMatch = Match & {readonly group: number};

type Answer = {readonly group: number; readonly level: number; readonly expansion: Expansion};

/** A word of a block as it was found; offsets into the article's text. */
type Mark = Range & {readonly group: number; readonly level: number};

/** Weaker readings are marked only where an article has no stronger one. */
const levels: Readonly<Record<ExpansionKind, number>> = {
	...{exact: 0, name: 0, clitic: 0, stem: 0, spelling: 0},
	...{prefix: 1, near: 2, guess: 2, sound: 2, far: 3},
};
const prefixLevel = levels.prefix;
/** From so many letters on, all words that begin as typed are marked beside the word itself. */
const shortestPrefix = 3;

/**
 * Makes the function that finds a query's words in an article, in the order of its text and not
 * overlapping. Each is marked on the letters as written, clitics left out that were not typed (`الأسد` in
 * `والأسد`). For a word that an article has, words that only resemble it are not marked.
 */
export function matchFinder(
	{words, required}: ExpandedQuery,
	exact = false,
): (article: Article) => AnsweredMatch[] {
	const answers = new Map<string, Answer[]>();
	for (const [group, {expansions}] of words.entries()) {
		for (const [term, expansion] of expansions) {
			const answer = {group, level: levels[expansion.kind], expansion};
			answers.set(term, [...(answers.get(term) ?? []), answer]);
		}
	}
	return article => {
		const marks: Mark[] = [];
		for (const block of article.blocks) {
			const reading = readBlock(article, block);
			addWords(marks, reading, answers, exact ? words.map(({word}) => word.text) : null);
			for (const [group, {phrases}] of words.entries()) {
				for (const phrase of phrases) addTerm(marks, reading, phrase, group, article, exact);
			}
			for (const [index, term] of required.entries()) {
				addTerm(marks, reading, term, words.length + index, article, exact);
			}
		}
		const lengths = words.map(({word}) => word.folded.length);
		return toMatches(article, merged(strongest(marks, lengths)));
	};
}

/** A block with its words in folded letters. */
type Reading = {
	readonly folded: Folded;
	readonly from: number;
	readonly places: readonly Range[];
};

function readBlock({text}: Article, {from, to}: Range): Reading {
	const folded = fold(text.slice(from, to));
	return {folded, from, places: tokenize(folded.text)};
}

/** The letters of a word, or a part of it, in the article's text. */
function written({folded, from}: Reading, place: Range, part?: Range): Range {
	const start = place.from + (part?.from ?? 0);
	const end = part ? place.from + part.to : place.to;
	const range = originalRange(folded, start, end);
	return {from: from + range.from, to: from + range.to};
}

function textOf({folded, from}: Reading, range: Range): string {
	return folded.original.slice(range.from - from, range.to - from);
}

function addWords(
	marks: Mark[],
	reading: Reading,
	answers: ReadonlyMap<string, readonly Answer[]>,
	typed: readonly string[] | null,
): void {
	for (const place of reading.places) {
		const found = answers.get(reading.folded.text.slice(place.from, place.to));
		if (!found) continue;
		for (const {group, level, expansion} of found) {
			const range = written(reading, place, expansion);
			if (typed && textOf(reading, range) !== typed[group]) continue;
			marks.push({...range, group, level});
		}
	}
}

/** A phrase, or a word that must be there: each place where all its words follow each other. */
function addTerm(
	marks: Mark[],
	reading: Reading,
	{words, inTitle}: ExpandedTerm,
	group: number,
	{titleRange}: Article,
	exact: boolean,
): void {
	const {places, folded} = reading;
	for (let first = 0; first + words.length <= places.length; first++) {
		const found: Mark[] = [];
		for (const [index, {expansions, word}] of words.entries()) {
			const place = places[first + index]!;
			const expansion = expansions.get(folded.text.slice(place.from, place.to));
			if (!expansion) break;
			const range = written(reading, place, expansion);
			const isOutside = inTitle && (titleRange === null || range.from >= titleRange.to);
			if (isOutside || (exact && textOf(reading, range) !== word.text)) break;
			found.push({...range, group, level: 0});
		}
		if (found.length === words.length) marks.push(...found);
	}
}

/** For each word of the query the readings of the strongest level the article has. */
function strongest(marks: readonly Mark[], lengths: readonly number[]): Mark[] {
	const best = new Map<number, number>();
	for (const {group, level} of marks) best.set(group, Math.min(best.get(group) ?? level, level));
	return marks.filter(({group, level}) => {
		const least = best.get(group)!;
		if (level === least) return true;
		return least === 0 && level === prefixLevel && (lengths[group] ?? 0) >= shortestPrefix;
	});
}

/** In order; of two that overlap, the longer. */
function merged(marks: readonly Mark[]): Mark[] {
	const sorted = [...marks].sort((a, b) => a.from - b.from || b.to - a.to);
	const kept: Mark[] = [];
	for (const mark of sorted) {
		const last = kept.at(-1);
		if (!last || mark.from >= last.to) kept.push(mark);
		else if (mark.to - mark.from > last.to - last.from) kept[kept.length - 1] = mark;
	}
	return kept;
}

function toMatches({text, titleRange}: Article, marks: readonly Mark[]): AnsweredMatch[] {
	const isTitle = ({from, to}: Range) =>
		titleRange !== null && from >= titleRange.from && to <= titleRange.to;
	return marks.map(mark => ({
		field: isTitle(mark) ? 'title' : 'body',
		from: mark.from,
		to: mark.to,
		text: text.slice(mark.from, mark.to),
		group: mark.group,
	}));
}
