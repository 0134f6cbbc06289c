import {arabicKeys} from '../arabic/arabic-keyboard.ts';

/**
 * What the keys of the Arabic keyboard layout are on the Latin one: a reader does not switch the layout
 * to scroll.
 */
const latinKeys: ReadonlyMap<string, string> = new Map([
	...Object.entries(arabicKeys).map(([latin, arabic]) => [arabic, latin] as const),
	['\uFEFB', 'b'], // lam, alef as one ligature
	['\uFEF7', 'G'], // lam, alef with hamza above as one ligature
]);

/** The key's name on the Latin layout; any other key is returned as it is. */
export const latinKey = (key: string): string => latinKeys.get(key) ?? key;
