import {readMonthName} from '../../arabic/read-month-name.ts';
import type {Difference} from '../comparison.ts';
import type {Quantity} from '../find-quantities.ts';
import type {ComparedSentence, ComparedWord, PreparedSide} from '../prepare-side.ts';
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

/** What the parts of the evidence are worth, and how much is enough. */
const worth = {unit: 2, before: 1, slot: 1.5};
const enough = 3;
const clearly = 0.4;

/** About, some, more than...: folded. A number so written agrees with any near it. */
const aboutWords = new Set(
	'نحو حوالي قرابه زهاء تقريبا قارب يقارب تقارب قاربت اكثر ازيد تجاوز يتجاوز تجاوزت يزيد فاق اقل قرب حدود ناهز يناهز'.split(
		' ',
	),
);
const nearEnough = 0.1;
const leastOfContext = 1;

/** Folded words before a number that is no count: of a year, a day, an hour, an article of a law... */
const beforeNoCount = new Set(
	'عام سنه يوم الساعه عامي رقم الرقم الماده القرار المرحله الدوره طريق شارع هاتف'.split(' '),
);

/**
 * Numbers of two paired sentences that count the same thing and differ. Written in words or digits they are
 * alike, a rounded one agrees with the exact one, and so does a number that the other article gives elsewhere.
 */
export function numberDifferences({a, b, slots}: SentenceMatch): Difference[] {
	const [countsA, countsB] = [countsOf(a), countsOf(b)];
	const [allA, allB] = [valuesOf(a.side), valuesOf(b.side)];
	const leftA = countsA.filter(({quantity}) => !allB.some(value => agrees(quantity, value)));
	const leftB = countsB.filter(({quantity}) => !allA.some(value => agrees(quantity, value)));
	const rated = leftA.flatMap(first =>
		leftB
			.filter(second => !isNear(first, second))
			.map(second => {
				const inSlot = slots.some(
					slot =>
						first.index >= slot.a.from &&
						first.index < slot.a.to &&
						second.index >= slot.b.from &&
						second.index < slot.b.to,
				);
				return {first, second, worth: evidence(first, second, inSlot)};
			}),
	);
	return rated
		.filter(each => each.worth >= enough && isBest(each, rated))
		.map(({first, second}) => ({
			kind: 'number',
			a: quote(a.side, first.quantity),
			b: quote(b.side, second.quantity),
			note: noteOf(a, b, first, second),
		}));
}

type Rated = {readonly first: Count; readonly second: Count; readonly worth: number};

function evidence(first: Count, second: Count, inSlot: boolean): number {
	if (first.quantity.isPercent !== second.quantity.isPercent) return 0;
	if (first.unit !== null && second.unit !== null && first.unit !== second.unit) return 0;
	const sameUnit = first.unit !== null && first.unit === second.unit;
	const sameBefore = first.before !== null && first.before === second.before;
	return (sameUnit ? worth.unit : 0) + (sameBefore ? worth.before : 0) + (inSlot ? worth.slot : 0);
}

/** Whether no other partner of either number comes near. */
function isBest(rated: Rated, all: readonly Rated[]): boolean {
	return all.every(
		other =>
			other === rated ||
			(other.first !== rated.first && other.second !== rated.second) ||
			other.worth < rated.worth - clearly,
	);
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

function valuesOf({sentences}: PreparedSide): Quantity[] {
	return sentences.flatMap(({quantities}: ComparedSentence) => quantities);
}

function agrees(a: Quantity, b: Quantity): boolean {
	return a.value === b.value || a.value === b.otherValue || a.otherValue === b.value;
}

/** One is the other rounded, or is said to be about so many. */
function isNear(first: Count, second: Count): boolean {
	const [x, y] = [first.quantity.value, second.quantity.value];
	if (isRounded(x, y) || isRounded(y, x)) return true;
	return (first.isAbout || second.isAbout) && Math.abs(x - y) <= nearEnough * Math.max(x, y);
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
