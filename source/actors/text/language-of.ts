import type {TextLanguage} from '../actor.ts';

/** UTF-16 units looked at. */
const unitsRead = 4000;
/** Letters of the Arabic script from which something can be said. */
const leastLetters = 20;
/** The share of all letters from which a text is in the Arabic script at all. */
const leastShare = 0.2;
/** The share of words with the article ال from which it is Arabic, whatever keyboard wrote it. */
const articleShare = 0.12;

const arabicScript = /[\u0620-\u064a\u066e-\u06d3\u06d5\u06fa-\u06ff\u0750-\u077f]/g;
const anyLetter = /\p{L}/gu;
const word = /[\u0620-\u064a\u066e-\u06d3\u06d5\u06fa-\u06ff\u0750-\u077f]+/g;

/**
 * Letters of the languages, and the share of them from which a text is in one; by the alphabets as Unicode's
 * exemplar characters (CLDR) give them. The first that fits counts: Urdu has the letters of Persian as well.
 */
const alphabets: readonly (readonly [TextLanguage, number, RegExp])[] = [
	// Pashto: teh with ring, dal with ring, reh with ring, reh with dot below and above, seen with dot below and above,
	// hah with hamza, hah with three dots above, noon with ring, e. Sindhi: swash kaf, beh and hah with their dots.
	['other', 0.012, /[ټډړږښځڅڼېڪڳڄڃڙڻٻڀٺٽٿ]/g],
	// Uyghur: u, yu, ve.
	['other', 0.03, /[ۇۈۋ]/g],
	// Central Kurdish: ae, e, oe, lam and reh with small v.
	['ckb', 0.04, /[ەێۆڵڕ]/g],
	// Urdu: tteh, ddal, rreh, yeh barree, noon ghunna, heh goal.
	['ur', 0.03, /[ٹڈڑےںہ]/g],
	// Malay: veh, ng, ny.
	['other', 0.01, /[ڤڠڽ]/g],
	// Persian: peh, tcheh, jeh, gaf; keheh and Farsi yeh.
	['fa', 0.01, /[پچژگ]/g],
	['fa', 0.03, /[کی]/g],
];

/** The language of what is written from an offset on, told by its letters; Arabic where too little is. */
export function languageOf(text: string, from: number): TextLanguage {
	const sample = text.slice(from, from + unitsRead);
	const letters = countOf(sample, arabicScript);
	const all = countOf(sample, anyLetter);
	if (all > leastLetters && letters < all * leastShare) return 'other';
	if (letters < leastLetters || hasArticles(sample)) return 'ar';
	const found = alphabets.find(([, share, own]) => countOf(sample, own) >= letters * share);
	return found?.[0] ?? 'ar';
}

function hasArticles(sample: string): boolean {
	const words = sample.match(word) ?? [];
	const definite = words.filter(one => /^[وفبك]?(?:ال|لل)/.test(one)).length;
	return definite >= words.length * articleShare;
}

function countOf(sample: string, letters: RegExp): number {
	return sample.match(letters)?.length ?? 0;
}
