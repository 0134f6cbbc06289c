import {Box} from 'ink';
import {Rows} from '../components/rows.tsx';
import {usePainter} from '../painter-context.ts';
import type {HelpRow} from './help-rows.ts';

type Props = {
	readonly rows: readonly HelpRow[];
	readonly columns: number;
	readonly height: number;
};

const keyColumns = 22;

/** Every key and what it does. */
export function HelpScreen({rows, columns, height}: Props) {
	const paint = usePainter();
	const painted = rows.slice(0, height).map(({key, words, base}) => {
		const left =
			key === undefined ? '' : paint.label(key, {base: 'key', columns: keyColumns, fill: true});
		const room = columns - 4 - (key === undefined ? 0 : keyColumns);
		return `  ${left}${paint.label(words, {base, columns: room, direction: 'ltr'})}`;
	});
	return (
		<Box height={height} overflow="hidden">
			<Rows rows={painted} />
		</Box>
	);
}
