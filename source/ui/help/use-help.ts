import {useMemo, useState} from 'react';
import type {Messages} from '../../messages/messages.ts';
import type {Action} from '../keymap.ts';
import {type HelpRow, helpRows} from './help-rows.ts';

export type Help = {
	/** The rows from the first visible one on. */
	readonly rows: readonly HelpRow[];
	act(action: Action): void;
};

type HelpOptions = {
	readonly messages: Messages;
	/** Sentences about what could not be read. */
	readonly problems: readonly string[];
	readonly height: number;
	/** Elsewhere it has no rows: to make them costs start time. */
	readonly isShown: boolean;
};

/** The help page: what could not be read comes first, then the keys. */
export function useHelp({messages, problems, height, isShown}: HelpOptions): Help {
	const [top, setTop] = useState(0);
	const rows = useMemo(
		() => (isShown ? helpRows(messages, problems) : []),
		[messages, problems, isShown],
	);
	const last = Math.max(0, rows.length - height);
	const go = (to: number) => setTop(Math.max(0, Math.min(to, last)));

	function act(action: Action): void {
		if (action === 'next') go(top + 1);
		else if (action === 'previous') go(top - 1);
		else if (action === 'pageDown') go(top + height - 1);
		else if (action === 'pageUp') go(top - height + 1);
		else if (action === 'halfPageDown') go(top + Math.ceil(height / 2));
		else if (action === 'halfPageUp') go(top - Math.ceil(height / 2));
		else if (action === 'first') go(0);
		else if (action === 'last') go(last);
	}

	return {rows: rows.slice(Math.min(top, last)), act};
}
