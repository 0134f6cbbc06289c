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
		accent: {color: 'yellow', bold: true},
		key: {bold: true},
		match: {color: 'black', backgroundColor: 'yellow'},
		currentMatch: {color: 'black', backgroundColor: 'yellow', underline: true, bold: true},
		problem: {color: 'red'},
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
	},
	selection: {backgroundColor: '#e4e4e4'},
};
