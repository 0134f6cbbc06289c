/** The number of the article a position stands in; not before the article `from`. Quick for those close behind it. */
export function articleAt(articleStarts: Uint32Array, position: number, from: number): number {
	if (position < articleStarts[from + 1]!) return from;
	// Steps that double, then the half of the last one, and so on.
	const last = articleStarts.length - 2;
	let low = from + 1;
	let step = 1;
	while (low + step <= last && articleStarts[low + step]! <= position) {
		low += step;
		step *= 2;
	}
	let high = Math.min(low + step - 1, last);
	while (low < high) {
		const middle = (low + high + 1) >>> 1;
		if (articleStarts[middle]! <= position) low = middle;
		else high = middle - 1;
	}
	return low;
}
