/** The number of the article a position stands in; not before the article `from`. */
export function articleAt(articleStarts: Uint32Array, position: number, from: number): number {
	if (position < articleStarts[from + 1]!) return from;
	let low = from + 1;
	let high = articleStarts.length - 2;
	while (low < high) {
		const middle = (low + high + 1) >>> 1;
		if (articleStarts[middle]! <= position) low = middle;
		else high = middle - 1;
	}
	return low;
}
