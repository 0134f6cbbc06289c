import {bidi} from './bidi.ts';

/** L4: the character that looks like this one turned around, as `(` for `)`; itself where there is none. */
export function mirror(character: string): string {
	return bidi().getMirroredCharacter(character) ?? character;
}
