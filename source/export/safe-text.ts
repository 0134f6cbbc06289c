import {standIn} from '../layout/stand-in.ts';

/** What stands in for a character that has no place on a page and nothing to show. */
const nothing = /\u2060/g; // WORD JOINER
const lineEnds = /[\r\n\u2028\u2029]+/g;

/**
 * A text from elsewhere for one paragraph of a document: no control of a terminal is left in it, and a
 * line end is a blank. Marks of direction stay; they do their work inside the paragraph.
 */
export const safeText = (text: string): string =>
	standIn(text).replaceAll(nothing, '').replaceAll(lineEnds, ' ');

/** C1 controls and what turns or joins text unseen: in a file they are written as references. */
export const unseen = /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;

/** `&#x200F;`: a character as HTML and Markdown both know to write it. */
export const reference = (character: string): string =>
	`&#x${character.codePointAt(0)!.toString(16).toUpperCase()};`;
