import {Box, Text} from 'ink';
import type {Messages} from '../../messages/messages.ts';
import {keyLabel} from '../key-label.ts';
import {keymap, type ScreenName} from '../keymap.ts';
import {useTheme} from '../theme-context.ts';
import {Label} from './label.tsx';

type Props = {
	readonly columns: number;
	readonly screen: ScreenName;
	/** A sentence that stands in place of the keys. */
	readonly notice: string;
	readonly messages: Messages;
};

/** The last row: the keys a newcomer needs, as many as there is room for. */
export function Footer({columns, screen, notice, messages}: Props) {
	const {looks} = useTheme();
	if (notice !== '') {
		return (
			<Box paddingX={1}>
				<Label text={notice} base="accent" columns={columns - 2} />
			</Box>
		);
	}
	return (
		<Box width={columns} paddingX={1}>
			<Text wrap="truncate-end">
				{fitting(screen, messages, columns - 2).map(({key, words}) => (
					<Text key={key}>
						<Text {...looks.key}>{key}</Text>
						<Text {...looks.faint}>{` ${words}  `}</Text>
					</Text>
				))}
			</Text>
		</Box>
	);
}

function fitting(screen: ScreenName, messages: Messages, columns: number) {
	let used = 0;
	return keymap
		.filter(({screens, inFooter}) => inFooter && screens.includes(screen))
		.map(({keys, action}) => ({key: keyLabel(keys[0]!), words: messages.actions[action]}))
		.filter(({key, words}) => {
			const needed = key.length + words.length + 3;
			if (used + needed > columns) return false;
			used += needed;
			return true;
		});
}
