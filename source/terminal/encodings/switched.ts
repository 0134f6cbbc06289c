import type {Row} from '../cell.ts';

/** For mlterm, once its own handling of directions is switched off: cells are drawn where they are put, without controls. */
export function encodeSwitched(row: Row): Row {
	return row;
}
