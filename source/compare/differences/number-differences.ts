import type {Difference} from '../comparison.ts';
import type {Quantity} from '../find-quantities.ts';
import type {PreparedSide} from '../prepare-side.ts';
import {type Count, countsOf, isPersons} from './counts.ts';
import {isAsOf} from './is-as-of.ts';
import type {Slot} from './match-words.ts';
import {type MatchedSentence, quote, type SentenceMatch} from './sentence-match.ts';

/** A slot with more words on a side is no one spot. */
const longestSlot = 5;
/** Pairs less sure than these may be of two things: of things that are counted, and of money and measures. */
const leastConfidence = 0.75;
const leastForMeasures = 0.9;
const nearEnough = 0.1;
const mostTimes = 10;
const mostTimesOfMoney = 2.5;
/** Numbers up to this are in most reports. */
const smallNumber = 3;

/**
 * Numbers of paired sentences that count the same thing, in the same spot or as the only ones of it, and differ.
 * Written in words or digits they are alike, a rounded one agrees with the exact one, and so does a number that the
 * other article gives elsewhere. What rises and what falls is not compared,
 * nor what is so as of some hour. Where more
 * numbers differ than agree the two fill in one form for two things, and none is told.
 */
export function numberDifferences(matches: readonly SentenceMatch[]): Difference[] {
	const [first] = matches;
	if (!first) return [];
	const given = {a: readingsIn(first.a.side), b: readingsIn(first.b.side)};
	const found = matches
		.filter(({confidence}) => confidence >= leastConfidence)
		.flatMap(match => differencesIn(match, given));
	const agreed = new Set(matches.flatMap(agreedValues));
	const values = new Set(found.map(({a}) => a.text));
	return values.size > Math.max(1, agreed.size) ? [] : found;
}

/** Every reading of every number of the two articles. */
type Given = {readonly a: ReadonlySet<number>; readonly b: ReadonlySet<number>};

function differencesIn(match: SentenceMatch, given: Given): Difference[] {
	const {a, b, confidence} = match;
	if (isAsOf(a) || isAsOf(b)) return [];
	const isNew = (readings: ReadonlySet<number>) => (count: Count) =>
		!readingsOf(count.quantity).some(value => readings.has(value));
	const counts = {a: countsOf(a), b: countsOf(b)};
	const left = {a: counts.a.filter(isNew(given.b)), b: counts.b.filter(isNew(given.a))};
	return [...inSameSpot(match, left), ...ofOneThing(counts, left)]
		.filter(
			([first, second]) =>
				first.direction === second.direction || !first.direction || !second.direction,
		)
		.filter(([first, second]) => confidence >= leastForMeasures || areOfThings(first, second))
		.filter(([first, second]) => mayBeOne(first, second) && !isNear(first, second))
		.map(([first, second]) => ({
			kind: 'number' as const,
			a: quote(a.side, first.quantity),
			b: quote(b.side, second.quantity),
			note: noteOf(a, b, first, second),
		}));
}

type Counts = {readonly a: readonly Count[]; readonly b: readonly Count[]};
type CountPair = readonly [Count, Count];

/** Numbers between the same words that count alike. */
function inSameSpot({slots}: SentenceMatch, left: Counts): CountPair[] {
	return slots.filter(isShort).flatMap((slot): CountPair[] => {
		const [first, second] = [countIn(slot.a, left.a), countIn(slot.b, left.b)];
		return first && second && countAlike(first, second) ? [[first, second]] : [];
	});
}

/** A number that is many times another is of another thing; of money and measures a sentence gives several. */
function mayBeOne(first: Count, second: Count): boolean {
	const [x, y] = [first.quantity.value, second.quantity.value];
	return (
		Math.max(x, y) <= (areOfThings(first, second) ? mostTimes : mostTimesOfMoney) * Math.min(x, y)
	);
}

function areOfThings(first: Count, second: Count): boolean {
	return (
		!first.isMeasure && !second.isMeasure && first.things.length > 0 && second.things.length > 0
	);
}

/** Numbers wherever they stand that are the only ones of some thing on both sides. */
function ofOneThing(counts: Counts, left: Counts): CountPair[] {
	return left.a.flatMap((first): CountPair[] => {
		const thing = first.things.find(each => isOnlyOne(counts.a, each) && isOnlyOne(counts.b, each));
		const second = left.b.find(({things}) => thing !== undefined && things.includes(thing));
		return second ? [[first, second]] : [];
	});
}

function isOnlyOne(counts: readonly Count[], thing: string): boolean {
	return counts.filter(({things}) => things.includes(thing)).length === 1;
}

/** Numbers that both sentences of a pair give, but the small ones. */
function agreedValues({a, b}: SentenceMatch): number[] {
	return a.quantities
		.filter(({value}) => value > smallNumber)
		.filter(quantity => b.quantities.some(other => agrees(quantity, other)))
		.map(({value}) => value);
}

function isShort({a, b}: Slot): boolean {
	return a.to - a.from <= longestSlot && b.to - b.from <= longestSlot;
}

/** The number in a slot, if there is but one. */
function countIn({from, to}: Slot['a'], counts: readonly Count[]): Count | null {
	const inside = counts.filter(({index}) => index >= from && index < to);
	return inside.length === 1 ? inside[0]! : null;
}

/** The same unit behind them, or persons and nothing said; or none, and the same word before them. */
function countAlike(first: Count, second: Count): boolean {
	if (first.unit !== null && second.unit !== null) return first.unit === second.unit;
	if (first.unit !== null || second.unit !== null) return isPersons(first.unit ?? second.unit!);
	return first.before !== null && first.before === second.before;
}

function readingsIn({sentences}: PreparedSide): Set<number> {
	return new Set(sentences.flatMap(({quantities}) => quantities.flatMap(readingsOf)));
}

/** Whether some reading of the one is some reading of the other. */
function agrees(a: Quantity, b: Quantity): boolean {
	return readingsOf(a).some(value => readingsOf(b).includes(value));
}

function readingsOf({value, otherValue}: Quantity): number[] {
	return [value, otherValue];
}

/** One is the other rounded, or is said to be about so many. */
function isNear(first: Count, second: Count): boolean {
	const isAbout = first.isAbout || second.isAbout;
	return readingsOf(first.quantity).some(x =>
		readingsOf(second.quantity).some(
			y =>
				isRounded(x, y) ||
				isRounded(y, x) ||
				(isAbout && Math.abs(x - y) <= nearEnough * Math.max(x, y)),
		),
	);
}

/** Whether `rough` is what `exact` becomes with fewer digits, rounded or cut. */
function isRounded(rough: number, exact: number): boolean {
	if (rough === 0 || exact === 0) return false;
	const digits = significantDigits(rough);
	if (digits >= significantDigits(exact)) return false;
	const scale = 10 ** (Math.floor(Math.log10(Math.abs(exact))) + 1 - digits);
	const near = (value: number) => Math.abs(value * scale - rough) < scale / 1000;
	return near(Math.round(exact / scale)) || near(Math.floor(exact / scale));
}

function significantDigits(value: number): number {
	return String(value).replace('.', '').replace(/^0+/, '').replace(/0+$/, '').length || 1;
}

function noteOf(a: MatchedSentence, b: MatchedSentence, first: Count, second: Count): string {
	const [left, right] = [quote(a.side, first.quantity), quote(b.side, second.quantity)];
	const counted = first.unit === '%' ? '%' : a.words[first.index + 1]?.folded;
	const what = first.unit === null || counted === undefined ? '' : ` (${counted})`;
	return `different numbers${what}: ${left.text} and ${right.text}`;
}
