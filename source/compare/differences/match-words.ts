import type {ComparedWord} from '../prepare-side.ts';

/** Words of two sentences that are the same, by index, both ascending. */
export type WordMatch = {readonly a: number; readonly b: number};

/** Words between two matches, by index, `to` exclusive, where each side says something of its own. */
export type Slot = {
	readonly a: {readonly from: number; readonly to: number};
	readonly b: {readonly from: number; readonly to: number};
};

/** Longer sentences are cut: the table would grow with the square. */
const mostWords = 400;

/**
 * The longest common sequence of words of two sentences, by key; what says more goes first (R. Wagner, M. Fischer,
 * "The string-to-string correction problem", 1974).
 */
export function matchWords(a: readonly ComparedWord[], b: readonly ComparedWord[]): WordMatch[] {
	const [rows, columns] = [Math.min(a.length, mostWords), Math.min(b.length, mostWords)];
	const width = columns + 1;
	const best = new Float32Array((rows + 1) * width);
	for (let row = rows - 1; row >= 0; row--) {
		for (let column = columns - 1; column >= 0; column--) {
			const skip = Math.max(best[(row + 1) * width + column]!, best[row * width + column + 1]!);
			// Small words hold a sequence together, but only a little.
			const gain = a[row]!.key === b[column]!.key ? 0.1 + a[row]!.weight : 0;
			best[row * width + column] =
				gain > 0 ? Math.max(skip, gain + best[(row + 1) * width + column + 1]!) : skip;
		}
	}
	const matches: WordMatch[] = [];
	let [row, column] = [0, 0];
	while (row < rows && column < columns) {
		const here = best[row * width + column]!;
		if (here === best[(row + 1) * width + column]!) row++;
		else if (here === best[row * width + column + 1]!) column++;
		else matches.push({a: row++, b: column++});
	}
	return matches;
}

/** The slots between matches, also before the first and after the last, where both sides have words. */
export function slotsBetween(
	matches: readonly WordMatch[],
	a: readonly ComparedWord[],
	b: readonly ComparedWord[],
): Slot[] {
	const ends = [...matches, {a: a.length, b: b.length}];
	let last = {a: -1, b: -1};
	const slots: Slot[] = [];
	for (const match of ends) {
		const slot = {a: {from: last.a + 1, to: match.a}, b: {from: last.b + 1, to: match.b}};
		if (slot.a.to > slot.a.from && slot.b.to > slot.b.from) slots.push(slot);
		last = match;
	}
	return slots;
}
