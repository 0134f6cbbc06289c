import {graphemes} from '../layout/graphemes.ts';
import {width} from '../layout/width.ts';
import {linkedAddress} from './as-link.ts';
import {type Cell, emptyCell, type Row} from './cell.ts';
import {attributes, plainStyle, type Style} from './style.ts';

/**
 * One line of a frame, as Ink draws it: text with SGR sequences and links made by `asLink`, to exactly `columns` cells. What is
 * too long is cut, what is missing is empty. Every other escape sequence and every character that a terminal might obey is
 * left out.
 */
export function parseRow(line: string, columns: number): Row {
	const row = parseCells(line, columns);
	while (row.length < columns) row.push(emptyCell);
	return row;
}

/** The same, with no more cells than the text has; at most `columns`. */
export function parseCells(line: string, columns: number): Cell[] {
	const row: Cell[] = [];
	let style = plainStyle;
	for (const [token, parameters, mark] of line.matchAll(tokens)) {
		if (parameters !== undefined) style = applySgr(style, parameters);
		else if (mark !== undefined) style = linkTo(linkedAddress(mark), style);
		else if (!token.startsWith('\x1b')) appendText(row, token, style, columns);
	}
	return row;
}

// An SGR sequence, the beginning or end of a link, any other CSI or OSC sequence, a stray escape with its letter, or text up
// to the next escape.
const tokens =
	/\x1b\[([\d;:]*)m|\x1b\]8;;([^\x07\x1b]*)\x07|\x1b\[[0-?]*[ -/]*[@-~]?|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)?|\x1b[^\x1b]?|[^\x1b]+/g;

function appendText(row: Cell[], text: string, style: Style, columns: number): void {
	if (onlySingleLetters.test(text)) appendLetters(row, text, style, columns);
	else appendGraphemes(row, text, style, columns);
}

/** Letters that take a cell each and never join a neighbor in it, among them all shaped Arabic without marks. */
const onlySingleLetters =
	/^[\x20-\x7e\xa1-\xac\xae-\u02ff\u0621-\u064a\u0660-\u0669\u2010-\u2027\u2190-\u21ff\u2500-\u259f\ue000-\uf8ff\ufb50-\ufdcf\ufdf0-\ufdff\ufe70-\ufefc]*$/;

function appendLetters(row: Cell[], letters: string, style: Style, columns: number): void {
	const end = Math.min(letters.length, columns - row.length);
	for (let index = 0; index < end; index++) row.push({text: letters[index]!, columns: 1, style});
}

function appendGraphemes(row: Cell[], text: string, style: Style, columns: number): void {
	for (const {segment} of graphemes(text)) {
		const safe = segment.replace(unsafe, '');
		const wide = width(safe) > 1;
		if (safe === '' || leadingMark.test(safe)) continue;
		if (row.length + (wide ? 2 : 1) > columns) {
			if (row.length < columns) row.push({text: ' ', columns: 1, style});
			return;
		}
		row.push({text: safe, columns: wide ? 2 : 1, style});
		if (wide) row.push({text: '', columns: 0, style});
	}
}

// Controls, directional formatting, line separators and all else that is drawn as nothing, lone surrogates, noncharacters.
// ZWJ stays where it glues pictures together.
const unsafe =
	/(?<!\p{Extended_Pictographic}\ufe0f?\p{Emoji_Modifier}?)\u200d|(?!\u200d|[\ufe0e\ufe0f])[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gv;
const leadingMark = /^\p{Mark}/u;

function linkTo(link: string | undefined, {foreground, background, attributes}: Style): Style {
	return {foreground, background, attributes, ...(link !== undefined && {link})};
}

function applySgr(style: Style, sequence: string): Style {
	let next = style;
	const parameters = sequence.split(/[;:]/);
	for (let index = 0; index < parameters.length; index++) {
		const code = Number(parameters[index]);
		if (code === 38 || code === 48) {
			const length = parameters[index + 1] === '2' ? 5 : 3;
			const color = parameters.slice(index, index + length).join(';');
			next = code === 38 ? {...next, foreground: color} : {...next, background: color};
			index += length - 1;
		} else {
			next = applyCode(next, code);
		}
	}
	return next;
}

function applyCode(style: Style, code: number): Style {
	if (code === 0) return linkTo(style.link, plainStyle);
	if (code === 39) return {...style, foreground: ''};
	if (code === 49) return {...style, background: ''};
	if (isColor(code, 30)) return {...style, foreground: String(code)};
	if (isColor(code, 40)) return {...style, background: String(code)};

	let bits = style.attributes;
	for (const {bit, on, off} of attributes) {
		if (code === on) bits |= bit;
		if (code === off) bits &= ~bit;
	}
	return {...style, attributes: bits};
}

/** 30 to 37 and their bright twins 90 to 97; 40 to 47 and 100 to 107. */
function isColor(code: number, base: 30 | 40): boolean {
	const offset = code - base;
	return (offset >= 0 && offset < 8) || (offset >= 60 && offset < 68);
}
