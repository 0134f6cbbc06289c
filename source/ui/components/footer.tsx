import type {Messages} from '../../messages/messages.ts';
import {keyLabel} from '../key-label.ts';
import {type KeyPlace, keymap} from '../keymap.ts';
import {usePainter} from '../painter-context.ts';
import {Notice} from './notice.tsx';
import {Rows} from './rows.tsx';

type Props = {
	readonly columns: number;
	readonly screen: KeyPlace;
	/** A sentence that stands in place of the keys. */
	readonly notice: string;
	readonly messages: Messages;
};

/** The last row: the keys a newcomer needs, as many as there is room for. */
export function Footer({columns, screen, notice, messages}: Props) {
	const paint = usePainter();
	if (notice !== '') return <Notice text={notice} columns={columns} base="accent" />;
	const keys = fitting(screen, messages, columns - 2).map(
		({key, words}) => `${paint.sign(key, 'key')} ${paint.sign(words, 'faint')}`,
	);
	return <Rows rows={[` ${keys.join('  ')}`]} />;
}

function fitting(screen: KeyPlace, messages: Messages, columns: number) {
	let used = 0;
	return keymap
		.filter(({screens, inFooter}) => inFooter && screens.includes(screen))
		.map(({keys, action}) => ({key: keyLabel(keys[0]!), words: messages.actions[action]}))
		.filter(({key, words}) => {
			const needed = key.length + words.length + 3;
			if (used + needed > columns + 2) return false;
			used += needed;
			return true;
		});
}
