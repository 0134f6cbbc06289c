import {fold} from '../source/arabic/fold.ts';
import type {Range} from '../source/arabic/range.ts';
import {compareSides} from '../source/compare/compare-articles.ts';
import type {Comparison, Quote} from '../source/compare/comparison.ts';
import {eventProbability} from '../source/compare/event-probability.ts';
import {annotatedArticle} from './annotated-articles.ts';
import {
	type AnnotatedEvent,
	type AnnotatedPair,
	type Part,
	type RangePair,
	readAnnotatedPairs,
} from './read-annotated-pairs.ts';

/** How well the comparison does on a part of test/compare/annotated-pairs.tsv. */
export type ComparisonScores = {
	/** Pairs of articles, and those of them with pairs of sentences. */
	readonly articlePairs: number;
	readonly labelledPairs: number;
	/** Sentences that say the same; those that speak of the same neither way. */
	readonly strong: Tally;
	/** Sentences that say or speak of the same. */
	readonly all: Tally;
	readonly differences: Tally;
	readonly calibration: Calibration;
	readonly events: readonly EventScore[];
};

export type Calibration = {
	/** The mean over the bins of what confidence says less what is so. */
	readonly error: number;
	/** Those of the ten bins that hold something. */
	readonly bins: readonly {readonly said: number; readonly right: number; readonly count: number}[];
};

/** How many of some events are judged right: of 1. */
export type EventScore = {
	readonly name: 'read whole' | 'read their beginnings' | 'chosen for being in doubt';
	readonly right: number;
	readonly rightWithoutDays: number;
	readonly count: number;
	readonly nearMisses: number;
};

/** Told of each mistake with its place. */
export type OnError = (what: string, pair: AnnotatedPair, quotes: readonly Quote[]) => void;

/** Found, wrong, missed. */
export class Tally {
	found = 0;
	wrong = 0;
	missed = 0;

	get precision(): number {
		return this.found / (this.found + this.wrong || 1);
	}

	get recall(): number {
		return this.found / (this.found + this.missed || 1);
	}

	get f1(): number {
		return (2 * this.precision * this.recall) / (this.precision + this.recall || 1);
	}
}

type Confidence = {readonly confidence: number; readonly isRight: boolean};

const bins = 10;

/** Compares the pairs of a part and counts what is right. */
export function scoreComparison(part: Part, onError: OnError = () => {}): ComparisonScores {
	const {pairs, events} = readAnnotatedPairs();
	const own = pairs.filter(pair => pair.part === part);
	const [strong, all, differences] = [new Tally(), new Tally(), new Tally()];
	const confidences: Confidence[] = [];
	for (const pair of own) {
		const comparison = compareSides(annotatedArticle(pair.a).side, annotatedArticle(pair.b).side);
		countPairs(pair, comparison, {strong, all, confidences, onError});
		countDifferences(pair, comparison, differences, onError);
	}
	return {
		articlePairs: own.length,
		labelledPairs: own.filter(({same, related}) => same.length + related.length > 0).length,
		...{strong, all, differences},
		calibration: calibrationOf(confidences),
		events: scoreEvents(
			own,
			events.filter(event => event.part === part),
		),
	};
}

/** The sentences of a side a range stands in: the one with most of it. */
function indexOf(sentences: readonly Quote[], {from, to}: Range): number {
	const common = sentences.map(each => Math.min(each.to, to) - Math.max(each.from, from));
	const most = Math.max(...common);
	return most > 0 ? common.indexOf(most) : -1;
}

