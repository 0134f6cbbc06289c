import {readMonthName} from '../../arabic/read-month-name.ts';
import type {Difference} from '../comparison.ts';
import type {Quantity} from '../find-quantities.ts';
import type {ComparedWord, PreparedSide} from '../prepare-side.ts';
import type {Slot} from './match-words.ts';
import {type MatchedSentence, quote, type SentenceMatch} from './sentence-match.ts';

/** A number, what it counts, and where it stands among the words of its sentence. */
type Count = {
	readonly quantity: Quantity;
	readonly index: number;
	/** The key of what is counted; `%` for a share; null if nothing that could be follows. */
	readonly unit: string | null;
	/** The key of the last word before it that says something. */
	readonly before: string | null;
	readonly isAbout: boolean;
};

/** A slot with more words on a side is no one spot. */
const longestSlot = 5;

/** About, some, more than...: folded. A number so written agrees with any near it. */
const aboutWords = new Set(
	'نحو حوالي قرابه زهاء تقريبا قارب يقارب تقارب قاربت اكثر ازيد تجاوز يتجاوز تجاوزت يزيد فاق اقل قرب حدود ناهز يناهز'.split(
		' ',
	),
);
const nearEnough = 0.1;
const leastOfContext = 1;
/** Numbers up to this are in most reports. */
const smallNumber = 3;

/** Folded words before a number that is no count: of a year, a day, an hour, an article of a law... */
const beforeNoCount = new Set(
	'عام سنه يوم الساعه عامي رقم الرقم الماده القرار المرحله الدوره طريق شارع هاتف'.split(' '),
);

/**
 * Numbers of paired sentences that stand in the same spot, count the same thing and differ. Written in words or
 * digits they are alike, a rounded one agrees with the exact one, and so does a number that the other article gives
 * elsewhere. Where more numbers differ than agree the two fill in one form for two things, and none is told.
 */
export function numberDifferences(matches: readonly SentenceMatch[]): Difference[] {
	const [first] = matches;
	if (!first) return [];
	const given = {a: readingsIn(first.a.side), b: readingsIn(first.b.side)};
	const found = matches.flatMap(match => differencesIn(match, given));
	const agreed = new Set(matches.flatMap(agreedValues));
	const values = new Set(found.map(({a}) => a.text));
	return values.size > agreed.size + 1 ? [] : found;
}

/** Every reading of every number of the two articles. */
type Given = {readonly a: ReadonlySet<number>; readonly b: ReadonlySet<number>};

function differencesIn({a, b, slots}: SentenceMatch, given: Given): Difference[] {
	const isNew = (readings: ReadonlySet<number>) => (count: Count) =>
		!readingsOf(count.quantity).some(value => readings.has(value));
	const leftA = countsOf(a).filter(isNew(given.b));
	const leftB = countsOf(b).filter(isNew(given.a));
	return slots.filter(isShort).flatMap(slot => {
		const [first, second] = [countIn(slot.a, leftA), countIn(slot.b, leftB)];
		if (!first || !second || !countAlike(first, second) || isNear(first, second)) return [];
		return [
			{
				kind: 'number' as const,
				a: quote(a.side, first.quantity),
				b: quote(b.side, second.quantity),
				note: noteOf(a, b, first, second),
			},
		];
	});
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

/** The same unit behind them; or none, and the same word before them. */
function countAlike(first: Count, second: Count): boolean {
	if (first.unit !== null || second.unit !== null) return first.unit === second.unit;
	return first.before !== null && first.before === second.before;
}

function countsOf(sentence: MatchedSentence): Count[] {
	const {words, quantities, side} = sentence;
	return quantities.flatMap(quantity => {
		const index = words.findIndex(({from, key}) => from === quantity.from && key.startsWith('#'));
		if (index < 0 || isNoCount(side.article.text, words, index, quantity)) return [];
		const before = words.slice(Math.max(0, index - 3), index).reverse();
		return [
			{
				quantity,
				index,
				unit: unitOf(words, index, quantity),
				before: before.find(({weight}) => weight >= leastOfContext)?.key ?? null,
				isAbout: before.some(({folded}) => aboutWords.has(folded.replace(/^[وبف](?=...)/, ''))),
			},
		];
	});
}

function unitOf(
	words: readonly ComparedWord[],
	index: number,
	{isPercent}: Quantity,
): string | null {
	if (isPercent) return '%';
	const next = words[index + 1];
	if (next === undefined || next.key.startsWith('#') || next.weight < leastOfContext) return null;
	return next.key;
}

/** Dates, hours, years, scores and numbers of things. */
function isNoCount(
	text: string,
	words: readonly ComparedWord[],
	index: number,
	{from, to, value, isPercent}: Quantity,
): boolean {
	const [before, after] = [text.slice(Math.max(0, from - 2), from), text.slice(to, to + 3)];
	if (/[/:\\\u2013-]\s?$/.test(before) || /^\s?[/:\\\u2013-]/.test(after)) return true;
	if (/^\s?(?:هـ|ه\b|م\b)/.test(after) || /[A-Za-z]$/.test(before) || /^[A-Za-z]/.test(after))
		return true;
	if (isPercent) return false;
	const next = words[index + 1];
	if (next && readMonthName(text, next.from)) return true;
	const previous = words[index - 1]?.folded.replace(/^[وبلف](?=...)/, '') ?? '';
	return beforeNoCount.has(previous) && value < 2100 && Number.isInteger(value);
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
