import type {Row} from './cell.ts';

/**
 * A row as it is to be seen, to the cells as they are to be sent. The character of a cell may be followed by direction
 * controls; a cell is always sent together with its controls.
 */
export type EncodeRow = (row: Row) => Row;

/** A way to send Arabic to a terminal. */
export type Encoding = {
	readonly encode: EncodeRow;
	/** Bytes that make the terminal ready for it, and bytes that take them back. */
	readonly enter: string;
	readonly leave: string;
};

/** Every way, the most usual first. */
export const encodingNames = [
	'visual',
	'words',
	'isolate',
	'runs',
	'whole-row',
	'switched',
] as const;

export type EncodingName = (typeof encodingNames)[number];
