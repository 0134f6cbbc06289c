import type {Actor} from './actor.ts';

/** Compares two actors by their places among the main ones of an article; those that are not stand behind, equal. */
export function byPlace(main: readonly string[], a: Actor, b: Actor): number {
	return placeIn(main, a) - placeIn(main, b);
}

function placeIn(main: readonly string[], {id}: Actor): number {
	const place = main.indexOf(id);
	return place < 0 ? main.length : place;
}
