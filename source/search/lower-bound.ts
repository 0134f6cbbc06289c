/** The index of the first of rising values, from an index on, that is not below a bound. */
export function lowerBound(values: Uint32Array, bound: number, from = 0): number {
	let low = from;
	let high = values.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (values[middle]! < bound) low = middle + 1;
		else high = middle;
	}
	return low;
}
