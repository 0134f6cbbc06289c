import type {Row} from './cell.ts';
import {isEmpty} from './cell.ts';
import type {EncodeRow} from './encoding.ts';
import {parseRow} from './parse-row.ts';
import {selectStyle} from './select-style.ts';
import {plainStyle, type Style} from './style.ts';

/**
 * A row as it is to be seen, styled by SGR sequences, as the bytes that print it on this terminal
 * outside of any screen: without cursor movement, without the blanks behind its last letter, plain
 * at the end.
 */
export function printRow(styled: string, columns: number, encode: EncodeRow): string {
	const row = encode(parseRow(styled, columns));
	let text = '';
	let style: Style = plainStyle;
	for (const cell of row.slice(0, contentEnd(row))) {
		text += selectStyle(style, cell.style) + cell.text;
		style = cell.style;
	}
	return text + selectStyle(style, plainStyle);
}

function contentEnd(row: Row): number {
	return row.findLastIndex(cell => !isEmpty(cell)) + 1;
}
