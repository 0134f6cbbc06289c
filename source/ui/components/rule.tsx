import {usePainter} from '../painter-context.ts';
import {Rows} from './rows.tsx';

type Props = {
	readonly columns: number;
	/** The column where a vertical rule meets it, drawn as the sign. */
	readonly joint?: number;
	readonly sign?: '┬' | '┴';
};

/** A quiet line across the screen. */
export function Rule({columns, joint, sign}: Props) {
	const paint = usePainter();
	const line = Array.from({length: columns}, (_, column) => (column === joint ? sign : '─'));
	return <Rows rows={[paint.sign(line.join(''), 'faint')]} />;
}
