import {firstHijriDay, firstHijriYear, longHijriMonths} from './hijri-months.ts';

const millisecondsPerDay = 86_400_000;

/** Of each month, those of one year after the other, the day it begins on, from 1970-01-01; and where the last one ends. */
let monthStarts: readonly number[] | undefined;

/**
 * The Gregorian day of a Hijri one by the Umm al-Qura calendar, which Saudi Arabia's press uses, as
 * YYYY-MM-DD; `null` for a day that its month does not have, and beyond the years 1300 to 1500. Elsewhere,
 * where the new moon must be seen, the same date may be a day off.
 */
export function gregorianFromHijri(year: number, month: number, day: number): string | null {
	monthStarts ??= readMonthStarts();
	const index = (year - firstHijriYear) * 12 + month - 1;
	const start = monthStarts[index];
	const end = monthStarts[index + 1];
	const isMonth = month >= 1 && month <= 12 && start !== undefined && end !== undefined;
	if (!isMonth || day < 1 || start + day > end) return null;
	return new Date((start + day - 1) * millisecondsPerDay).toISOString().slice(0, 10);
}

function readMonthStarts(): number[] {
	const starts = [firstHijriDay];
	for (const year of longHijriMonths.trim().split(/\s+/)) {
		const longMonths = Number.parseInt(year, 16);
		for (let bit = 11; bit >= 0; bit--)
			starts.push(starts.at(-1)! + 29 + ((longMonths >> bit) & 1));
	}
	return starts;
}
