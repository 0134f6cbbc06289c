import {Box} from 'ink';
import {VisualText} from '../components/visual-text.tsx';
import type {ScreenLayout} from '../screen-layout.ts';
import type {ReadingPane} from './use-reading.ts';

type Props = {
	readonly pane: ReadingPane;
	readonly layout: ScreenLayout;
};

/** The part of the article that is in the window. */
export function ReadingColumn({pane, layout}: Props) {
	const {readingHeight, readingColumns, readingLeft} = layout;
	return (
		<Box flexDirection="column" height={readingHeight} paddingLeft={readingLeft} overflow="hidden">
			{pane.rows.map(({line, base}, index) => (
				<VisualText key={index} line={line} base={base} columns={readingColumns} />
			))}
		</Box>
	);
}
