import type {Row} from '../cell.ts';
import {cellsOf, findStretches, putBetween} from '../find-stretches.ts';

// Left-to-right override and the end of it: what stands between is drawn in the order in which it was sent.
const LRO = '\u202d';
const PDF = '\u202c';

/**
 * For terminals that draw cells where they are put, and for those that reorder a row but heed overrides: every stretch of
 * Arabic stands in LRO...PDF. Both are in the style of the stretch, LRO behind a blank: behind an escape sequence, or in
 * column 1, some terminals give it a cell.
 */
export function encodeVisual(row: Row): Row {
	const stretches = findStretches(row);
	if (stretches.length === 0) return row;

	const sent = [...row];
	for (const stretch of stretches) {
		putBetween(sent, stretch, cellsOf(row, stretch), [LRO, PDF]);
	}
	return sent;
}
