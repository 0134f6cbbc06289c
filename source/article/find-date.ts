import {monthNames} from '../arabic/month-names.ts';
import {weekdayNames} from '../arabic/weekday-names.ts';
import {type FoldedLine, signsBefore} from './folded-line.ts';
import {gregorianFromHijri} from './gregorian-from-hijri.ts';

type Calendar = 'gregorian' | 'hijri';

/** A day that a line states in full, and the words that state it. */
export type StatedDay = {
	/** YYYY-MM-DD. */
	readonly iso: string;
	/** The words, as indexes into the line's; `end` exclusive. */
	readonly first: number;
	readonly end: number;
	readonly calendar: Calendar;
	/** What a careful reader would want to know about it. */
	readonly doubt?: string;
};

type Parts = {
	readonly day: number;
	readonly month: number;
	readonly year: number;
	readonly calendar: Calendar;
	readonly end: number;
	readonly doubt?: string;
};
type Pattern = (line: FoldedLine, at: number) => Parts | null;

/**
 * The days that a line states with day, month and year, in any of the usual ways: 15 آذار/ مارس 2023,
 * مارس 15, 2023, 26th, December 2024, 2024-12-26T10:00, 26/12/2024, 25 شوال 1436 هـ. A day that its calendar
 * does not have is none.
 */
export function findDates(line: FoldedLine, from = 0): StatedDay[] {
	const days: StatedDay[] = [];
	if (!/\d/.test(line.key)) return days;
	for (let at = from; at < line.words.length; at++) {
		if (!/^\d/.test(line.words[at]!) && monthAt(line, at) === null) continue;
		const day = dayAt(line, at);
		if (day === null) continue;
		days.push(day);
		at = day.end - 1;
	}
	return days;
}

/** The first of some days; a Gregorian one goes before a Hijri one that stands beside it. */
export function chooseDate(days: readonly StatedDay[]): StatedDay | null {
	return days.find(day => day.calendar === 'gregorian') ?? days[0] ?? null;
}

const patterns: readonly Pattern[] = [dayMonthYear, monthDayYear, yearMonthDay, numeric, dotted];

function dayAt(line: FoldedLine, at: number): StatedDay | null {
	for (const pattern of patterns) {
		const parts = pattern(line, at);
		const iso = parts && isoOf(parts);
		if (!parts || !iso) continue;
		const end = afterZone(line, parts.end);
		const doubt = parts.doubt ?? weekdayDoubt(line, at, iso) ?? calendarDoubt(parts.calendar);
		const {calendar} = parts;
		return {iso, first: at, end, calendar, ...(doubt === undefined ? {} : {doubt})};
	}
	return null;
}

/** 15 مارس 2023, 15 كانون الثاني/ يناير 2024, 26th, December 2024, 25 شوال 1436 هـ. */
function dayMonthYear(line: FoldedLine, at: number): Parts | null {
	const day = dayNumber(line.words[at]);
	if (day === null) return null;
	const month = monthAt(line, line.words[at + 1] === 'من' ? at + 2 : at + 1);
	if (month === null) return null;
	const year = yearNumber(line.words[month.end], month.calendar);
	return year === null ? null : {...month, day, year, end: afterEra(line, month.end + 1)};
}

/** December 26th, 2024; مارس 15, 2023. */
function monthDayYear(line: FoldedLine, at: number): Parts | null {
	const month = monthAt(line, at);
	if (month === null) return null;
	const day = dayNumber(line.words[month.end]);
	const year = yearNumber(line.words[month.end + 1], month.calendar);
	if (day === null || year === null) return null;
	return {...month, day, year, end: afterEra(line, month.end + 2)};
}

/** 2023 مارس 15: a line whose words a right-to-left page has turned round. */
function yearMonthDay(line: FoldedLine, at: number): Parts | null {
	const month = monthAt(line, at + 1);
	if (month === null) return null;
	const year = yearNumber(line.words[at], month.calendar);
	const day = dayNumber(line.words[month.end]);
	if (day === null || year === null) return null;
	// `2023 مارس 15 2024` states 15 March 2024.
	if (yearNumber(line.words[month.end + 1], month.calendar) !== null) return null;
	return {...month, day, year, end: month.end + 1};
}

