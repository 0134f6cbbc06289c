import {fold} from '../arabic/fold.ts';

/** The names of a list, one a line or with `|` between, folded. */
export function foldedNames(list: string): ReadonlySet<string> {
	const names = list.split(/[|\n]/).map(foldedName);
	return new Set(names.filter(name => name !== ''));
}

/** A name folded, its words with one blank between. */
export function foldedName(name: string): string {
	return fold(name).text.trim().replace(/ +/g, ' ');
}
