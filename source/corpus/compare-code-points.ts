/**
 * Orders two strings by code point, for `sort`. The plain `<` orders by UTF-16 unit, which puts
 * characters beyond U+FFFF before U+E000.
 */
export function compareCodePoints(a: string, b: string): number {
	const length = Math.min(a.length, b.length);
	for (let i = 0; i < length; i++) {
		const difference = rank(a.charCodeAt(i)) - rank(b.charCodeAt(i));
		if (difference !== 0) return difference;
	}
	return a.length - b.length;
}

/** The unit itself, but surrogates after all others. */
function rank(unit: number): number {
	return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
