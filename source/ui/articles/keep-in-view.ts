type Window = {
	/** The first item in the window, and the one that must be in it. */
	readonly top: number;
	readonly selected: number;
	/** The rows there are, and those that an item takes. */
	readonly height: number;
	readonly heightOf: (index: number) => number;
};

/**
 * The first item of the window after the selection has moved: the window moves no further than it
 * must. Looks only at the items between the selection and the window's edge.
 */
export function keepInView({top, selected, height, heightOf}: Window): number {
	if (selected <= top) return selected;
	let first = selected;
	let used = heightOf(selected);
	while (first > top) {
		used += heightOf(first - 1);
		if (used > height) return first;
		first--;
	}
	return top;
}
