/** A mark or tatweel: left out of folded text, and part of the letter before it. */
export const skippedMark = 0;
/** A bidi or joining control, or another character without width: left out of folded text. */
export const skippedControl = 1;
/** White space, punctuation and signs: a blank in folded text. */
export const separator = 0x20;
/** First of the values that stand for several folded letters; see `expansionOf`. */
export const firstExpansion = 0xe000;
/** Half of a surrogate pair: to be looked up as a pair. */
export const surrogate = 0xd800;

const unknown = 0xffff;
const lastExpansion = 0xf8ff;

/**
 * Folded letters that Unicode's decompositions (NFKD) do not give: letters that writers of Arabic mix,
 * and letters of Persian, Urdu and Kurdish that stand for one of them.
 */
const foldedLetters: readonly (readonly [letters: string, folded: string])[] = [
	['ٱٲٳٵ', 'ا'], // alef wasla, with wavy hamza above, below, high hamza alef
	['ىیېۍێےۓيؠؽؾؿ', 'ي'], // alef maksura, Farsi yeh, e, yeh with tail, with small v, yeh barree
	['ةهھہۂۃۀەۿ', 'ه'], // teh marbuta, heh, heh doachashmee, heh goal, ae
	['وۄۅۆۇۈۉۊۋٶٷ', 'و'], // waw, oe, u, yu, ve and high hamza waw
	['كکڪګڬڭڮگڰڱڲڳڴ', 'ك'], // kaf, keheh, swash kaf, ng, gaf
	['ڤڥڡڢڣڦ', 'ف'], // veh and the other forms of feh
	['پ', 'ب'], // peh
	['چڃڄڿڇ', 'ج'], // tcheh
	['ژڙ', 'ز'], // jeh
	['ٹټٺ', 'ت'], // tteh
	['ڈډڊ', 'د'], // ddal
	['ڑړڕڔږ', 'ر'], // rreh, Kurdish reh with small v
	['ڵڶڷڸ', 'ل'], // Kurdish lam with small v
	['ںڼڻ', 'ن'], // noon ghunna
	['ݢ', 'ك'], // keheh with dot above, Malay ga
	['ڨ', 'ق'], // qaf with three dots above, Maghrebi ga
];

const explicit = new Map<string, string>();
for (const [letters, folded] of foldedLetters) {
	for (const letter of letters) explicit.set(letter, folded);
}

/** By UTF-16 code unit; filled as units are met, so that loading costs nothing. */
const table = new Uint16Array(0x10000).fill(unknown);
const expansions: string[] = [];
fillCommon();

/**
 * What a UTF-16 code unit becomes in folded text: a folded letter or digit, or one of the values
 * above. Hot: one look into a table.
 */
export function foldUnit(unit: number): number {
	const value = table[unit]!;
	return value === unknown ? remember(unit) : value;
}

/** The same where that is known; of a unit that was not met before a value above all others. */
export function knownUnit(unit: number): number {
	return table[unit]!;
}

/** The folded letters a value from `firstExpansion` on stands for. */
export function expansionOf(value: number): string {
	return expansions[value - firstExpansion]!;
}

/** What a code point beyond the first plane becomes: folded letters, a blank, or nothing. */
export function foldAstral(codePoint: number): string {
	const character = String.fromCodePoint(codePoint);
	if (/\p{M}|\p{Cf}/u.test(character)) return '';
	return foldDecomposed(character, /[\p{L}\p{N}]/u.test(character));
}

/**
 * What most texts are made of, known without asking Unicode's properties, which take milliseconds to load:
 * ASCII, guillemets, Arabic letters with the common marks and digits, general punctuation.
 */
function fillCommon(): void {
	table.fill(separator, 0, 0x80);
	for (let digit = 0; digit < 10; digit++) {
		table[0x30 + digit] = table[0x660 + digit] = table[0x6f0 + digit] = 0x30 + digit;
	}
	for (let letter = 0x61; letter <= 0x7a; letter++) table[letter] = table[letter - 0x20] = letter;
	for (const sign of '\u00a0«»،؛؟٪') table[sign.charCodeAt(0)] = separator;
	for (let letter = 0x621; letter <= 0x64a; letter++) table[letter] = letter;
	for (const letter of 'آأإ') table[letter.charCodeAt(0)] = 0x627; // alef
	table[0x624] = 0x648; // waw with hamza
	table[0x626] = 0x64a; // yeh with hamza
	for (const [letter, folded] of explicit) table[letter.charCodeAt(0)] = folded.charCodeAt(0);
	table.fill(skippedMark, 0x64b, 0x660); // fathatan to wavy hamza below
	table[0x640] = skippedMark; // tatweel
	table.fill(separator, 0x2010, 0x202a);
	table.fill(skippedControl, 0x200b, 0x2010);
	table.fill(skippedControl, 0x202a, 0x202f);
}

function remember(unit: number): number {
	const value = classify(unit);
	table[unit] = value;
	return value;
}

function classify(unit: number): number {
	if (unit >= 0xd800 && unit <= 0xdfff) return surrogate;
	const character = String.fromCharCode(unit);
	if (character === 'ـ' || /\p{M}/u.test(character)) return skippedMark; // tatweel
	if (/\p{Cf}/u.test(character) && !/\p{N}/u.test(character)) return skippedControl;
	const folded = foldDecomposed(character, /[\p{L}\p{N}]/u.test(character));
	if (folded === '') return skippedMark;
	if (folded.length === 1) return folded.charCodeAt(0);
	return addExpansion(folded);
}

function addExpansion(folded: string): number {
	const known = expansions.indexOf(folded);
	if (known >= 0) return firstExpansion + known;
	// Unicode has some hundred ligatures; the private range they are numbered in holds thousands.
	if (firstExpansion + expansions.length > lastExpansion) return separator;
	expansions.push(folded);
	return firstExpansion + expansions.length - 1;
}

/** Decomposes (NFKD), drops marks, folds each letter; a mark shown alone (U+FE70...) gives nothing. */
function foldDecomposed(character: string, isWord: boolean): string {
	if (!isWord) return ' ';
	const known = explicit.get(character);
	if (known !== undefined) return known;
	let folded = '';
	for (const part of character.normalize('NFKD').toLowerCase()) {
		if (part === 'ـ' || /\p{M}/u.test(part)) continue; // tatweel
		if (/[\p{L}\p{N}]/u.test(part)) folded += explicit.get(part) ?? foldDigit(part);
		else if (folded !== '' && !folded.endsWith(' ')) folded += ' ';
	}
	// Recomposes what held no mark, as the syllables of Korean.
	return folded.trimEnd().normalize('NFC');
}

/** Arabic-Indic (U+0660) and Persian (U+06F0) digits become ASCII. */
function foldDigit(character: string): string {
	const code = character.charCodeAt(0);
	if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
	if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0);
	return character;
}
