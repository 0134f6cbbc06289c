/** What a key does to the query while it is typed; `undefined` if it is no editing key. */
export function editQuery(query: string, key: string): string | undefined {
	switch (key) {
		case 'backspace':
			return withoutLastLetter(query);
		case 'ctrl+u':
			return '';
		case 'ctrl+w':
			return query.replace(/\S+\s*$|\s+$/u, '');
		default:
			return undefined;
	}
}

/** A letter goes with its marks. */
function withoutLastLetter(query: string): string {
	const graphemes = new Intl.Segmenter('ar', {granularity: 'grapheme'});
	const last = [...graphemes.segment(query)].at(-1);
	return last === undefined ? query : query.slice(0, last.index);
}
