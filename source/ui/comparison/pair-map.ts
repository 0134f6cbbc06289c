import type {Range} from '../../arabic/range.ts';
import type {PairPlace} from '../../compare/pair-places.ts';

/** A cell of the map: a sign, and the band it belongs to; `null` for the edges and what is empty. */
export type MapCell = {readonly sign: string; readonly band: number | null};

type MapOptions = {
	readonly rows: number;
	/** Numbers of the bands, by index. */
	readonly numbers: readonly (number | null)[];
	/** Bands whose lines are broken ones. */
	readonly isLoose: (band: number) => boolean;
	/** The band the reader is at; its line is a heavy one, above all others. */
	readonly current: number;
};

/** Columns of a number, which also is the edge of its text. */
const numberColumns = 2;
/** Columns in which lines go up and down. */
const laneCount = 5;

export const mapColumns = 2 * numberColumns + laneCount;

/**
 * Where in each text the pairs lie, from its beginning at the top to its end: numbers at both edges and lines
 * between them. What was moved crosses. Lines know which band they belong to; the shape says it without color.
 */
export function pairMap(
	places: readonly PairPlace[],
	{rows, numbers, isLoose, current}: MapOptions,
): readonly (readonly MapCell[])[] {
	const left = nodesOf(places, 'a', rows);
	const right = nodesOf(places, 'b', rows);
	const drawing = createDrawing(rows);
	const links = places.map(({band, a, b}) => ({
		band,
		from: left.rowOf(band, a),
		to: right.rowOf(band, b),
	}));
	// Straight lines leave the lanes free; the reader's own comes last and covers what it meets.
	const rank = ({band, from, to}: Link) => (band === current ? rows : Math.abs(to - from));
	for (const link of links.toSorted((one, other) => rank(one) - rank(other))) drawing.add(link);

	return Array.from({length: rows}, (_, row) => [
		...edge(left.bandAt(row), numbers, 'left'),
		...drawing.cells(row, {isLoose, current}),
		...edge(right.bandAt(row), numbers, 'right'),
	]);
}

type Link = {readonly band: number; readonly from: number; readonly to: number};

function edge(
	band: number | undefined,
	numbers: readonly (number | null)[],
	side: 'left' | 'right',
): MapCell[] {
	const number = band === undefined ? null : numbers[band];
	const signs =
		number === null || number === undefined
			? side === 'left'
				? '│ '
				: ' │'
			: side === 'left'
				? String(number).padEnd(numberColumns)
				: String(number).padStart(numberColumns);
	const owner = number === null || number === undefined ? null : band!;
	return [...signs.slice(0, numberColumns)].map(sign => ({sign, band: owner}));
}

/** The places of one text on rows of their own, near where they are, as far as there are rows. */
function nodesOf(places: readonly PairPlace[], side: 'a' | 'b', rows: number) {
	const keyOf = (band: number, {from}: Range) => `${band} ${from}`;
	const nodes = new Map<string, {readonly band: number; readonly from: number}>();
	for (const {band, [side]: place} of places) {
		nodes.set(keyOf(band, place), {band, from: place.from});
	}
	const ordered = [...nodes].sort(([, a], [, b]) => a.from - b.from);
	const at = spread(
		ordered.map(([, {from}]) => Math.min(rows - 1, Math.floor(from * rows))),
		rows,
	);
	const rowByKey = new Map(ordered.map(([key], index) => [key, at[index]!]));
	const bandByRow = new Map(
		ordered.map(([, {band}], index) => [at[index]!, band] as const).reverse(),
	);
	return {
		rowOf: (band: number, place: Range) => rowByKey.get(keyOf(band, place))!,
		bandAt: (row: number) => bandByRow.get(row),
	};
}

