import {Box} from 'ink';
import {Label} from './label.tsx';

type Props = {
	readonly columns: number;
	/** The name of the corpus. */
	readonly corpus: string;
	/** What the right end says. */
	readonly status: string;
};

const name = 'warraq';

/** The first row: what this is, and how much of it. */
export function Header({columns, corpus, status}: Props) {
	const statusColumns = Math.min(status.length, columns - name.length - 6);
	return (
		<Box width={columns} paddingX={1} justifyContent="space-between">
			<Box gap={2}>
				<Label text={name} base="accent" columns={name.length} />
				<Label text={corpus} base="faint" columns={columns - name.length - statusColumns - 6} />
			</Box>
			<Label text={status} base="faint" columns={statusColumns} />
		</Box>
	);
}
