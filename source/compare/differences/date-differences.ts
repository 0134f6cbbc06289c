import type {Range} from '../../arabic/range.ts';
import {readMonthName} from '../../arabic/read-month-name.ts';
import {weekdayNames} from '../../arabic/weekday-names.ts';
import type {Difference} from '../comparison.ts';
import type {Slot} from './match-words.ts';
import {type MatchedSentence, quote, type SentenceMatch} from './sentence-match.ts';

/** A day as a sentence gives it. */
type Day = Range & {
	/** Days of one kind can be compared: of one calendar, or weekdays. */
	readonly kind: string;
	readonly value: string;
	/** The index of its first word. */
	readonly index: number;
};

const yearsAbout = {from: 1900, to: 2100};
/** Folded words before a weekday that say it is the paper's own, or the one before or after. */
const ownDays = new Set('اليوم امس غد غدا البارحه'.split(' '));
/** Folded words before the number of a year. */
const beforeYear = /^[وبلف]*(?:ال)?(?:عام|سنه)$/;

/**
 * Days, months and years that stand in the same spot of two paired sentences and differ, where each of them gives
 * one of the kind. Today in one paper is yesterday in the next: اليوم الأحد and أمس الأحد are one day, and where
 * both papers speak of their own day the weekdays are not compared.
 */
export function dateDifferences({a, b, slots}: SentenceMatch): Difference[] {
	const [daysA, daysB] = [daysOf(a), daysOf(b)];
	const kinds = new Set(daysA.map(({kind}) => kind));
	return [...kinds].flatMap(kind => {
		const [first, second] = [onlyOf(daysA, kind), onlyOf(daysB, kind)];
		if (!first || !second || first.value === second.value) return [];
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
		const isOwnDay = ownDays.has(words[index - 1]?.folded ?? '');
		if (weekday !== undefined && word.folded.includes('ال') && !isOwnDay) {
			return [{from: word.from, to: word.to, kind: 'weekday', value: String(weekday), index}];
		}
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
