import {graphemes} from './graphemes.ts';
import {wideRanges} from './wide-ranges.ts';

/** As of npm `string-width`; ambiguous characters are always narrow here. */
export type WidthOptions = {
	/** Escape sequences count as the characters they are made of. */
	readonly countAnsiEscapeCodes?: boolean;
};

const ascii = /^[\x20-\x7E]*$/;
const escapeCharacter = /[\x1B\x9B]/;

// An OSC or other control string up to BEL or ST, a CSI sequence (ECMA-48, 5.4), or a shorter escape.
const ansiSequence =
	/(?:\x1B[\]PX^_]|[\x9D\x90])[^\x07\x1B\x9C]*(?:\x07|\x1B\\|\x9C)|(?:\x1B\[|\x9B)[\x30-\x3F]*[\x20-\x2F]*[\x40-\x7E]|\x1B[\x20-\x2F]*[\x30-\x4F\x51-\x57\x59\x5A\x5C\x60-\x7E]/g;

// What most texts hold is known without looking up properties, which takes a millisecond for the first time.
const oneCell =
	'[\\x20-\\x7E\\xA0-\\xAC\\xAE-\\u02FF\\u0370-\\u0377\\u0400-\\u0482\\u048A-\\u052F\\u0606-\\u060F\\u061B\\u061D-\\u064A\\u0660-\\u066F\\u0671-\\u06D5\\u2010-\\u2027\\u2030-\\u205E\\u20A0-\\u20C0\\u2190-\\u21FF\\u2500-\\u259F\\uE000-\\uF8FF\\uFB50-\\uFBB1\\uFE80-\\uFEFC]';
const hasOneCell = new RegExp(oneCell);
const onlyOneCellEach = new RegExp(`^${oneCell}*$`);

/** What makes several code points one picture. */
const emojiSequence = /[\u200D\uFE0F\u20E3\u{1F1E6}-\u{1F1FF}\u{1F3FB}-\u{1F3FF}]/u;

/**
 * How many columns a text takes in a terminal: two for wide East Asian characters and emoji, none for marks, controls,
 * other invisible characters and escape sequences, one for all else, Arabic presentation forms included (UAX #11).
 * Stands in for npm `string-width` in Ink.
 */
export function width(text: string, options: WidthOptions = {}): number {
	if (ascii.test(text)) return text.length;
	const visible =
		options.countAnsiEscapeCodes !== true && escapeCharacter.test(text)
			? text.replaceAll(ansiSequence, '')
			: text;
	if (onlyOneCellEach.test(visible)) return visible.length;
	return emojiSequence.test(visible) ? widthWithEmoji(visible) : widthOfCharacters(visible);
}

export default width;

function widthOfCharacters(text: string): number {
	let columns = 0;
	let previous = 0;
	for (let offset = 0; offset < text.length; offset++) {
		const code = text.codePointAt(offset)!;
		if (!continuesSyllable(code, previous)) columns += characterWidth(code);
		if (code > 0xffff) offset++;
		previous = code;
	}
	return columns;
}

/** Whether a Hangul vowel or final consonant stands in the block of the jamo or syllable before it (UAX #29, GB6-8). */
export function continuesSyllable(code: number, previous: number): boolean {
	if (isVowelJamo(code)) return isLeadingJamo(previous);
	return isFinalJamo(code) && (isVowelJamo(previous) || isSyllable(previous));
}

const isLeadingJamo = (code: number) =>
	(code >= 0x1100 && code <= 0x115f) || (code >= 0xa960 && code <= 0xa97c);
const isVowelJamo = (code: number) =>
	(code >= 0x1160 && code <= 0x11a7) || (code >= 0xd7b0 && code <= 0xd7c6);
const isFinalJamo = (code: number) =>
	(code >= 0x11a8 && code <= 0x11ff) || (code >= 0xd7cb && code <= 0xd7fb);
const isSyllable = (code: number) => code >= 0xac00 && code <= 0xd7a3;

// Made with the first emoji: it takes long to make.
let emoji: RegExp | undefined;
const unqualifiedKeycap = /^[\d#*]\u20E3$/;
const joinedPictures = /\p{Extended_Pictographic}.*\u200D.*\p{Extended_Pictographic}/su;

function widthWithEmoji(text: string): number {
	emoji ??= /^\p{RGI_Emoji}$/v;
	let columns = 0;
	for (const {segment} of graphemes(text)) {
		const isPicture =
			segment.length > 1 &&
			segment.length <= 50 &&
			(emoji.test(segment) || unqualifiedKeycap.test(segment) || joinedPictures.test(segment));
		columns += isPicture ? 2 : widthOfCharacters(segment);
	}
	return columns;
}

/** Widths of the basic plane as they become known, plus one; 0 is not known yet. */
const known = new Uint8Array(0x10000);

/** The columns of one code point by itself: 0, 1 or 2. */
export function characterWidth(code: number): 0 | 1 | 2 {
	if (code < 0x7f) return code < 0x20 ? 0 : 1;
	if (code > 0xffff) return computeWidth(code);
	if (known[code] === 0) known[code] = computeWidth(code) + 1;
	return (known[code]! - 1) as 0 | 1 | 2;
}

/** Vowel marks, and the filler of `shape`: known without looking up properties. */
const commonWithoutCell = /[\u064B-\u0652\u0670\uFEFF]/;
const hasNoCell =
	/[\p{Default_Ignorable_Code_Point}\p{Control}\p{Format}\p{Nonspacing_Mark}\p{Enclosing_Mark}\p{Surrogate}]/u;

function computeWidth(code: number): 0 | 1 | 2 {
	const character = String.fromCodePoint(code);
	if (code <= 0xffff && hasOneCell.test(character)) return 1;
	if (commonWithoutCell.test(character) || hasNoCell.test(character)) return 0;
	return isWide(code) ? 2 : 1;
}

function isWide(code: number): boolean {
	let low = 0;
	let high = wideRanges.length / 2;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (wideRanges[middle * 2 + 1]! < code) low = middle + 1;
		else high = middle;
	}
	return low * 2 < wideRanges.length && wideRanges[low * 2]! <= code;
}
