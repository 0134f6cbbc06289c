import {width} from '../../layout/width.ts';
import {usePainter} from '../painter-context.ts';
import {Rows} from './rows.tsx';

type Props = {
	readonly columns: number;
	/** The name of the corpus. */
	readonly corpus: string;
	/** What the right end says. */
	readonly status: string;
};

const name = 'warraq';

/** The first row: what this is, and how much of it. */
export function Header({columns, corpus, status}: Props) {
	const paint = usePainter();
	const statusColumns = Math.min(width(status), Math.max(0, columns - name.length - 5));
	const room = columns - name.length - statusColumns - 5;
	const row = [
		` ${paint.sign(name, 'accent')}  `,
		paint.label(corpus, {base: 'faint', columns: room, fill: true, align: 'left'}),
		` ${paint.label(status, {base: 'faint', columns: statusColumns, direction: 'ltr'})}`,
	];
	return <Rows rows={[row.join('')]} />;
}
