/** How a cell is drawn, in the terms of SGR, and where it leads. */
export type Style = {
	/** SGR parameters of the color, such as `31` or `38;5;208`; empty for the terminal's own. */
	readonly foreground: string;
	readonly background: string;
	/** Sum of the bits in `attributes`. */
	readonly attributes: number;
	/** The address that a link leads to, as `cleanAddress` gives it. */
	readonly link?: string;
};

/** Bold, underline and their like: the bit in a `Style`, the SGR parameter that sets it and the one that clears it. */
export const attributes = [
	{name: 'bold', bit: 1, on: 1, off: 22},
	{name: 'dim', bit: 2, on: 2, off: 22},
	{name: 'italic', bit: 4, on: 3, off: 23},
	{name: 'underline', bit: 8, on: 4, off: 24},
	{name: 'blink', bit: 16, on: 5, off: 25},
	{name: 'reverse', bit: 32, on: 7, off: 27},
	{name: 'hidden', bit: 64, on: 8, off: 28},
	{name: 'strikethrough', bit: 128, on: 9, off: 29},
	{name: 'overline', bit: 256, on: 53, off: 55},
] as const;

/** The attributes that show on a blank: underline, reverse, strikethrough and overline. */
export const attributesOfBlanks = 8 | 32 | 128 | 256;

export const plainStyle: Style = {foreground: '', background: '', attributes: 0};

export function sameStyle(a: Style, b: Style): boolean {
	return a === b || (sameLook(a, b) && a.link === b.link);
}

/** Whether two styles are told apart by their links only. */
export function sameLook(a: Style, b: Style): boolean {
	return (
		a.foreground === b.foreground && a.background === b.background && a.attributes === b.attributes
	);
}

/** Whether a blank in this style can be told from an empty cell of the terminal. */
export function showsOnBlank({background, attributes}: Style): boolean {
	return background !== '' || (attributes & attributesOfBlanks) !== 0;
}
