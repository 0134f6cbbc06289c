import type {EncodingName} from './encoding.ts';

/** What is known about a terminal. */
export type TerminalTraits = {
	/** As its makers write it. */
	readonly title: string;
	readonly encoding: EncodingName;
	/** Whether vowel marks (harakat) are drawn well enough to be shown unasked. */
	readonly showsMarks: boolean;
	/** False where synchronized updates (mode 2026) are known to be unknown. */
	readonly synchronizes: boolean;
	/** Whether rows may be moved by scrolling a part of the screen. */
	readonly scrolls: boolean;
	/** Whether a ground or a line under a word may begin right at it; else it begins on the blank before. */
	readonly groundsAtWords: boolean;
	/**
	 * What becomes of the parts of letters that reach above and below their row, such as the dots of yeh (ي), when a row alone is
	 * drawn again: they are `kept` as they should be, the new ones are `cut` off, or the old ones are `left` behind.
	 */
	readonly overhang: 'kept' | 'cut' | 'left';
	/**
	 * Whether it writes its size over the text for a second when it opens or is resized, and then draws what was there in pieces
	 * whose order is another.
	 */
	readonly showsSize: boolean;
	/** Whether bold letters stay in the color of the text; else it is a color of their own, which may be that of the ground. */
	readonly boldKeepsColor: boolean;
	/** Whether the ground behind dim letters is not dimmed with them. */
	readonly dimKeepsGround: boolean;
	/** Whether it is known to make links of OSC 8, and to pass over it in versions that do not. */
	readonly hasLinks: boolean;
};

const plainly = {
	encoding: 'visual',
	showsMarks: true,
	synchronizes: true,
	scrolls: true,
	groundsAtWords: true,
	overhang: 'kept',
	showsSize: false,
	boldKeepsColor: true,
	dimKeepsGround: true,
	hasLinks: false,
} as const;
const withoutMarks = {...plainly, showsMarks: false} as const;

/**
 * The terminals. Encodings and marks were measured in xterm 379, mlterm 3.9.0, kitty 0.26.5, Konsole 22.12.3, VTE 0.70.6,
 * Alacritty 0.17.0, st 0.9, urxvt 9.30, pterm (PuTTY) 0.78, QTerminal 1.2.0, Zutty 0.14, foot 1.13.1 and xterm.js 6.0.0; those
 * not at hand are taken to draw cells where they are put, as their documentation says.
 */
export const terminals = {
	xterm: {title: 'xterm', ...plainly, synchronizes: false},
	vte: {title: 'VTE (GNOME Terminal, Xfce Terminal, Tilix)', ...plainly, hasLinks: true},
	kitty: {title: 'kitty', ...withoutMarks, encoding: 'words', hasLinks: true},
	konsole: {
		...{title: 'Konsole', ...plainly, encoding: 'isolate'},
		...{overhang: 'cut', hasLinks: true},
	},
	// It moves the picture of a row and then draws parts of it, in which the order is another.
	qterminal: {
		...{title: 'QTerminal', ...withoutMarks, synchronizes: false},
		...{encoding: 'runs', scrolls: false, overhang: 'cut', showsSize: true},
	},
	mlterm: {
		...{title: 'mlterm', ...plainly, synchronizes: false},
		...{encoding: 'switched', overhang: 'left'},
	},
	putty: {
		...{title: 'PuTTY', ...plainly, synchronizes: false},
		...{encoding: 'whole-row', boldKeepsColor: false, dimKeepsGround: false},
	},
	alacritty: {title: 'Alacritty', ...withoutMarks, hasLinks: true},
	foot: {title: 'foot', ...withoutMarks, hasLinks: true},
	st: {title: 'st', ...withoutMarks, synchronizes: false},
	urxvt: {title: 'rxvt-unicode', ...plainly, synchronizes: false},
	zutty: {title: 'Zutty', ...withoutMarks, synchronizes: false},
	// Its DOM renderer sets a word in its own order where a ground begins right at it.
	xtermjs: {
		...{title: 'xterm.js (VS Code and others)', ...plainly},
		...{groundsAtWords: false, hasLinks: true},
	},
	windows: {title: 'Windows Terminal', ...plainly, hasLinks: true},
	wezterm: {title: 'WezTerm', ...plainly, hasLinks: true},
	ghostty: {title: 'Ghostty', ...plainly, hasLinks: true},
	iterm2: {title: 'iTerm2', ...plainly, hasLinks: true},
	apple: {title: 'Apple Terminal', ...plainly, synchronizes: false},
	mintty: {title: 'mintty', ...plainly, hasLinks: true},
	unknown: {title: 'an unknown terminal', ...plainly, groundsAtWords: false},
} as const satisfies Readonly<Record<string, TerminalTraits>>;

export type TerminalName = keyof typeof terminals;

/** Programs between this one and the terminal, which answer in its place. */
export type Multiplexer = 'tmux' | 'screen' | 'mosh';

/** A sign by which something is known; all that it names must be met. */
export type Sign<Name> = {
	readonly name: Name;
	/** What it calls itself (XTVERSION). */
	readonly version?: RegExp;
	/** The numbers of its secondary device attributes, as in `41;379;0`. */
	readonly secondary?: RegExp;
	/** Variables that it sets, or that reach the other end of a line. */
	readonly environment?: Readonly<Record<string, RegExp>>;
};