function countPairs(
	pair: AnnotatedPair,
	{a, b, pairs}: Comparison,
	to: {strong: Tally; all: Tally; confidences: Confidence[]; onError: OnError},
): void {
	const keysOf = (ranges: readonly RangePair[]) =>
		new Set(
			ranges.map(range => `${indexOf(a.sentences, range.a)} ${indexOf(b.sentences, range.b)}`),
		);
	const [same, related, unclear] = [keysOf(pair.same), keysOf(pair.related), keysOf(pair.unclear)];
	for (const key of same) related.delete(key);
	const foundSame = new Set<string>();
	const found = new Set<string>();
	for (const {a: first, b: second, kind, confidence} of pairs) {
		const key = `${first} ${second}`;
		if (unclear.has(key) && !same.has(key) && !related.has(key)) continue;
		const isRight = same.has(key) || related.has(key);
		to.confidences.push({confidence, isRight});
		if (isRight) found.add(key);
		else to.all.wrong++;
		if (kind === 'same' && same.has(key)) foundSame.add(key);
		if (kind === 'same' && !isRight) to.strong.wrong++;
		if (!isRight) to.onError('wrong pair', pair, [a.sentences[first]!, b.sentences[second]!]);
	}
	to.strong.found += foundSame.size;
	to.strong.missed += same.size - foundSame.size;
	to.all.found += found.size;
	to.all.missed += same.size + related.size - found.size;
}

function countDifferences(
	pair: AnnotatedPair,
	{differences}: Comparison,
	tally: Tally,
	onError: OnError,
): void {
	const left = new Set(pair.differences);
	for (const {kind, a, b, note} of differences) {
		const answers = pair.differences.filter(
			each => each.kind === kind && isAt(pair.a, each.a, a) && isAt(pair.b, each.b, b),
		);
		const known = answers.find(({isMinor}) => !isMinor) ?? answers[0];
		if (known && !known.isMinor && left.has(known)) tally.found++;
		if (!known) {
			tally.wrong++;
			onError(`wrong ${kind}: ${note}`, pair, [a, b]);
		}
		if (known) left.delete(known);
	}
	for (const {kind, a, b, isMinor} of left) {
		if (isMinor) continue;
		tally.missed++;
		onError(`missed ${kind}`, pair, [quoteOf(pair.a, a), quoteOf(pair.b, b)]);
	}
}

/** A difference may be quoted where it was annotated, or where else the article has the same words. */
function isAt(id: string, annotated: Range, found: Quote): boolean {
	if (annotated.from < found.to && found.from < annotated.to) return true;
	return fold(quoteOf(id, annotated).text).text === fold(found.text).text;
}

function quoteOf(id: string, {from, to}: Range): Quote {
	return {from, to, text: annotatedArticle(id).article.text.slice(from, to)};
}

function calibrationOf(confidences: readonly Confidence[]): Calibration {
	const filled = Array.from({length: bins}, (_, bin) => {
		const inBin = confidences.filter(
			each => Math.min(bins - 1, Math.floor(each.confidence * bins)) === bin,
		);
		const said = inBin.reduce((sum, each) => sum + each.confidence, 0) / inBin.length;
		const right = inBin.filter(each => each.isRight).length / inBin.length;
		return {said, right, count: inBin.length};
	}).filter(({count}) => count > 0);
	const errors = filled.map(({said, right}) => Math.abs(said - right));
	return {
		error: errors.reduce((sum, error) => sum + error, 0) / (errors.length || 1),
		bins: filled,
	};
}

function scoreEvents(
	pairs: readonly AnnotatedPair[],
	events: readonly AnnotatedEvent[],
): EventScore[] {
	const read = pairs
		.filter(({event}) => event !== 'partly')
		.map(({a, b, part, event}) => ({a, b, part, isSame: event === 'same', isHard: false}));
	return [
		scoreOfEvents('read whole', read),
		scoreOfEvents(
			'read their beginnings',
			events.filter(({isHard}) => !isHard),
		),
		scoreOfEvents(
			'chosen for being in doubt',
			events.filter(({isHard}) => isHard),
		),
	];
}

function scoreOfEvents(name: EventScore['name'], group: readonly AnnotatedEvent[]): EventScore {
	const right = (withDays: boolean) =>
		group.filter(event => isJudgedSame(event, withDays) === event.isSame).length / group.length;
	return {
		name,
		right: right(true),
		rightWithoutDays: right(false),
		count: group.length,
		nearMisses: group.filter(({isSame}) => !isSame).length,
	};
}

function isJudgedSame({a, b}: AnnotatedEvent, withDays: boolean): boolean {
	const [first, second] = [annotatedArticle(a).digest, annotatedArticle(b).digest];
	const without = {day: null};
	return withDays
		? eventProbability(first, second) >= 0.5
		: eventProbability({...first, ...without}, {...second, ...without}) >= 0.5;
}
