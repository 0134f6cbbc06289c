/** The letters of a word inside a flat array of many words. */
export type Letters = {readonly units: Uint16Array; readonly from: number; readonly to: number};

/**
 * Whether two words are at most `most` edits apart: a letter too many, too few, another one, or two
 * neighbors turned round (optimal string alignment: no place is edited twice).
 */
export function isWithinEdits(word: string, {units, from, to}: Letters, most: number): boolean {
	let start = 0;
	let wordEnd = word.length;
	let end = to - from;
	if (Math.abs(wordEnd - end) > most) return false;
	// What both begin and end with needs no edit.
	while (start < wordEnd && start < end && word.charCodeAt(start) === units[from + start]) start++;
	while (wordEnd > start && end > start && word.charCodeAt(wordEnd - 1) === units[from + end - 1]) {
		wordEnd--;
		end--;
	}
	const wordRest = wordEnd - start;
	const rest = end - start;
	if (wordRest <= 1 && rest <= 1) return Math.max(wordRest, rest) <= most;
	if (most === 1) return wordRest === 2 && rest === 2 && isTurned(word, units, start, from + start);
	return distance(word.slice(start, wordEnd), units.subarray(from + start, from + end)) <= most;
}

function isTurned(word: string, units: Uint16Array, at: number, from: number): boolean {
	return word.charCodeAt(at) === units[from + 1] && word.charCodeAt(at + 1) === units[from];
}

/** Three rows of the matrix: before the last, last, this. */
function distance(word: string, units: Uint16Array): number {
	let beforeLast: number[] = [];
	let last = Array.from({length: units.length + 1}, (_, column) => column);
	for (let row = 1; row <= word.length; row++) {
		const current = [row];
		for (let column = 1; column <= units.length; column++) {
			const isSame = word.charCodeAt(row - 1) === units[column - 1];
			let least = Math.min(
				last[column]! + 1,
				current[column - 1]! + 1,
				last[column - 1]! + (isSame ? 0 : 1),
			);
			const mayTurn = row > 1 && column > 1;
			if (mayTurn && isTurned(word, units, row - 2, column - 2)) {
				least = Math.min(least, beforeLast[column - 2]! + 1);
			}
			current.push(least);
		}
		beforeLast = last;
		last = current;
	}
	return last[units.length]!;
}
