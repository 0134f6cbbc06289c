/** What a character means for breaking lines; a coarse view of the classes of UAX #14. */
export type BreakClass =
	| 'blank' // SP and other breaking spaces
	| 'glue' // GL
	| 'letter' // AL, HL
	| 'digit' // NU
	| 'hyphen' // HY, BA, B2
	| 'slash' // SY
	| 'opening' // OP, QU with general category Pi
	| 'closing' // CL, CP, EX, IS, PO, QU with general category Pf
	| 'ideograph' // ID
	| 'other';

const classes = new Map<number, BreakClass>();

function put(breakClass: BreakClass, characters: string): void {
	for (const character of characters) classes.set(character.codePointAt(0)!, breakClass);
}

put('blank', ' \t\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200A\u205F\u3000');
put('glue', '\u00A0\u2007\u202F'); // NO-BREAK SPACE, FIGURE SPACE, NARROW NO-BREAK SPACE
put('hyphen', '-\u2010\u2012\u2013\u2014'); // HYPHEN-MINUS, HYPHEN, FIGURE, EN and EM DASH
put('slash', '/');
put('opening', '([{\u00AB\u2018\u201C'); // « ‘ “; the rest of Ps and Pi by their property
put('closing', ')]}\u00BB\u2019\u201D'); // » ’ ”; the rest of Pe and Pf by their property
put('closing', '!,.:;?%\u2025\u2026\u2030'); // ‥ … ‰
put('closing', '\u060C\u061B\u061E\u061F'); // ARABIC COMMA ، SEMICOLON ؛ TRIPLE DOT ؞ QUESTION MARK ؟
put('closing', '\u066A\u06D4'); // ARABIC PERCENT SIGN ٪ FULL STOP ۔
put('closing', '\u3001\u3002\u30FB'); // IDEOGRAPHIC COMMA, FULL STOP, KATAKANA MIDDLE DOT
put('other', '"#$&\'*+<=>@\\^_`|~\u00B7\u2022'); // · •; known without looking up properties
put('closing', '\uFF01\uFF05\uFF0C\uFF0E\uFF1A\uFF1B\uFF1F'); // FULLWIDTH ! % , . : ; ?

// Looking up a property for the first time takes a millisecond, which most texts need not spend.
const commonLetter =
	/[A-Za-z\xC0-\xD6\xD8-\xF6\xF8-\u024F\u0620-\u064A\u0671-\u06D3\uFB50-\uFBB1\uFE80-\uFEFC]/;
const commonDigit = /[0-9\u0660-\u0669\u06F0-\u06F9]/;

const properties: readonly (readonly [RegExp, BreakClass])[] = [
	[commonLetter, 'letter'],
	[commonDigit, 'digit'],
	[/[\p{L}\p{M}]/u, 'letter'],
	[/\p{Nd}/u, 'digit'],
	[/[\p{Ps}\p{Pi}]/u, 'opening'],
	[/[\p{Pe}\p{Pf}]/u, 'closing'],
];

/** The class of a code point that takes the given columns. Wide letters and pictures are ideographs. */
export function breakClass(code: number, columns: number): BreakClass {
	const known = classes.get(code);
	if (known !== undefined) return known;
	const found = computeClass(code, columns);
	// The bound of the cache: the code points of the basic plane.
	if (code <= 0xffff) classes.set(code, found);
	return found;
}

function computeClass(code: number, columns: number): BreakClass {
	const character = String.fromCodePoint(code);
	const found = properties.find(([pattern]) => pattern.test(character))?.[1] ?? 'other';
	const isWideWord = columns === 2 && (found === 'letter' || found === 'other');
	return isWideWord ? 'ideograph' : found;
}
