import {isDisagreement} from '../../compare/bands.ts';
import type {Comparison, Quote, Side} from '../../compare/comparison.ts';
import type {PlacedDifference} from '../../compare/place-differences.ts';
import {isolateArabic} from '../../layout/isolate-arabic.ts';
import {layoutLine, layoutParagraph} from '../../layout/paragraph.ts';
import type {VisualLine} from '../../layout/visual-line.ts';
import type {Messages} from '../../messages/messages.ts';
import type {Role} from '../role.ts';

/** A row of the summary: a sentence of the program, or a difference in the words of both sides. */
export type SummaryRow = {
	readonly base: Role;
	readonly lines: readonly VisualLine<Role>[];
	/** The columns of each line. */
	readonly columns: number;
	/** Which difference of the list it belongs to; absent for all else. */
	readonly difference?: number;
};

type SummaryOptions = {readonly columns: number; readonly messages: Messages};

/** From here on both sides of a difference stand on one row, as the texts do. */
const besideFrom = 80;

/** What differs, each in the words of both sides, and why the two are taken for one event or not. */
export function summaryRows(
	comparison: Comparison,
	differences: readonly PlacedDifference[],
	{columns, messages}: SummaryOptions,
): readonly SummaryRow[] {
	const {comparison: words} = messages;
	const {sameEvent, a, b} = comparison;
	// The program's own sentences run from the left, also where they hold Arabic names.
	const sentence = (text: string, base: Role): SummaryRow[] =>
		layoutParagraph<Role>(isolateArabic(text), {columns, direction: 'ltr'}).map(line => ({
			base,
			columns,
			lines: [line],
		}));
	const blank: SummaryRow = {base: 'plain', columns, lines: []};
	return [
		...sentence(words.differences, 'accent'),
		...(differences.length === 0 ? [...sentence(words.noDifference, 'faint'), blank] : []),
		...differences.flatMap(({difference}, index) => {
			const style = isDisagreement(difference) ? 'difference' : 'spelling';
			const rows = [
				...sentence(`${words.kinds[difference.kind]}: ${difference.note}`, 'faint'),
				...sideRows([inContext(a, difference.a), inContext(b, difference.b)], style, columns),
			];
			return [...rows.map(row => ({...row, difference: index})), blank];
		}),
		...sentence(words.sameEvent(sameEvent.probability), 'accent'),
		...sameEvent.reasons.flatMap(reason => sentence(reason, 'plain')),
	];
}

/** A quote with the rest of its sentence before and after it. */
type InContext = {readonly before: string; readonly text: string; readonly after: string};

function inContext({sentences}: Side, {from, to, text}: Quote): InContext {
	const sentence = sentences.find(each => each.from <= from && to <= each.to);
	if (sentence === undefined) return {before: '', text, after: ''};
	return {
		before: sentence.text.slice(0, from - sentence.from),
		text,
		after: sentence.text.slice(to - sentence.from),
	};
}

function sideRows(quotes: readonly InContext[], style: Role, columns: number): SummaryRow[] {
	const isBeside = columns >= besideFrom;
	const room = isBeside ? Math.floor((columns - gap) / 2) : columns;
	const lines = quotes.map(quote => contextLine(quote, style, room));
	if (isBeside) return [{base: 'plain', columns: room, lines}];
	return lines.map(line => ({base: 'plain', columns: room, lines: [line]}));
}

/** Between the two sides of a difference. */
export const gap = 4;

/** As much of the sentence around a quote as there is room for, about as much before it as after. */
function contextLine({before, text, after}: InContext, style: Role, columns: number) {
	const room = Math.max(0, columns - text.length - 2);
	const start = lastWords(before, Math.max(room >> 1, room - after.length));
	const rest = firstWords(after, room - start.length);
	const span = {from: start.length, to: start.length + text.length, style};
	return layoutLine<Role>(start + text + rest, {columns, spans: [span]});
}

/** The first words of a text in at most so many letters, with … where there are more. */
function firstWords(text: string, most: number): string {
	if (text.length <= most) return text;
	return `${text.slice(0, Math.max(0, text.lastIndexOf(' ', most - 2)))} …`;
}

/** The last words of a text in at most so many letters, with … where there are more. */
function lastWords(text: string, most: number): string {
	if (text.length <= most) return text;
	const cut = text.indexOf(' ', text.length - Math.max(0, most - 2));
	return cut < 0 ? '… ' : `…${text.slice(cut)}`;
}
