import type {Action} from '../keymap.ts';

type Place = {
	readonly at: number;
	readonly last: number;
	/** Rows in the window. */
	readonly height: number;
};

/** Where a moving key leads in a list of one row an entry; `undefined` for other keys. */
export function stepOf(action: Action, {at, last, height}: Place): number | undefined {
	switch (action) {
		case 'next':
			return at + 1;
		case 'previous':
			return at - 1;
		case 'pageDown':
			return at + Math.max(1, height - 1);
		case 'pageUp':
			return at - Math.max(1, height - 1);
		case 'halfPageDown':
			return at + Math.ceil(height / 2);
		case 'halfPageUp':
			return at - Math.ceil(height / 2);
		case 'first':
			return 0;
		case 'last':
			return last;
		default:
			return undefined;
	}
}
