import type {Comparison} from '../../compare/comparison.ts';
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
	const paragraph = (text: string, base: Role): SummaryRow[] =>
		layoutParagraph<Role>(text, {columns}).map(line => ({line, base}));
	const blank: SummaryRow = {line: null, base: 'plain'};
	return [
		...paragraph(words.differences, 'accent'),
		...(differences.length === 0 ? paragraph(words.noDifference, 'faint') : []),
		...differences.flatMap(({kind, a, b, note}) => [
			...paragraph(`${words.kinds[kind]}: ${note}`, 'faint'),
			...paragraph(a.text, kind === 'spelling' ? 'spelling' : 'difference'),
			...paragraph(b.text, kind === 'spelling' ? 'spelling' : 'difference'),
			blank,
		]),
		blank,
		...paragraph(words.sameEvent(sameEvent.probability), 'accent'),
		...sameEvent.reasons.flatMap(reason => paragraph(reason, 'plain')),
	];
}
