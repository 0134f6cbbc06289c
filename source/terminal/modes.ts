/** BDSM: cells are drawn where they are put (VTE, mintty, WezTerm reorder otherwise). */
export const explicitDirections = {on: '\x1b[8l', off: '\x1b[8h'} as const;

/**
 * What the screen asks of the terminal, each with how to take it back. Terminals ignore what they do not know.
 */
const modes = [
	{name: 'alternate screen', on: '\x1b[?1049h', off: '\x1b[?1049l'},
	// A character in the last column stays there; nothing ever scrolls by itself.
	{name: 'no automatic wrapping', on: '\x1b[?7l', off: '\x1b[?7h'},
	{name: 'hidden cursor', on: '\x1b[?25l', off: '\x1b[?25h'},
	{name: 'bracketed paste', on: '\x1b[?2004h', off: '\x1b[?2004l'},
	// The wheel moves as the arrow keys do; the mouse itself stays the terminal's, for selecting.
	{name: 'alternate scroll', on: '\x1b[?1007h', off: '\x1b[?1007l'},
	{name: 'explicit directions', ...explicitDirections},
] as const;

/** Everything on, and a clean page. */
export const enterScreen = `${modes.map(({on}) => on).join('')}\x1b[m\x1b[H\x1b[2J`;

/** Everything off again, from whatever was being drawn: in the middle of an update, a style or a scrolling region. */
export const leaveScreen = `\x1b[?2026l\x1b[r\x1b[m${modes
	.toReversed()
	.map(({off}) => off)
	.join('')}`;
