import {Text} from 'ink';
import {useTheme} from '../theme-context.ts';

type Props = {
	readonly columns: number;
	/** The column where a vertical rule meets it, drawn as the sign. */
	readonly joint?: number;
	readonly sign?: '┬' | '┴';
};

/** A quiet line across the screen. */
export function Rule({columns, joint, sign}: Props) {
	const {looks} = useTheme();
	const line = Array.from({length: columns}, (_, column) => (column === joint ? sign : '─'));
	return (
		<Text {...looks.faint} wrap="truncate-end">
			{line.join('')}
		</Text>
	);
}
