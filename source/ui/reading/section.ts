import type {Role} from '../role.ts';

/** A paragraph of the article screen. */
export type Section = {
	readonly text: string;
	/** Where `text` begins in the article's text, in UTF-16 offsets; `null` for words of the program. */
	readonly from: number | null;
	readonly base: Role;
	/** Blank rows above it. */
	readonly gap: 0 | 1;
	/** An address: shown on one line, and a link where that can be. `align` is the edge it stands at. */
	readonly link?: {readonly address: string; readonly align: 'left' | 'right'};
};
