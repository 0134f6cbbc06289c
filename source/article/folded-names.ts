import {fold} from '../arabic/fold.ts';

/** The names of a list, one a line or with `|` between, which are folded already: to fold them costs start time. */
export function foldedNames(list: string): ReadonlySet<string> {
	return new Set(list.trim().split(/[|\n]\s*/));
}

/** A name folded, its words with one blank between. */
export function foldedName(name: string): string {
	return fold(name).text.trim().replace(/ +/g, ' ');
}
