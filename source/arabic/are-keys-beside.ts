import {arabicKeys} from './arabic-keyboard.ts';
import {fold} from './fold.ts';

/** The letter keys of a PC keyboard; each row is moved to the right by half a key against the one above. */
const rows = ['qwertyuiop[]', "asdfghjkl;'", 'zxcvbnm,./'];

/** The letters beside each letter on the Arabic layout, all of them folded. */
let beside: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/**
 * Whether the keys of two folded letters touch on the Arabic layout (PC, 101 keys). Letters that fold to the
 * same one (ة to ه) count for any of their keys.
 */
export function areKeysBeside(one: string, other: string): boolean {
	beside ??= readLayout();
	return beside.get(one)?.has(other) ?? false;
}

function readLayout(): Map<string, Set<string>> {
	const layout = new Map<string, Set<string>>();
	const join = (one: string, other: string) => {
		if (one === '' || other === '' || one === other) return;
		layout.set(one, (layout.get(one) ?? new Set()).add(other));
		layout.set(other, (layout.get(other) ?? new Set()).add(one));
	};
	for (const [row, keys] of rows.entries()) {
		for (const [column, key] of [...keys].entries()) {
			const right = keys[column + 1];
			// Half a key to the right: a key of the next row touches this one and the one after it.
			const below = [rows[row + 1]?.[column - 1], rows[row + 1]?.[column]];
			for (const neighbor of [right, ...below]) join(letterOf(key), letterOf(neighbor));
		}
	}
	return layout;
}

/** Folded; empty for a key of two letters and for what is left out by folding. */
function letterOf(key = ''): string {
	const {text} = fold(arabicKeys[key] ?? '');
	return text.length === 1 ? text.trim() : '';
}
