import {Box} from 'ink';
import {Rows} from '../components/rows.tsx';
import {usePainter} from '../painter-context.ts';
import type {ScreenLayout} from '../screen-layout.ts';
import type {ReadingPane} from './use-reading.ts';

type Props = {
	readonly pane: ReadingPane;
	readonly layout: ScreenLayout;
};

/** The part of the article that is in the window. */
export function ReadingColumn({pane, layout}: Props) {
	const paint = usePainter();
	const {readingHeight, readingColumns, readingLeft} = layout;
	const rows = pane.rows.map(({line, base, link: {address, align} = {}}) =>
		paint.line(line, {base, columns: readingColumns, align, link: address}),
	);
	return (
		<Box height={readingHeight} paddingLeft={readingLeft}>
			<Rows rows={rows} />
		</Box>
	);
}
