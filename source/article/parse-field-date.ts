import type {Article, ArticleProblem} from './article.ts';
import {chooseDate, findDates} from './find-date.ts';
import {foldLine} from './folded-line.ts';

/** What a date field says; the date `null` with a problem where it states no full day. */
export type FieldDate = {
	readonly date: Article['date'];
	readonly problems: readonly ArticleProblem[];
};

/** ISO 8601, as most fields have it, with a time or without: no need to look for anything else. */
const isoDay = /^(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?=$|[T ]\d\d:\d\d)/;

/** Not a day like February 30. */
function isRealDay(iso: string): boolean {
	const day = Number(iso.slice(8));
	// Every month has so many, and a corpus many dates.
	return day <= 28 || new Date(`${iso}T00:00Z`).getUTCDate() === day;
}

/** Reads the value of a field that holds a date and nothing else, in any usual form. */
export function parseFieldDate(value: string): FieldDate {
	const [iso] = isoDay.exec(value) ?? [];
	if (iso !== undefined && isRealDay(iso)) {
		return {date: {iso, text: value, from: null, to: null}, problems: []};
	}
	const day = chooseDate(findDates(foldLine(value, {from: 0, to: value.length})));
	if (!day) return {date: null, problems: [{message: `the date "${value}" was not understood`}]};
	const problems = day.doubt ? [{message: `date ${day.iso}: ${day.doubt}`}] : [];
	return {date: {iso: day.iso, text: value, from: null, to: null}, problems};
}
