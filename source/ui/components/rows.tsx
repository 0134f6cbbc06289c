import {Text} from 'ink';
import {usePlaceholder} from '../placeholder-context.ts';

/**
 * Painted rows, one below the other; each is exactly as wide as its pane. Ink lays out no more than what stands for them:
 * to find its way in styled text would take it longer than all the rest of a frame.
 */
export function Rows({rows}: {readonly rows: readonly string[]}) {
	const placeholder = usePlaceholder();
	return <Text wrap="truncate-end">{rows.map(placeholder).join('\n')}</Text>;
}
