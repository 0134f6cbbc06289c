import {readMonthName} from '../../arabic/read-month-name.ts';
import type {Quantity} from '../find-quantities.ts';
import type {ComparedWord} from '../prepare-side.ts';
import {wordKey} from '../word-key.ts';
import type {MatchedSentence} from './sentence-match.ts';

/** A number, what it counts, and where it stands among the words of its sentence. */
export type Count = {
	readonly quantity: Quantity;
	readonly index: number;
	/** The key of what is counted; `%` for a share; null if nothing that could be follows. */
	readonly unit: string | null;
	/** The key of the last word before it that says something. */
	readonly before: string | null;
	/** Whether it is money, a share or a measure. */
	readonly isMeasure: boolean;
	/** What it counts so that no second number of the sentence counts the same: 12 قتيلا, مقتل 12 شخصا. */
	readonly things: readonly string[];
	readonly isAbout: boolean;
	/** Whether the words before it say that something rises or falls. */
	readonly direction: 'up' | 'down' | null;
};

/** About, some, more than...: folded. A number so written agrees with any near it. */
const aboutWords = new Set(
	'نحو حوالي قرابه زهاء تقريبا قارب يقارب تقارب قاربت اكثر ازيد تجاوز يتجاوز تجاوزت يزيد فاق اقل قرب حدود ناهز يناهز'.split(
		' ',
	),
);
const wordsBefore = 3;
const shortestUnit = 3;
const leastOfContext = 1;
/** A word before a number that says less does not tell what the number is of. */
const leastOfThing = 2.5;
/** So many words before the number its rise or fall is told. */
const wordsOfDirection = 15;

/** Folded words before a number that is no count: of a year, a day, an hour, an article of a law... */
const beforeNoCount = new Set(
	'عام سنه يوم الساعه عامي رقم الرقم الماده القرار المرحله الدوره طريق شارع هاتف'.split(' '),
);
const lastYear = 2100;

const beforeUnit = new Set(['الاف', 'من']);

const measures = keysOf(
	'% ريال دولار يورو جنيه دينار درهم ليره سنت سنتا دولارا ريالا عام سنه شهر يوم ساعه دقيقه اسبوع نقطه متر كيلومتر كيلو طن كيلوجرام',
);
const persons = keysOf('شخص فرد نسمه مواطن');
/** Units a sentence may well give twice, of different things. */
const generalUnits = new Set([...measures, ...persons, ...keysOf('مليون ملايين الف')]);
const rises = new Set('ارتفع زاد صعد قفز كسب'.split(' ').map(wordKey));
const falls = new Set('انخفض تراجع هبط خسر نزل'.split(' ').map(wordKey));

/** The numbers of a sentence that count something: no dates, hours, years, scores and numbers of things. */
export function countsOf(sentence: MatchedSentence): Count[] {
	const {words, quantities, side} = sentence;
	return quantities.flatMap(quantity => {
		const index = words.findIndex(({from, key}) => from === quantity.from && key.startsWith('#'));
		if (index < 0 || isNoCount(side.article.text, words, index, quantity)) return [];
		const before = words.slice(Math.max(0, index - wordsBefore), index).reverse();
		const context = before.find(({weight}) => weight >= leastOfContext);
		const unit = unitOf(words, index, quantity);
		return [
			{
				...{quantity, index, unit, before: context?.key ?? null},
				isMeasure: unit !== null && measures.has(unit),
				things: thingsOf(unit, context),
				isAbout: before.some(({folded}) => aboutWords.has(folded.replace(/^[وبف](?=...)/, ''))),
				direction: directionOf(words.slice(Math.max(0, index - wordsOfDirection), index)),
			},
		];
	});
}

/** Whether a unit is a word for people at large: شخص, فرد, مواطن. */
export function isPersons(unit: string): boolean {
	return persons.has(unit);
}

function unitOf(
	words: readonly ComparedWord[],
	index: number,
	{isPercent}: Quantity,
): string | null {
	if (isPercent) return '%';
	// (10000) آلاف ريال says the thousands twice; عشرة من الجنود counts soldiers.
	const isBetween = beforeUnit.has(words[index + 1]?.folded ?? '');
	const next = isBetween ? words[index + 2] : words[index + 1];
	if (next === undefined || next.key.startsWith('#') || next.weight < leastOfContext) return null;
	return unitKey(next.key);
}

/** مسدسات, مسدسا: one thing, counted or not. */
function unitKey(key: string): string {
	return key.length > shortestUnit ? key.replace(/ا$/, '') : key;
}

function thingsOf(unit: string | null, before: ComparedWord | undefined): string[] {
	if (unit !== null && !generalUnits.has(unit)) return [unit];
	return before && before.weight >= leastOfThing && !before.key.startsWith('#') ? [before.key] : [];
}

/** Of the word nearest to the number. */
function directionOf(words: readonly ComparedWord[]): Count['direction'] {
	const last = words.findLast(({key}) => rises.has(key) || falls.has(key));
	if (!last) return null;
	return rises.has(last.key) ? 'up' : 'down';
}

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
	if (isDayOfMonth(text, words, index)) return true;
	const previous = words[index - 1]?.folded.replace(/^[وبلف](?=...)/, '') ?? '';
	return beforeNoCount.has(previous) && value < lastYear && Number.isInteger(value);
}

/** Before the name of a month, or before another day of it: من 20 إلى 21 يناير. */
function isDayOfMonth(text: string, words: readonly ComparedWord[], index: number): boolean {
	const next = words[index + 1];
	if (!next) return false;
	if (readMonthName(text, next.from)) return true;
	const [last, month] = words.slice(index + 2);
	const isRange = ['الي', 'حتي', 'و'].includes(next.folded) && last?.key.startsWith('#');
	return isRange === true && month !== undefined && readMonthName(text, month.from) !== null;
}

function keysOf(words: string): Set<string> {
	return new Set(words.split(' ').map(word => (word === '%' ? word : unitKey(wordKey(word)))));
}
