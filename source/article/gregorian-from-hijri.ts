const millisecondsPerDay = 86_400_000;
/** 1 Muharram 1 of the civil calendar, in days from 1970-01-01. */
const hijriEpoch = -492_148;
const meanMonth = 29.530_588;

let formatter: Intl.DateTimeFormat | undefined;

/**
 * The Gregorian day of a Hijri one by the Umm al-Qura calendar, which Saudi Arabia's press uses, as
 * YYYY-MM-DD; `null` for a day that its month does not have. Elsewhere, where the new moon must be
 * seen, the same date may be a day off.
 */
export function gregorianFromHijri(year: number, month: number, day: number): string | null {
	const months = (year - 1) * 12 + (month - 1);
	const estimate = hijriEpoch + Math.floor(months * meanMonth) + day - 1;
	for (const offset of [0, 1, -1, 2, -2, 3, -3]) {
		const date = new Date((estimate + offset) * millisecondsPerDay);
		if (hijriOf(date) === `${year}-${month}-${day}`) return date.toISOString().slice(0, 10);
	}
	return null;
}

function hijriOf(date: Date): string {
	// Made when first needed: it costs some milliseconds, and few texts have only a Hijri date.
	formatter ??= new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
		year: 'numeric',
		month: 'numeric',
		day: 'numeric',
		timeZone: 'UTC',
	});
	const parts = new Map(formatter.formatToParts(date).map(({type, value}) => [type, value]));
	return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
}
