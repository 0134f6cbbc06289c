/**
 * A bar of so many columns for a count, right-aligned: it grows from the name on its right. Whoever is counted at all has a piece
 * of one.
 */
export function bar(count: number, most: number, columns: number): string {
	if (count <= 0 || columns <= 0) return ' '.repeat(Math.max(0, columns));
	const length = Math.max(1, Math.round((count / Math.max(1, most)) * columns));
	return '▪'.repeat(Math.min(length, columns)).padStart(columns);
}
