import type {Range} from '../../arabic/range.ts';
import {readMonthName} from '../../arabic/read-month-name.ts';
import {weekdayNames} from '../../arabic/weekday-names.ts';
import type {Difference} from '../comparison.ts';
import {isAsOf} from './is-as-of.ts';
import type {Slot} from './match-words.ts';
import {type MatchedSentence, quote, type SentenceMatch} from './sentence-match.ts';

/** A day as a sentence gives it. */
type Day = Range & {
	/** Days of one kind can be compared: of one calendar, weekdays, or days told from the paper's own. */
	readonly kind: string;
	readonly value: string;
	/** The index of its first word. */
	readonly index: number;
	/** A weekday called today, yesterday or tomorrow. */
	readonly isOwn?: true;
	/** Of a day told from the paper's own: that one, in days since 1970. */
	readonly printed?: number;
};

const ownKind = 'own day';
/** Papers are printed the day after: days so near are one. */
const mostApart = 1;
const millisecondsOfDay = 86_400_000;

const yearsAbout = {from: 1900, to: 2100};
/** Folded words before a weekday that say it is the paper's own, or the one before or after. */
const ownDays = new Set('اليوم امس غد غدا البارحه'.split(' '));
/** Days from the paper's own, by folded words. */
const ownOffsets: readonly (readonly [offset: number, words: readonly string[]])[] = [
	[-2, ['اول', 'من', 'امس']],
	[-2, ['امس', 'الاول']],
	[2, ['بعد', 'غد']],
	[0, ['اليوم']],
	[-1, ['امس']],
	[-1, ['البارحه']],
	[1, ['غد']],
	[1, ['غدا']],
];
/** Folded words before the number of a year. */
const beforeYear = /^[وبلف]*(?:ال)?(?:عام|سنه)$/;

/**
 * Days, months and years that stand in the same spot of two paired sentences and differ, where each of them gives
 * one of the kind. Today in one paper is yesterday in the next: اليوم الأحد and أمس الأحد are one day, and where
 * both papers speak of their own day the weekdays are not compared. Where both articles state one date, today and the
 * day before yesterday are told from it, and differ when they are two days apart.
 */
export function dateDifferences({a, b, slots}: SentenceMatch): Difference[] {
	if (isAsOf(a) && isAsOf(b)) return [];
	const [daysA, daysB] = [daysOf(a), daysOf(b)];
	const kinds = new Set(daysA.map(({kind}) => kind));
	return [...kinds].flatMap(kind => {
		const [first, second] = [onlyOf(daysA, kind), onlyOf(daysB, kind)];
		if (!first || !second || !areApart(first, second)) return [];
		if (!slots.some(slot => isIn(slot.a, first.index) && isIn(slot.b, second.index))) return [];
		return [
			{
				kind: 'date' as const,
				a: quote(a.side, first),
				b: quote(b.side, second),
				note: `different dates: ${quote(a.side, first).text} and ${quote(b.side, second).text}`,
			},
		];
	});
}

function areApart(first: Day, second: Day): boolean {
	if (first.kind === ownKind) {
		const daysApart = Math.abs(Number(first.value) - Number(second.value));
		return daysApart > mostApart && first.printed === second.printed;
	}
	return first.value !== second.value && !(first.isOwn && second.isOwn);
}

/** Slots longer than this are no one spot. */
const longestSlot = 6;

function isIn({from, to}: Slot['a'], index: number): boolean {
	return index >= from && index < to && to - from <= longestSlot;
}

/** The day of a kind, if the sentence gives but one. */
function onlyOf(days: readonly Day[], kind: string): Day | undefined {
	const found = days.filter(day => day.kind === kind);
	return found.every(({value}) => value === found[0]!.value) ? found[0] : undefined;
}

function daysOf(sentence: MatchedSentence): Day[] {
	const {words, quantities, side} = sentence;
	const {text} = side.article;
	return words.flatMap((word, index): Day[] => {
		const weekday = weekdayNames.get(word.folded.replace(/^[وبلف](?=ال)/, ''));
		if (weekday !== undefined && word.folded.includes('ال')) {
			const isOwn = ownDays.has(words[index - 1]?.folded ?? '');
			const day = {from: word.from, to: word.to, kind: 'weekday', value: String(weekday), index};
			return [isOwn ? {...day, isOwn} : day];
		}
		const own = ownDayAt(sentence, index);
		if (own) return [own];
		const quantity = quantities.find(({from}) => from === word.from);
		if (!quantity || !Number.isInteger(quantity.value)) return [];
		const next = words[index + 1];
		const month = next ? readMonthName(text, next.from) : null;
		if (month && quantity.value >= 1 && quantity.value <= 31) {
			const value = `${quantity.value} ${month.month}`;
			return [{from: word.from, to: month.to, kind: `day ${month.calendar}`, value, index}];
		}
		const isYear = quantity.value > yearsAbout.from && quantity.value < yearsAbout.to;
		if (isYear && beforeYear.test(words[index - 1]?.folded ?? '')) {
			return [{from: word.from, to: word.to, kind: 'year', value: String(quantity.value), index}];
		}
		return [];
	});
}

/** أمس, اليوم, أول من أمس as a day since 1970, where the article states its date and no weekday follows. */
function ownDayAt({words, side}: MatchedSentence, index: number): Day | null {
	const date = Date.parse(`${side.article.date?.iso.slice(0, 10)}T00:00:00Z`);
	if (Number.isNaN(date)) return null;
	const found = ownOffsets.find(([, own]) =>
		own.every((word, at) => words[index + at]?.folded === word),
	);
	if (!found) return null;
	const [offset, own] = found;
	const last = words[index + own.length - 1]!;
	const isPartOfLonger =
		index > 0 && ['من', 'بعد', 'هذا', 'ذات'].includes(words[index - 1]!.folded);
	if (isPartOfLonger || weekdayNames.has(words[index + own.length]?.folded ?? '')) return null;
	const printed = date / millisecondsOfDay;
	const value = String(printed + offset);
	return {from: words[index]!.from, to: last.to, kind: ownKind, value, index, printed};
}
