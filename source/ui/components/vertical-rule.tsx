import {usePainter} from '../painter-context.ts';
import {Rows} from './rows.tsx';

/** A quiet line between two panes, one column wide. */
export function VerticalRule({rows}: {readonly rows: number}) {
	const paint = usePainter();
	return <Rows rows={Array.from({length: rows}, () => paint.sign('│', 'faint'))} />;
}
