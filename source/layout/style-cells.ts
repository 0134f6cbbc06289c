import type {Cell} from './cells.ts';
import type {StyledSpan} from './visual-line.ts';

/**
 * The style of each cell. A span that touches a letter, mark or digit covers that whole word, because a change of style
 * inside a word breaks its joining in several terminals; blanks and punctuation only as far as it reaches. Later win.
 */
export function styleCells<Style>(
	cells: readonly Cell[],
	spans: readonly StyledSpan<Style>[],
): (Style | undefined)[] {
	const styles: (Style | undefined)[] = new Array(cells.length).fill(undefined);
	for (const {from, to, style} of spans) {
		if (to <= from) continue;
		let first = lastBeginningBefore(cells, from + 1);
		let last = lastBeginningBefore(cells, to);
		if (last < 0) continue;
		first = Math.max(first, 0);
		while (first > 0 && isWord(cells[first]!) && isWord(cells[first - 1]!)) first--;
		while (last + 1 < cells.length && isWord(cells[last]!) && isWord(cells[last + 1]!)) last++;
		styles.fill(style, first, last + 1);
	}
	return styles;
}

const isWord = ({breakClass}: Cell) => breakClass === 'letter' || breakClass === 'digit';

/** The index of the last cell that begins before the offset, -1 if none does. */
function lastBeginningBefore(cells: readonly Cell[], offset: number): number {
	let low = 0;
	let high = cells.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (cells[middle]!.from < offset) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}
