import {type Cell, type Marks, readCells} from './cells.ts';
import {type Direction, embeddingLevels, paragraphDirection} from './levels.ts';
import {shape} from './shape.ts';
import {standIn} from './stand-in.ts';

/** A paragraph ready to be cut into lines. */
export type Prepared = {
	/** With stand-ins, of the length of the text as written. */
	readonly text: string;
	readonly direction: Direction;
	/** A level for each UTF-16 unit. */
	readonly levels: Uint8Array;
	readonly cells: readonly Cell[];
};

/** Does once what holds for a paragraph as a whole: stand-ins, levels, joining, cells. No line ends in it. */
export function prepare(
	paragraph: string,
	{direction, marks}: {direction: Direction | 'auto'; marks: Marks},
): Prepared {
	const text = standIn(paragraph);
	const resolved = direction === 'auto' ? paragraphDirection(text) : direction;
	const levels = embeddingLevels(text, resolved);
	return {text, direction: resolved, levels, cells: readCells(shape(text, levels), marks)};
}
