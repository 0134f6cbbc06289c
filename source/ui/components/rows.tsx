import {Text} from 'ink';

/** Painted rows, one below the other; each is exactly as wide as its pane. */
export function Rows({rows}: {readonly rows: readonly string[]}) {
	return <Text wrap="truncate-end">{rows.join('\n')}</Text>;
}
