import type {Row} from './cell.ts';

/**
 * A way to send Arabic to a terminal: the row as it is to be seen, to the cells as they are to be sent. The characters of a
 * cell may be followed by direction controls; a cell is always sent together with its controls.
 */
export type Encoding = (row: Row) => Row;
