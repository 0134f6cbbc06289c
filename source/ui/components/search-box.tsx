import {Box, Text} from 'ink';
import {layoutLine} from '../../layout/paragraph.ts';
import type {Role} from '../role.ts';
import {useTheme} from '../theme-context.ts';
import {VisualText} from './visual-text.tsx';

type Props = {
	readonly columns: number;
	readonly query: string;
	readonly isTyping: boolean;
	readonly prompt: string;
};

/** The row a query is typed in. The caret stands where the next letter will appear. */
export function SearchBox({columns, query, isTyping, prompt}: Props) {
	const {looks} = useTheme();
	const room = columns - prompt.length - 4;
	// The end of a long query is where the reader types.
	const line = layoutLine<Role>(query, {columns: room, cut: 'start'});
	// At the edge of its cell that touches the last letter.
	const caret = (
		<Text {...looks.accent}>{isTyping ? (line.direction === 'rtl' ? '▕' : '▏') : ' '}</Text>
	);
	const blanks = ' '.repeat(Math.max(0, room - line.columns));
	return (
		<Box width={columns} paddingLeft={1}>
			<Text wrap="truncate-end">
				<Text {...looks.accent}>{prompt}</Text>{' '}
				{line.direction === 'rtl' ? (
					<>
						{blanks}
						{caret}
						<VisualText line={line} columns={line.columns} />
					</>
				) : (
					<>
						<VisualText line={line} columns={line.columns} />
						{caret}
						{blanks}
					</>
				)}
			</Text>
		</Box>
	);
}
