import {layoutLine} from '../../layout/paragraph.ts';
import type {VisualLine} from '../../layout/visual-line.ts';
import type {ArticleMention} from '../../library/create-knowledge.ts';
import type {Painter} from '../painter.ts';
import type {Role} from '../role.ts';

/** Of the columns so much is for what stands before the name, and the most that the name itself may take. */
const shareBefore = 0.42;
const shareOfName = 0.4;

/**
 * A mention in its context, as a row of a concordance. All names begin in one column, with a clitic before and a sign behind
 * as in the text; what stands before is on the right, what stands after on the left, as far as there is room for whole words.
 */
export function contextRow(
	{text, before, after}: Pick<ArticleMention, 'text' | 'before' | 'after'>,
	columns: number,
	paint: Painter,
): string {
	const clitic = /[^\s]*$/.exec(before)![0];
	const sign = /^[^\s]*/.exec(after)![0];
	const right = Math.floor(columns * shareBefore);
	const name = layoutLine<Role>(clitic + text + sign, {
		columns: Math.floor(columns * shareOfName),
		direction: 'rtl',
	});
	const left = columns - right - name.columns;
	const beforeLine = lastWords(before.slice(0, before.length - clitic.length), right);
	const afterLine = firstWords(after.slice(sign.length), left);
	return [
		paint.line(afterLine, {base: 'plain', columns: left, align: 'right'}),
		paint.line(name, {base: 'chosen', columns: name.columns}),
		paint.line(beforeLine, {base: 'plain', columns: right, align: 'left'}),
	].join('');
}

/** The end of a text, without the word that would be cut. */
function lastWords(text: string, columns: number): VisualLine<Role> | null {
	const line = layoutLine<Role>(text, {columns, direction: 'rtl', cut: 'start'});
	if (line.from === 0) return line;
	const blank = text.slice(line.from).search(/\s/);
	if (blank < 0) return null;
	return layoutLine<Role>(text.slice(line.from + blank + 1), {columns, direction: 'rtl'});
}

/** The beginning of a text, without the word that would be cut. */
function firstWords(text: string, columns: number): VisualLine<Role> | null {
	const line = layoutLine<Role>(text, {columns, direction: 'rtl'});
	if (line.to === text.length) return line;
	const whole = /^[\s\S]*\s/.exec(text.slice(0, line.to + 1))?.[0].trimEnd() ?? '';
	return whole === '' ? null : layoutLine<Role>(whole, {columns, direction: 'rtl'});
}
