import type {Role} from './role.ts';

/**
 * A color of the terminal's own sixteen by its name, or one of the 256 that nearly all have by its
 * number: 16 to 231 a cube of 6 x 6 x 6, 232 to 255 grays from dark to light.
 */
export type Color = NamedColor | number;

export type NamedColor = 'black' | 'red' | 'green' | 'yellow' | 'magenta' | 'cyan';

/** How a piece of text looks. */
export type Look = {
	readonly color?: Color;
	readonly backgroundColor?: Color;
	readonly bold?: boolean;
	readonly dimColor?: boolean;
	readonly underline?: boolean;
	readonly inverse?: boolean;
};

export type Theme = {
	readonly looks: Readonly<Record<Role, Look>>;
	/** The ground of the selected row; absent where no ground is safe to choose. */
	readonly selection: Look;
};

/** How many colors the terminal has, and on what ground they stand, as far as it is known. */
export type ThemeChoice = {
	readonly colors: 'none' | 'basic' | 'full';
	readonly ground: 'dark' | 'light' | 'unknown';
};

/** The theme for a terminal. Every meaning is also carried by bold, underline, reverse or a mark. */
export function chooseTheme({colors, ground}: ThemeChoice): Theme {
	if (colors === 'none') return withoutColor;
	if (colors === 'basic') return ownColors;
	return {dark, light, unknown: onAnyGround}[ground];
}

const withoutColor: Theme = {
	looks: {
		plain: {},
		title: {bold: true},
		faint: {},
		faintTitle: {bold: true},
		accent: {bold: true},
		key: {bold: true},
		match: {inverse: true},
		currentMatch: {inverse: true, bold: true, underline: true},
		problem: {bold: true},
		quiet: {},
		person: {underline: true},
		organization: {underline: true},
		place: {},
		chosen: {bold: true, underline: true},
		currentChosen: {inverse: true, bold: true},
		difference: {bold: true, underline: true},
		currentDifference: {inverse: true, bold: true},
		differenceBar: {bold: true},
		spelling: {underline: true},
		ownWords: {bold: true},
		band1: {},
		band2: {},
		band3: {},
		band4: {},
	},
	selection: {},
};

/** The sixteen colors the reader has chosen for the terminal, so right on every ground. */
const ownColors: Theme = {
	looks: {
		plain: {},
		title: {bold: true},
		faint: {dimColor: true},
		faintTitle: {dimColor: true, underline: true},
		accent: {bold: true},
		key: {bold: true},
		// Bold black is gray on many of these terminals.
		match: {color: 'black', backgroundColor: 'yellow', bold: false},
		currentMatch: {color: 'black', backgroundColor: 'cyan', bold: false},
		problem: {color: 'red'},
		quiet: {dimColor: true},
		person: {color: 'green'},
		organization: {color: 'magenta'},
		place: {color: 'cyan'},
		chosen: {bold: true, underline: true},
		currentChosen: {inverse: true},
		difference: {color: 'red', underline: true},
		currentDifference: {color: 'red', inverse: true},
		differenceBar: {color: 'red'},
		spelling: {underline: true},
		ownWords: {bold: true},
		band1: {color: 'green'},
		band2: {color: 'yellow'},
		band3: {color: 'cyan'},
		band4: {color: 'magenta'},
	},
	selection: {},
};

/** Halfway between dark and light, so readable on both. */
const onAnyGround: Theme = {
	looks: {
		plain: {},
		title: {bold: true},
		faint: {color: 244},
		faintTitle: {color: 244, bold: true},
		accent: {color: 173},
		key: {bold: true},
		match: {color: 234, backgroundColor: 222},
		currentMatch: {color: 234, backgroundColor: 215, bold: true},
		problem: {color: 167},
		quiet: {color: 244},
		person: {color: 29},
		organization: {color: 133},
		place: {color: 67},
		chosen: {color: 173, bold: true, underline: true},
		currentChosen: {color: 234, backgroundColor: 173},
		difference: {color: 167, underline: true},
		currentDifference: {color: 231, backgroundColor: 167},
		differenceBar: {color: 167},
		spelling: {underline: true},
		ownWords: {bold: true},
		band1: {color: 29},
		band2: {color: 173},
		band3: {color: 67},
		band4: {color: 133},
	},
	selection: {},
};

const dark: Theme = {
	looks: {
		plain: {color: 252},
		title: {color: 231, bold: true},
		faint: {color: 245},
		faintTitle: {color: 245, bold: true},
		accent: {color: 215},
		key: {color: 252},
		match: {color: 234, backgroundColor: 222},
		currentMatch: {color: 234, backgroundColor: 215, bold: true},
		problem: {color: 203},
		quiet: {color: 247},
		person: {color: 79},
		organization: {color: 176},
		place: {color: 110},
		chosen: {color: 215, bold: true, underline: true},
		currentChosen: {color: 234, backgroundColor: 215},
		difference: {color: 203, underline: true},
		currentDifference: {color: 234, backgroundColor: 203, bold: true},
		differenceBar: {color: 203},
		spelling: {color: 252, underline: true},
		ownWords: {color: 231, bold: true},
		band1: {color: 115},
		band2: {color: 180},
		band3: {color: 110},
		band4: {color: 182},
	},
	selection: {backgroundColor: 236},
};

const light: Theme = {
	looks: {
		plain: {color: 236},
		title: {color: 16, bold: true},
		faint: {color: 242},
		faintTitle: {color: 242, bold: true},
		accent: {color: 130},
		key: {color: 236},
		match: {color: 234, backgroundColor: 222},
		currentMatch: {color: 16, backgroundColor: 215, bold: true},
		problem: {color: 124},
		quiet: {color: 59},
		person: {color: 23},
		organization: {color: 90},
		place: {color: 25},
		chosen: {color: 130, bold: true, underline: true},
		currentChosen: {color: 16, backgroundColor: 215},
		difference: {color: 124, underline: true},
		currentDifference: {color: 231, backgroundColor: 124, bold: true},
		differenceBar: {color: 124},
		spelling: {color: 236, underline: true},
		ownWords: {color: 16, bold: true},
		band1: {color: 29},
		band2: {color: 130},
		band3: {color: 25},
		band4: {color: 90},
	},
	selection: {backgroundColor: 254},
};
