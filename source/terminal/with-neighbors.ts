import type {Row} from './cell.ts';
import {type Columns, joinRanges} from './changed-ranges.ts';
import {isRightToLeft} from './find-groups.ts';

/**
 * The cells to draw, row by row, with those above and below Arabic that goes: its dots and tails may have reached there. A row of
 * `before` that is not known leaves nothing.
 */
export function withNeighbors(
	changed: readonly (readonly Columns[])[],
	before: readonly (Row | undefined)[],
	after: readonly Row[],
): (readonly Columns[])[] {
	const stained = changed.map((ranges, index) => {
		const row = before[index];
		return row ? ranges.filter(({from, to}) => row.slice(from, to).some(isRightToLeft)) : [];
	});
	return changed.map((ranges, index) => {
		const added = [...(stained[index - 1] ?? []), ...(stained[index + 1] ?? [])];
		return added.length === 0 ? ranges : joinRanges([...ranges, ...added], after[index]!);
	});
}
