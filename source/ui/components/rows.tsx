import {Text} from 'ink';

/**
 * Painted rows, one below the other; each is exactly as wide as its pane. No box needs to hide what
 * is beyond it: to cut them, Ink would take all rows apart once more.
 */
export function Rows({rows}: {readonly rows: readonly string[]}) {
	return <Text wrap="truncate-end">{rows.join('\n')}</Text>;
}
