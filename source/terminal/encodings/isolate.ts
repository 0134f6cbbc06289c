import type {Row} from '../cell.ts';
import {findGroups} from '../find-groups.ts';
import {cellsOf, findStretches, putBetween, type Stretch} from '../find-stretches.ts';
import {logicalOrder} from '../logical-order.ts';

// Right-to-left isolate and the end of it: what stands between is a paragraph of its own.
const RLI = '\u2067';
const PDI = '\u2069';

/**
 * For Konsole, which reorders every row, heeds isolates and mirrors no brackets: every stretch of Arabic is sent in logical
 * order in RLI...PDI, brackets as they are to be seen.
 */
export function encodeIsolate(row: Row): Row {
	const stretches = findStretches(row);
	if (stretches.length === 0) return row;

	const sent = [...row];
	for (const stretch of stretches) {
		for (const part of isolatable(row, stretch)) {
			const cells = cellsOf(row, part);
			const order = logicalOrder(cells, 'rtl');
			putBetween(sent, part, order?.map(({cell}) => cell) ?? cells, [RLI, PDI]);
		}
	}
	return sent;
}

/** The whole stretch; its single groups if no logical order would show all of it. */
function isolatable(row: Row, stretch: Stretch): Stretch[] {
	const cells = cellsOf(row, stretch);
	if (logicalOrder(cells, 'rtl')) return [stretch];
	return findGroups(cells).map(({from, to, style}) => ({
		from: stretch.from + from,
		to: stretch.from + to,
		style,
	}));
}