/** 26/12/2024, 2024-12-26, 2024-12-26T10:00, 25 / 10 / 1436 هـ. */
function numeric(line: FoldedLine, at: number): Parts | null {
	const sign = signsBefore(line, at + 1);
	if (!/^[/\-–.\\]$/.test(sign) || signsBefore(line, at + 2) !== sign) return null;
	const last = line.words[at + 2]?.replace(/t\d{2}$/, '');
	return numericParts([line.words[at], line.words[at + 1], last], line, at + 3);
}

/** 26.12.2024: the tokenizer leaves it one word. */
function dotted(line: FoldedLine, at: number): Parts | null {
	const numbers = line.words[at]!.split('.');
	return numbers.length === 3 ? numericParts(numbers, line, at + 1) : null;
}

function numericParts(
	numbers: readonly (string | undefined)[],
	line: FoldedLine,
	end: number,
): Parts | null {
	if (!numbers.every(number => number !== undefined && /^\d{1,4}$/.test(number))) return null;
	const [a, b, c] = numbers.map(Number) as [number, number, number];
	const year = a > 999 ? a : c;
	const calendar: Calendar = year < 1700 ? 'hijri' : 'gregorian';
	if (yearNumber(String(year), calendar) === null) return null;
	const whole = {year, calendar, end: afterEra(line, end)};
	if (a > 999) return {...whole, month: b, day: c};
	// The Arabic press writes the day first; only a second number beyond 12 can be the day.
	if (b > 12 && a <= 12) return {...whole, month: a, day: b};
	if (a > 12 || a === b) return {...whole, month: b, day: a};
	return {...whole, month: b, day: a, doubt: 'the day was taken to stand before the month'};
}

function dayNumber(word: string | undefined): number | null {
	const digits = word === undefined ? null : /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word);
	const day = digits ? Number(digits[1]) : 0;
	return day >= 1 && day <= 31 ? day : null;
}

function yearNumber(word: string | undefined, calendar: Calendar): number | null {
	if (word === undefined || !/^\d{4}$/.test(word)) return null;
	const year = Number(word);
	const [first, last] = calendar === 'hijri' ? [1300, 1500] : [1900, 2100];
	return year >= first && year <= last ? year : null;
}

type MonthWords = {readonly month: number; readonly calendar: Calendar; readonly end: number};

/** A month's name, also followed by its other name: كانون الثاني/ يناير, آذار (مارس). */
function monthAt(line: FoldedLine, at: number): MonthWords | null {
	const first = monthNameAt(line, at);
	if (first === null) return null;
	const second = monthNameAt(line, first.end);
	return second?.month === first.month && second.calendar === first.calendar ? second : first;
}

function monthNameAt(line: FoldedLine, at: number): MonthWords | null {
	for (let length = 2; length >= 1; length--) {
		const month = monthNames.get(line.words.slice(at, at + length).join(' '));
		if (month && at + length <= line.words.length) return {...month, end: at + length};
	}
	return null;
}

/** The letter after a year: م (meem, Gregorian) or هـ (heh, Hijri). */
function afterEra(line: FoldedLine, at: number): number {
	return line.words[at] === 'م' || line.words[at] === 'ه' ? at + 1 : at;
}

function afterZone(line: FoldedLine, at: number): number {
	return line.words[at] === 'gmt' || line.words[at] === 'utc' ? at + 1 : at;
}

function isoOf({day, month, year, calendar}: Parts): string | null {
	if (calendar === 'hijri') return gregorianFromHijri(year, month, day);
	const date = new Date(Date.UTC(year, month - 1, day));
	if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
	return date.toISOString().slice(0, 10);
}

function calendarDoubt(calendar: Calendar): string | undefined {
	if (calendar === 'gregorian') return undefined;
	return 'reckoned from the Hijri date by the Umm al-Qura calendar, it may be a day off';
}

function weekdayDoubt(line: FoldedLine, at: number, iso: string): string | undefined {
	const weekday = weekdayNames.get(line.words[at - 1] ?? '');
	if (weekday === undefined) return undefined;
	const actual = new Date(iso).getUTCDay() || 7;
	return actual === weekday ? undefined : 'the weekday does not agree with the date';
}
