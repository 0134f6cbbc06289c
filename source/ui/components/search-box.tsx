import {layoutLine} from '../../layout/paragraph.ts';
import {usePainter} from '../painter-context.ts';
import type {Role} from '../role.ts';
import {Rows} from './rows.tsx';

type Props = {
	readonly columns: number;
	readonly query: string;
	readonly isTyping: boolean;
	readonly prompt: string;
};

/** The row a query is typed in. The caret stands where the next letter will appear. */
export function SearchBox({columns, query, isTyping, prompt}: Props) {
	const paint = usePainter();
	const room = columns - prompt.length - 5;
	// The end of a long query is where the reader types.
	const line = layoutLine<Role>(query, {columns: room, cut: 'start'});
	const text = paint.line(line, {columns: line.columns});
	const blanks = ' '.repeat(Math.max(0, room - line.columns));
	// The caret is at the edge of its cell that touches the last letter.
	const caret = (sign: string) => (isTyping ? paint.sign(sign, 'accent') : ' ');
	const box = line.direction === 'rtl' ? blanks + caret('▕') + text : text + caret('▏') + blanks;
	return <Rows rows={[` ${paint.sign(prompt, 'accent')} ${box}`]} />;
}
