/** A day, a month or a year, and how much fell into it. */
export type Period = {
	/** `2015-07-21`, `2015-07` or `2015`. */
	readonly iso: string;
	readonly articleCount: number;
};

/** Letters of an ISO date that name a year, a month or a day, the coarsest first. */
const lengths = [4, 7, 10] as const;
/** The finest periods are taken of which there are so few from the first to the last. */
const mostPeriods = 62;

/**
 * Counts articles by their dates (`2015-07-21`): by day, month or year, whichever tells most in few periods. Periods
 * between the first and the last in which there is none are given with 0.
 */
export function countOverTime(dates: readonly string[]): readonly Period[] {
	if (dates.length === 0) return [];
	const sorted = dates.toSorted();
	const [first, last] = [sorted[0]!, sorted.at(-1)!];
	const length = lengths.findLast(one => periodsBetween(first, last, one) <= mostPeriods) ?? 4;
	const counts = new Map<string, number>();
	for (const date of dates) {
		const iso = date.slice(0, length);
		counts.set(iso, (counts.get(iso) ?? 0) + 1);
	}
	const between = periodsBetween(first, last, length);
	// Dates are read from texts; a wrong one must not make a row for each year since then.
	const isFull = between <= mostPeriods;
	const periods = isFull
		? Array.from({length: between}, (_, at) => periodAfter(first, at, length))
		: [...counts.keys()].sort();
	return periods.map(iso => ({iso, articleCount: counts.get(iso) ?? 0}));
}

function periodsBetween(first: string, last: string, length: (typeof lengths)[number]): number {
	const [a, b] = [timeOf(first), timeOf(last)];
	const years = b.getUTCFullYear() - a.getUTCFullYear();
	if (length === 4) return years + 1;
	if (length === 7) return years * 12 + b.getUTCMonth() - a.getUTCMonth() + 1;
	return Math.round((b.valueOf() - a.valueOf()) / dayLength) + 1;
}

function periodAfter(first: string, steps: number, length: (typeof lengths)[number]): string {
	const [year, month, day] = first.split('-').map(Number) as [number, number, number];
	const time =
		length === 10
			? Date.UTC(year, month - 1, day + steps)
			: Date.UTC(length === 4 ? year + steps : year, month - 1 + (length === 7 ? steps : 0));
	return new Date(time).toISOString().slice(0, length);
}

const dayLength = 24 * 60 * 60 * 1000;
const timeOf = (iso: string) => new Date(`${iso}T00:00:00Z`);
