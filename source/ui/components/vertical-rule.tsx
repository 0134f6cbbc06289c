import {Text} from 'ink';
import {useTheme} from '../theme-context.ts';

/** A quiet line between two panes, one column wide. */
export function VerticalRule({rows}: {readonly rows: number}) {
	const {looks} = useTheme();
	return <Text {...looks.faint}>{Array.from({length: rows}, () => '│').join('\n')}</Text>;
}
