import type {Role} from './role.ts';

/** How a piece of text looks; the names are Ink's. */
export type Look = {
	readonly color?: string;
	readonly backgroundColor?: string;
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
		match: {underline: true},
		currentMatch: {inverse: true},
		problem: {bold: true},
		quiet: {},
		person: {underline: true},
		organization: {underline: true},
		place: {},
		chosen: {bold: true, underline: true},
		currentChosen: {inverse: true},
		difference: {bold: true, underline: true},
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
		faint: {color: '#808080'},
		faintTitle: {color: '#808080', bold: true},
		accent: {color: '#d7875f'},
		key: {bold: true},
		match: {color: '#1c1c1c', backgroundColor: '#ffd787'},
		currentMatch: {color: '#1c1c1c', backgroundColor: '#ffaf5f', bold: true},
		problem: {color: '#d75f5f'},
		quiet: {color: '#808080'},
		person: {color: '#00875f'},
		organization: {color: '#af5faf'},
		place: {color: '#5f87af'},
		chosen: {color: '#d7875f', bold: true, underline: true},
		currentChosen: {color: '#1c1c1c', backgroundColor: '#d7875f'},
		difference: {color: '#d75f5f', underline: true},
		differenceBar: {color: '#d75f5f'},
		spelling: {underline: true},
		ownWords: {bold: true},
		band1: {color: '#00875f'},
		band2: {color: '#d7875f'},
		band3: {color: '#5f87af'},
		band4: {color: '#af5faf'},
	},
	selection: {},
};

const dark: Theme = {
	looks: {
		plain: {color: '#d0d0d0'},
		title: {color: '#ffffff', bold: true},
		faint: {color: '#8a8a8a'},
		faintTitle: {color: '#8a8a8a', bold: true},
		accent: {color: '#ffaf5f'},
		key: {color: '#d0d0d0'},
		match: {color: '#1c1c1c', backgroundColor: '#ffd787'},
		currentMatch: {color: '#1c1c1c', backgroundColor: '#ffaf5f', bold: true},
		problem: {color: '#ff5f5f'},
		quiet: {color: '#a0a0a0'},
		person: {color: '#5fd7af'},
		organization: {color: '#d787d7'},
		place: {color: '#87afd7'},
		chosen: {color: '#ffaf5f', bold: true, underline: true},
		currentChosen: {color: '#1c1c1c', backgroundColor: '#ffaf5f'},
		difference: {color: '#ff5f5f', underline: true},
		differenceBar: {color: '#ff5f5f'},
		spelling: {color: '#d0d0d0', underline: true},
		ownWords: {color: '#ffffff', bold: true},
		band1: {color: '#87d7af'},
		band2: {color: '#d7af87'},
		band3: {color: '#87afd7'},
		band4: {color: '#d7afd7'},
	},
	selection: {backgroundColor: '#303030'},
};

const light: Theme = {
	looks: {
		plain: {color: '#303030'},
		title: {color: '#000000', bold: true},
		faint: {color: '#707070'},
		faintTitle: {color: '#707070', bold: true},
		accent: {color: '#af5f00'},
		key: {color: '#303030'},
		match: {color: '#1c1c1c', backgroundColor: '#ffd787'},
		currentMatch: {color: '#000000', backgroundColor: '#ffaf5f', bold: true},
		problem: {color: '#af0000'},
		quiet: {color: '#606060'},
		person: {color: '#00705a'},
		organization: {color: '#8a2f8a'},
		place: {color: '#205f9f'},
		chosen: {color: '#af5f00', bold: true, underline: true},
		currentChosen: {color: '#000000', backgroundColor: '#ffaf5f'},
		difference: {color: '#c00000', underline: true},
		differenceBar: {color: '#c00000'},
		spelling: {color: '#303030', underline: true},
		ownWords: {color: '#000000', bold: true},
		band1: {color: '#00875f'},
		band2: {color: '#af5f00'},
		band3: {color: '#205f9f'},
		band4: {color: '#8a2f8a'},
	},
	selection: {backgroundColor: '#e4e4e4'},
};
