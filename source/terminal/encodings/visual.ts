import type {Row} from '../cell.ts';
import {blankStyle, findGroups, type Group, isBlank} from '../find-groups.ts';
import {sameStyle} from '../style.ts';

// Left-to-right override and the end of it: what stands between is drawn in the order in which it was sent.
const LRO = '\u202d';
const PDF = '\u202c';

/**
 * For terminals that draw cells where they are put, and for those that reorder a row but heed overrides: every stretch of
 * Arabic groups of one style stands in LRO...PDF. LRO is sent with the blank before the stretch and PDF with its last
 * character, both in the style of the stretch: behind an escape sequence, or in column 1, some terminals give them a cell.
 */
export function encodeVisual(row: Row): Row {
	const groups = findGroups(row).filter(group => group.isArabic);
	if (groups.length === 0) return row;

	const sent = [...row];
	for (const stretch of joinNeighbors(groups, row)) {
		const {from, to, style} = stretch;
		for (let column = from; column < to; column++) {
			const cell = row[column]!;
			sent[column] = {...cell, style: isBlank(cell) ? blankStyle(cell.style, style) : style};
		}
		const before = row[from - 1];
		if (!before || !isBlank(before)) continue;
		sent[from - 1] = {
			...before,
			text: before.text + LRO,
			style: blankStyle(before.style, style),
		};
		const last = sent[to - 1]!.columns === 0 ? to - 2 : to - 1;
		sent[last] = {...sent[last]!, text: sent[last]!.text + PDF};
	}
	return sent;
}

/** Groups of one style with nothing but a blank of that style between them become one. */
function joinNeighbors(groups: readonly Group[], row: Row): Group[] {
	const stretches: Group[] = [];
	for (const group of groups) {
		const last = stretches.at(-1);
		const gap = row[group.from - 1];
		if (
			last &&
			gap &&
			last.to === group.from - 1 &&
			isBlank(gap) &&
			sameStyle(last.style, group.style) &&
			sameStyle(blankStyle(gap.style, group.style), group.style)
		) {
			stretches[stretches.length - 1] = {...last, to: group.to};
		} else {
			stretches.push(group);
		}
	}
	return stretches;
}