/** Ascending rows, each moved as little as makes them all different; as they are where there are too many. */
function spread(wanted: readonly number[], rows: number): readonly number[] {
	if (wanted.length > rows) return wanted;
	const result: number[] = [];
	for (const row of wanted) result.push(Math.max(row, (result.at(-1) ?? -1) + 1));
	let limit = rows - 1;
	for (let index = result.length - 1; index >= 0; index--, limit--) {
		result[index] = Math.min(result[index]!, limit);
		limit = result[index]!;
	}
	return result;
}

/** Directions in which a line leaves a cell. */
const [up, down, toLeft, toRight] = [1, 2, 4, 8] as const;
const vertical = up | down;
const horizontal = toLeft | toRight;

const lightSigns: Readonly<Record<number, string>> = {
	3: '│',
	12: '─',
	5: '╯',
	6: '╮',
	9: '╰',
	10: '╭',
	7: '┤',
	11: '├',
	13: '┴',
	14: '┬',
	15: '┼',
};
const heavySigns: Readonly<Record<number, string>> = {
	3: '┃',
	12: '━',
	5: '┛',
	6: '┓',
	9: '┗',
	10: '┏',
	7: '┫',
	11: '┣',
	13: '┻',
	14: '┳',
	15: '╋',
};
/** A heavy line, and the light one it crosses. */
function heavySign(directions: number, others: number): string {
	if (directions === vertical && others === horizontal) return '╂';
	if (directions === horizontal && others === vertical) return '┿';
	return heavySigns[directions]!;
}

const looseSigns: Readonly<Record<number, string>> = {...lightSigns, 3: '╎', 12: '╌'};

/** Lines between the two edges: along a row, up or down in one lane, along a row. */
function createDrawing(rows: number) {
	/** By cell: the directions of the lines in it, for each band. */
	const grid = Array.from({length: rows * laneCount}, () => new Map<number, number>());

	function strokes({from, to}: Link, lane: number): [cell: number, directions: number][] {
		const result: [number, number][] = [];
		const put = (row: number, column: number, directions: number) =>
			result.push([row * laneCount + column, directions]);
		if (from === to) {
			for (let column = 0; column < laneCount; column++) put(from, column, horizontal);
			return result;
		}
		const [away, back] = to > from ? [down, up] : [up, down];
		for (let column = 0; column < lane; column++) put(from, column, horizontal);
		put(from, lane, toLeft | away);
		const step = Math.sign(to - from);
		for (let row = from + step; row !== to; row += step) put(row, lane, vertical);
		put(to, lane, back | toRight);
		for (let column = lane + 1; column < laneCount; column++) put(to, column, horizontal);
		return result;
	}

	/** How much a line would hide of others: running along them is worse than crossing. */
	function cost(link: Link, lane: number): number {
		let sum = Math.abs(lane - (laneCount >> 1)) * 0.1;
		for (const [cell, directions] of strokes(link, lane)) {
			for (const [band, other] of grid[cell]!) {
				if (band !== link.band) sum += (directions & other) === 0 ? 1 : 4;
			}
		}
		return sum;
	}

	return {
		add(link: Link): void {
			const costs = Array.from({length: laneCount}, (_, lane) => cost(link, lane));
			const lane = costs.indexOf(Math.min(...costs));
			for (const [cell, directions] of strokes(link, lane)) {
				const lines = grid[cell]!;
				// The last one drawn is the one on top.
				const own = lines.get(link.band) ?? 0;
				lines.delete(link.band);
				lines.set(link.band, own | directions);
			}
		},
		cells(
			row: number,
			{isLoose, current}: Pick<MapOptions, 'isLoose' | 'current'>,
		): readonly MapCell[] {
			return grid.slice(row * laneCount, (row + 1) * laneCount).map(lines => {
				const last = [...lines].at(-1);
				if (last === undefined) return {sign: ' ', band: null};
				const [band, directions] = last;
				const all = [...lines.values()].reduce((sum, each) => sum | each, 0);
				if (band === current) return {sign: heavySign(directions, all & ~directions), band};
				const signs = isLoose(band) && lines.size === 1 ? looseSigns : lightSigns;
				return {sign: signs[all]!, band};
			});
		},
	};
}