/** What replies tell, the surest first. */
export const replySigns: readonly Sign<TerminalName>[] = [
	{name: 'xterm', version: /^XTerm\(/},
	{name: 'kitty', version: /^kitty\(/},
	{name: 'konsole', version: /^(?:Konsole|Yakuake) /},
	{name: 'foot', version: /^foot\(/},
	{name: 'vte', version: /^VTE\(/},
	{name: 'wezterm', version: /^WezTerm /},
	{name: 'ghostty', version: /^ghostty /},
	{name: 'iterm2', version: /^iTerm2 /},
	{name: 'mintty', version: /^mintty /},
	{name: 'xtermjs', version: /^xterm\.js\(/},
	{name: 'putty', version: /^PuTTY/},
	{name: 'mlterm', version: /^mlterm/},
	{name: 'alacritty', version: /^alacritty/i},
	{name: 'qterminal', version: /^QTerminal/},
	{name: 'xterm', secondary: /^41;\d+;0$/},
	{name: 'vte', secondary: /^6[15];[2-9]\d{3};1$/},
	{name: 'kitty', secondary: /^1;4\d{3};\d+$/},
	{name: 'foot', secondary: /^1;0\d{5};0$/},
	{name: 'konsole', secondary: /^1;115;0$/},
	{name: 'konsole', secondary: /^0;115;0$/, environment: {KONSOLE_VERSION: /./}},
	{name: 'qterminal', secondary: /^0;115;0$/},
	{name: 'mlterm', secondary: /^24;279;0$/},
	{name: 'putty', secondary: /^0;136;0$/},
	{name: 'alacritty', secondary: /^0;\d{3,};1$/},
	{name: 'windows', secondary: /^0;10;1$/},
	{name: 'urxvt', secondary: /^8[25];\d+;0$/},
	{name: 'zutty', secondary: /^64;0;0$/},
	{name: 'xtermjs', secondary: /^0;276;0$/},
	{name: 'wezterm', secondary: /^1;277;0$/},
	{name: 'apple', secondary: /^1;95;0$/},
	{name: 'iterm2', secondary: /^(?:0;95;0|6[45];2500;0)$/},
	{name: 'mintty', secondary: /^77;\d+;0$/},
];

/** What replies tell about something in between. mosh answers as Ghostty does, but has no version to tell. */
export const multiplexerSigns: readonly Sign<Multiplexer>[] = [
	{name: 'tmux', version: /^tmux /},
	{name: 'tmux', secondary: /^84;0;0$/},
	{name: 'screen', secondary: /^83;\d+;0$/},
	{name: 'mosh', version: /^$/, secondary: /^1;10;0$/},
];

/** What variables tell. Programs started from another terminal's shell inherit them: replies are surer. */
export const environmentSigns: readonly Sign<TerminalName>[] = [
	{name: 'kitty', environment: {TERM: /^xterm-kitty/}},
	{name: 'alacritty', environment: {TERM: /^alacritty/}},
	{name: 'foot', environment: {TERM: /^foot/}},
	{name: 'mlterm', environment: {TERM: /^mlterm/}},
	{name: 'st', environment: {TERM: /^st(?:-|$)/}},
	{name: 'urxvt', environment: {TERM: /^rxvt/}},
	{name: 'ghostty', environment: {TERM: /^xterm-ghostty/}},
	{name: 'konsole', environment: {TERM: /^konsole/}},
	{name: 'putty', environment: {TERM: /^putty/}},
	{name: 'vte', environment: {TERM: /^(?:vte|gnome)/}},
	{name: 'mintty', environment: {TERM: /^mintty/}},
	{name: 'apple', environment: {TERM_PROGRAM: /^Apple_Terminal$/}},
	{name: 'iterm2', environment: {TERM_PROGRAM: /^iTerm\.app$/}},
	{name: 'iterm2', environment: {LC_TERMINAL: /^iTerm2$/}},
	{name: 'xtermjs', environment: {TERM_PROGRAM: /^vscode$/}},
	{name: 'wezterm', environment: {TERM_PROGRAM: /^WezTerm$/}},
	{name: 'ghostty', environment: {TERM_PROGRAM: /^ghostty$/}},
	{name: 'mintty', environment: {TERM_PROGRAM: /^mintty$/}},
	{name: 'windows', environment: {WT_SESSION: /./}},
	{name: 'kitty', environment: {KITTY_WINDOW_ID: /./}},
	{name: 'konsole', environment: {KONSOLE_VERSION: /./}},
	{name: 'mlterm', environment: {MLTERM: /./}},
	{name: 'vte', environment: {VTE_VERSION: /./}},
	{name: 'zutty', environment: {ZUTTY_VERSION: /./}},
	{name: 'alacritty', environment: {ALACRITTY_WINDOW_ID: /./}},
	{name: 'xterm', environment: {XTERM_VERSION: /./}},
	// It says so whatever its colors and its window are.
	{name: 'qterminal', environment: {COLORFGBG: /^15;0$/, WINDOWID: /^0$/}},
];
