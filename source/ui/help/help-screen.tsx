import {Box} from 'ink';
import {Label} from '../components/label.tsx';
import type {HelpRow} from './help-rows.ts';

type Props = {
	readonly rows: readonly HelpRow[];
	readonly columns: number;
	readonly height: number;
};

const keyColumns = 22;

/** Every key and what it does. */
export function HelpScreen({rows, columns, height}: Props) {
	return (
		<Box flexDirection="column" height={height} paddingLeft={2} overflow="hidden">
			{rows.slice(0, height).map(({key, words, base}, index) => (
				<Box key={index} height={1}>
					{key !== undefined && (
						<Box width={keyColumns}>
							<Label text={key} base="key" columns={keyColumns - 2} />
						</Box>
					)}
					<Label
						text={words}
						base={base}
						columns={columns - 4 - (key === undefined ? 0 : keyColumns)}
					/>
				</Box>
			))}
		</Box>
	);
}
