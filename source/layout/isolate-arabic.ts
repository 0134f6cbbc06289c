const beginning = '\u2068'; // FIRST STRONG ISOLATE
const end = '\u2069'; // POP DIRECTIONAL ISOLATE

// From an Arabic letter, with the number before it, to the last one before a Latin letter, colon or bracket.
const arabicStretch =
	/(?:\p{Nd}[\p{Nd}.,٫٬]*[%٪]?\s+)?\p{Script=Arabic}(?:[\p{Script=Arabic}\p{M}\p{Nd}\s,،·«»"“”.%٪/–—-]*[\p{Script=Arabic}\p{M}\p{Nd}%٪])?/gu;

/**
 * A sentence of the program that runs from the left and may hold Arabic: each Arabic stretch as an isolate, so
 * that a number or sign behind it is not drawn into it ("both name A, B: 2 of 5").
 */
export const isolateArabic = (sentence: string): string =>
	sentence.replaceAll(arabicStretch, stretch => `${beginning}${stretch}${end}`);
