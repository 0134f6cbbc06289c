import {Text} from 'ink';
import type {VisualLine} from '../../layout/visual-line.ts';
import type {Role} from '../role.ts';
import {useTheme} from '../theme-context.ts';

type Props = {
	/** `null` is a blank row. */
	readonly line: VisualLine<Role> | null;
	/** The row is filled to this many columns. */
	readonly columns: number;
	readonly base?: Role;
	readonly isSelected?: boolean;
	/** The edge the line stands at; its own reading edge when absent. */
	readonly align?: 'left' | 'right';
};

/** Draws a finished line, filled with blanks on the other side. */
export function VisualText({line, columns, base = 'plain', isSelected = false, align}: Props) {
	const {looks, selection} = useTheme();
	const ground = isSelected ? selection : {};
	const blanks = ' '.repeat(Math.max(0, columns - (line?.columns ?? 0)));
	const edge = align ?? (line?.direction === 'rtl' ? 'right' : 'left');
	return (
		<Text {...ground} wrap="truncate-end">
			{edge === 'right' && blanks}
			{line?.runs.map((run, index) => (
				<Text key={index} {...looks[base]} {...ground} {...(run.style && looks[run.style])}>
					{run.text}
				</Text>
			))}
			{edge === 'left' && blanks}
		</Text>
	);
}
