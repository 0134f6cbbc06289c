import type {Cell, Row} from './cell.ts';
import {parseCells, parseRow} from './parse-row.ts';

/** The private use area of the basic plane: no text of the program's own holds its characters. */
const firstCode = 0xe000;
const lastCode = 0xf8ff;
const privateUse = /[\ue000-\uf8ff]/;

/** Rows are forgotten from so many on; far fewer are on a screen. */
const many = 4000;

type Painted = {readonly text: string; cells?: Row};

/**
 * Painted rows on their way through Ink. It takes every styled text apart, letter by letter, to lay it into its frame, which
 * takes longer than all the rest of a frame: it is given one private character in the place of each row instead.
 */
export class PaintedRows {
	readonly #placeholders = new Map<string, string>();
	readonly #painted = new Map<string, Painted>();
	#free: string[] = [];
	#nextCode = firstCode;

	/**
	 * The character, one column wide, that stands for a row of text styled by SGR sequences: where it stands in a frame, the
	 * row begins. Equal rows have the same one. The row itself where nothing is to be put in its place.
	 */
	placeholder(text: string): string {
		if (text === '') return text;
		const known = this.#placeholders.get(text);
		if (known !== undefined) return known;
		const fresh = this.#free.pop() ?? this.#unusedCharacter();
		if (fresh === undefined) return text;
		this.#placeholders.set(text, fresh);
		this.#painted.set(fresh, {text});
		return fresh;
	}

	/** One line of a frame, as `parseRow` gives it, with painted rows in the place of what stands for them. */
	row(line: string, columns: number): Row {
		const row = parseRow(line, columns);
		return privateUse.test(line) ? this.#filled(row) : row;
	}

	/** Once there are many, forgets the rows that a frame does not show; true if it did: what stood for them may soon stand for others. */
	forgetAllBut(frame: string): boolean {
		if (this.#painted.size < many) return false;
		const shown = new Set(frame);
		for (const [placeholder, {text}] of this.#painted) {
			if (shown.has(placeholder)) continue;
			this.#painted.delete(placeholder);
			this.#placeholders.delete(text);
			this.#free.push(placeholder);
		}
		return true;
	}

	#unusedCharacter(): string | undefined {
		return this.#nextCode > lastCode ? undefined : String.fromCharCode(this.#nextCode++);
	}

	#filled(row: Row): Row {
		const filled = [...row];
		for (const [column, {text}] of row.entries()) {
			const painted = this.#painted.get(text);
			if (painted === undefined) continue;
			painted.cells ??= parseCells(painted.text, Number.POSITIVE_INFINITY);
			put(painted.cells, filled, column);
		}
		return filled;
	}
}

/** A wide character is seen whole or not at all. */
function put(cells: Row, row: Cell[], from: number): void {
	const end = Math.min(row.length, from + cells.length);
	for (let column = from; column < end; column++) row[column] = cells[column - from]!;
	const last = row[end - 1]!;
	if (last.columns === 2) row[end - 1] = {text: ' ', columns: 1, style: last.style};
}
