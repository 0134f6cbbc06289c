import type {Cell} from './cell.ts';
import {selectStyle} from './select-style.ts';
import {plainStyle, type Style, showsOnBlank} from './style.ts';

/** Collects the bytes that change a screen: goes the shortest way from place to place and from style to style. */
export class Pen {
	#bytes = '';
	#style: Style = plainStyle;
	/** Where the cursor is, from 0; absent when terminals may disagree about it. */
	#row: number | undefined;
	#column: number | undefined;
	readonly #columns: number;

	/** `columns` is the width of the screen: after its last cell the cursor's place is unknown. */
	constructor(columns: number) {
		this.#columns = columns;
	}

	moveTo(row: number, column: number): void {
		if (row === this.#row && column === this.#column) return;
		this.#bytes += this.#shortestWay(row, column);
		this.#row = row;
		this.#column = column;
	}

	/** Draws one cell at the cursor, which moves behind it. The cell that a wide character covers draws nothing. */
	draw(cell: Cell): void {
		if (cell.columns === 0) return;
		// Blanks as well: cells of one style are drawn at once, and in some terminals reordered together.
		this.#take(cell.style);
		this.#bytes += cell.text;
		this.#advance(cell);
	}

	/** Empties the cells from the cursor to the end of its row. */
	eraseToEnd(): void {
		this.#takeForBlanks();
		this.#bytes += '\x1b[K';
	}

	/** Empties so many cells from the cursor on, which stays where it is. */
	erase(count: number): void {
		this.#takeForBlanks();
		this.#bytes += `\x1b[${count}X`;
	}

	/** Moves the rows from `from` to `to` (exclusive) up by `lines`, or down if negative; the emptied rows are plain. */
	scroll(from: number, to: number, lines: number): void {
		this.#take(plainStyle);
		this.#bytes += `\x1b[${from + 1};${to}r`;
		this.#row = undefined;
		this.moveTo(lines > 0 ? to - 1 : from, 0);
		this.#bytes += lines > 0 ? '\n'.repeat(lines) : '\x1bM'.repeat(-lines);
		this.#bytes += '\x1b[r';
		this.#row = undefined;
	}

	#takeForBlanks(): void {
		if (showsOnBlank(this.#style) || this.#style.link) this.#take(plainStyle);
	}

	/** All that was drawn, the pen plain again; empty if nothing was. */
	finish(): string {
		this.#take(plainStyle);
		return this.#bytes;
	}

	#take(style: Style): void {
		this.#bytes += selectStyle(this.#style, style);
		this.#style = style;
	}

	#advance(cell: Cell): void {
		if (this.#column === undefined) return;
		const column = this.#column + cell.columns;
		this.#column = column < this.#columns && hasCertainWidth(cell) ? column : undefined;
	}

	#shortestWay(row: number, column: number): string {
		const ways = [`\x1b[${row === 0 ? '' : row + 1}${column === 0 ? '' : `;${column + 1}`}H`];
		if (row === this.#row) {
			ways.push(`\x1b[${column === 0 ? '' : column + 1}G`);
			if (column === 0) ways.push('\r');
			if (this.#column !== undefined && column > this.#column) {
				const right = column - this.#column;
				ways.push(`\x1b[${right === 1 ? '' : right}C`);
			}
		}
		if (this.#row !== undefined && row === this.#row + 1) {
			if (column === 0) ways.push('\r\n');
			if (column === this.#column) ways.push('\x1b[B');
		}
		return ways.reduce((best, way) => (way.length < best.length ? way : best));
	}
}

/**
 * Letters about whose width all terminals agree: Latin, Greek, Cyrillic, Hebrew, Arabic with its forms, signs, lines and
 * blocks, and East Asian ideographs, each with Arabic marks and direction controls.
 */
export function hasCertainWidth({text}: Cell): boolean {
	return certain.test(text);
}

const certain =
	/^[\x20-\x7e\xa0-\xac\xae-\u02ff\u0370-\u0482\u048a-\u058f\u05d0-\u05ea\u060c-\u060f\u061b\u061d-\u064a\u0660-\u066f\u0671-\u06d3\u06f0-\u06ff\u2010-\u2027\u2030-\u205e\u2190-\u21ff\u2500-\u259f\u3001-\u30ff\u4e00-\u9fff\uac00-\ud7a3\ufb50-\ufdcf\ufdf0-\ufdfc\ufe70-\ufefc][\u064b-\u065f\u0670\u202c\u202d\u200e\u2067\u2069]*$/;
