/** The index of the first of rising values that is not below a bound, between two indexes; `to` when there is none. */
export function lowerBound(
	values: Uint32Array,
	bound: number,
	from = 0,
	to = values.length,
): number {
	let low = from;
	let high = to;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (values[middle]! < bound) low = middle + 1;
		else high = middle;
	}
	return low;
}
