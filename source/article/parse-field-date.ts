import type {Article, ArticleProblem} from './article.ts';
import {chooseDate, findDates} from './find-date.ts';
import {foldLine} from './folded-line.ts';

/** What a date field says; the date `null` with a problem where it states no full day. */
export type FieldDate = {
	readonly date: Article['date'];
	readonly problems: readonly ArticleProblem[];
};

/** Reads the value of a field that holds a date and nothing else, in any usual form. */
export function parseFieldDate(value: string): FieldDate {
	const day = chooseDate(findDates(foldLine(value, {from: 0, to: value.length})));
	if (!day) return {date: null, problems: [{message: `the date "${value}" was not understood`}]};
	const problems = day.doubt ? [{message: `date ${day.iso}: ${day.doubt}`}] : [];
	return {date: {iso: day.iso, text: value, from: null, to: null}, problems};
}
