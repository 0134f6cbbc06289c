import type {Comparison} from '../../compare/comparison.ts';
import {isolateArabic} from '../../layout/isolate-arabic.ts';
import {layoutParagraph} from '../../layout/paragraph.ts';
import type {VisualLine} from '../../layout/visual-line.ts';
import type {Messages} from '../../messages/messages.ts';
import type {Role} from '../role.ts';

/** A row of the summary. */
export type SummaryRow = {readonly line: VisualLine<Role> | null; readonly base: Role};

/** What differs, each with both sides in their own words, and why the two are taken for one event or not. */
export function summaryRows(
	{differences, sameEvent}: Comparison,
	{columns, messages}: {readonly columns: number; readonly messages: Messages},
): readonly SummaryRow[] {
	const {comparison: words} = messages;
	const quote = (text: string, base: Role): SummaryRow[] =>
		layoutParagraph<Role>(text, {columns}).map(line => ({line, base}));
	// The program's own sentences run from the left, also where they hold Arabic names.
	const sentence = (text: string, base: Role): SummaryRow[] =>
		layoutParagraph<Role>(isolateArabic(text), {columns, direction: 'ltr'}).map(line => ({
			line,
			base,
		}));
	const blank: SummaryRow = {line: null, base: 'plain'};
	return [
		...sentence(words.differences, 'accent'),
		...(differences.length === 0 ? sentence(words.noDifference, 'faint') : []),
		...differences.flatMap(({kind, a, b, note}) => [
			...sentence(`${words.kinds[kind]}: ${note}`, 'faint'),
			...quote(a.text, kind === 'spelling' ? 'spelling' : 'difference'),
			...quote(b.text, kind === 'spelling' ? 'spelling' : 'difference'),
			blank,
		]),
		blank,
		...sentence(words.sameEvent(sameEvent.probability), 'accent'),
		...sameEvent.reasons.flatMap(reason => sentence(reason, 'plain')),
	];
}
