import type {Cell, Row} from './cell.ts';
import {blankStyle, findGroups, type Group, isBlank} from './find-groups.ts';
import {type Style, sameStyle} from './style.ts';

/** Arabic of one style: cells `from` to `to` (exclusive) in columns, from the first to the last character. */
export type Stretch = {
	readonly from: number;
	readonly to: number;
	readonly style: Style;
};

/** The Arabic of a row: groups of one style with nothing but a blank of that style between them make one stretch. */
export function findStretches(row: Row): Stretch[] {
	const stretches: Stretch[] = [];
	for (const group of findGroups(row)) {
		if (!group.isArabic) continue;
		const last = stretches.at(-1);
		if (last && areNeighbors(last, group, row)) {
			stretches[stretches.length - 1] = {...last, to: group.to};
		} else {
			stretches.push(group);
		}
	}
	return stretches;
}

/** The cells of a stretch, all in its one style; what a blank shows of its own stays. */
export function cellsOf(row: Row, {from, to, style}: Stretch): Cell[] {
	return row
		.slice(from, to)
		.map(cell => ({...cell, style: isBlank(cell) ? blankStyle(cell.style, style) : style}));
}

/**
 * Puts the cells of a stretch into a row with controls round them, the first with the blank before it, in the ink of the
 * stretch, the other with its last character. Without a blank there are no controls.
 */
export function putBetween(
	sent: Cell[],
	stretch: Stretch,
	cells: readonly Cell[],
	[opening, closing]: readonly [string, string],
): void {
	sent.splice(stretch.from, cells.length, ...cells);
	const blank = sent[stretch.from - 1];
	if (!blank || !isBlank(blank)) return;
	sent[stretch.from - 1] = {
		...blank,
		text: blank.text + opening,
		style: blankStyle(blank.style, stretch.style),
	};
	const last = sent[stretch.to - 1]!.columns === 0 ? stretch.to - 2 : stretch.to - 1;
	sent[last] = {...sent[last]!, text: sent[last]!.text + closing};
}

function areNeighbors(last: Stretch, group: Group, row: Row): boolean {
	const blank = row[last.to]!;
	return (
		last.to === group.from - 1 &&
		isBlank(blank) &&
		sameStyle(last.style, group.style) &&
		sameStyle(blankStyle(blank.style, group.style), group.style)
	);
}
