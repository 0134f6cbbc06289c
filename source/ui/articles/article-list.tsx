import {Box} from 'ink';
import {Rows} from '../components/rows.tsx';
import {usePainter} from '../painter-context.ts';
import type {Articles} from './use-articles.ts';

type Props = {
	readonly articles: Articles;
	/** The id of the article that the selection rests on, whose preview is shown. */
	readonly rested: string | undefined;
	readonly columns: number;
	readonly height: number;
	/** The list has the moving keys. */
	readonly isFocused: boolean;
};

/** Columns beside the text: a blank before it; a blank, the bar and the mark after it. */
export const listMargin = 4;

/**
 * The articles in the window, the selected one with a bar on its reading edge. The ground follows when the selection
 * rests: under eight rows of shaped Arabic it takes a kilobyte, too much for every step of a held key.
 */
export function ArticleList({articles, rested, columns, height, isFocused}: Props) {
	const paint = usePainter();
	const {visible, state, marked} = articles;
	const bar = isFocused ? '▌' : '▏';
	const rows = visible.flatMap(({index, id, rows: itemRows}) => {
		const isSelected = index === state.selected;
		const hasGround = id === rested;
		const edge = paint.sign(' ', 'plain', hasGround);
		const painted = itemRows.map(({line, base}, at) => {
			const text = paint.line(line, {
				base,
				columns: columns - listMargin,
				isSelected: hasGround,
				align: 'right',
			});
			const mark = at === 0 && marked.includes(id) ? paint.sign('◆', 'accent') : ' ';
			return edge + text + edge + (isSelected ? paint.sign(bar, 'accent') : ' ') + mark;
		});
		return [...painted, ''];
	});
	return (
		<Box width={columns} height={height}>
			<Rows rows={rows.slice(0, height)} />
		</Box>
	);
}
