/**
 * First and last code points of the letters of the Arabic script, by block, without signs, digits,
 * marks and tatweel (Unicode 17, general category Lo).
 */
const letterRanges: readonly (readonly [number, number])[] = [
	[0x620, 0x63f], // Arabic: yeh with ring to Farsi yeh with three dots
	[0x641, 0x64a], // Arabic: feh to yeh
	[0x66e, 0x66f], // Arabic: dotless beh, dotless qaf
	[0x671, 0x6d3], // Arabic: alef wasla to yeh barree with hamza (Persian, Urdu, Kurdish...)
	[0x6d5, 0x6d5], // Arabic: ae
	[0x6ee, 0x6ef], // Arabic: dal and reh with inverted v
	[0x6fa, 0x6fc], // Arabic: sheen, dad, ghain with dot below
	[0x6ff, 0x6ff], // Arabic: heh with inverted v
	[0x750, 0x77f], // Arabic Supplement
	[0x870, 0x887], // Arabic Extended-B
	[0x889, 0x88f], // Arabic Extended-B
	[0x8a0, 0x8c8], // Arabic Extended-A
	[0xfb50, 0xfbb1], // Presentation Forms-A
	[0xfbd3, 0xfc5d], // Presentation Forms-A
	[0xfc64, 0xfcf1], // Presentation Forms-A, between the lone shadda ligatures
	[0xfcf5, 0xfd3d], // Presentation Forms-A
	[0xfd50, 0xfd8f], // Presentation Forms-A
	[0xfd92, 0xfdc7], // Presentation Forms-A
	[0xfdf0, 0xfdfb], // Presentation Forms-A: word ligatures
	[0xfe80, 0xfefc], // Presentation Forms-B
	[0x10ec2, 0x10ec4], // Arabic Extended-C
	[0x10ec6, 0x10ec7], // Arabic Extended-C
	[0x1ee00, 0x1eebb], // Mathematical alphabetic symbols
];

/**
 * Whether a code point is a letter of the Arabic script: Arabic, Persian, Urdu, Kurdish and the
 * presentation forms. Digits, marks, tatweel and punctuation are not letters.
 */
export function isArabicLetter(codePoint: number): boolean {
	if (codePoint < 0x620) return false;
	// The common letters, before any search.
	if (codePoint <= 0x64a) return codePoint !== 0x640;
	return letterRanges.some(([first, last]) => codePoint >= first && codePoint <= last);
}
