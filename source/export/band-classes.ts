import type {Band} from '../compare/bands.ts';

const colors = 4;

/** The style classes of a band: its kind, and for a pair one of the colors that tell neighbors apart. */
export function bandClasses({kind, number}: Band): string {
	return number === null ? kind : `${kind} band${((number - 1) % colors) + 1}`;
}
