import type {TextLanguage} from '../actor.ts';

/** UTF-16 units looked at. */
const unitsRead = 1200;
/** Letters of the Arabic script from which something can be said. */
const leastLetters = 20;
/** The share of all letters from which a text is in the Arabic script at all. */
const leastShare = 0.2;
/** The share of words with the article ال from which it is Arabic, whatever keyboard wrote it. */
const articleShare = 0.12;

/**
 * Letters of the languages, and the share of them from which a text is in one; by the alphabets as Unicode's
 * exemplar characters (CLDR) give them. The first that fits counts: Urdu has the letters of Persian as well.
 */
const alphabets: readonly {
	readonly language: TextLanguage;
	readonly share: number;
	readonly letters: string;
}[] = [
	// Pashto: teh with ring, dal with ring, reh with ring, reh with dot below and above, seen with dot below and above,
	// hah with hamza, hah with three dots above, noon with ring, e. Sindhi: swash kaf, beh and hah with their dots.
	{language: 'other', share: 0.012, letters: 'ټډړږښځڅڼېڪڳڄڃڙڻٻڀٺٽٿ'},
	// Uyghur: u, yu, ve.
	{language: 'other', share: 0.03, letters: 'ۇۈۋ'},
	// Central Kurdish: ae, e, oe, lam and reh with small v.
	{language: 'ckb', share: 0.04, letters: 'ەێۆڵڕ'},
	// Urdu: tteh, ddal, rreh, yeh barree, noon ghunna, heh goal.
	{language: 'ur', share: 0.03, letters: 'ٹڈڑےںہ'},
	// Malay: veh, ng, ny.
	{language: 'other', share: 0.01, letters: 'ڤڠڽ'},
	// Persian: peh, tcheh, jeh, gaf; keheh and Farsi yeh.
	{language: 'fa', share: 0.01, letters: 'پچژگ'},
	{language: 'fa', share: 0.03, letters: 'کی'},
];

/** The language of what is written from an offset on, told by its letters; Arabic where too little is. */
export function languageOf(text: string, from: number): TextLanguage {
	const to = Math.min(text.length, from + unitsRead);
	const {arabic, other, words, articles} = countLetters(text, from, to);
	if (arabic + other > leastLetters && arabic < (arabic + other) * leastShare) return 'other';
	if (arabic < leastLetters || articles >= words * articleShare) return 'ar';
	const sample = text.slice(from, to);
	const found = alphabets.find(({share, letters}) => countOf(sample, letters) >= arabic * share);
	return found?.language ?? 'ar';
}

type Counts = {arabic: number; other: number; words: number; articles: number};

const alef = 0x627;
const lam = 0x644;

/** Hot: one pass for each article. Counts letters, words of the Arabic script, and those with the article. */
function countLetters(text: string, from: number, to: number): Counts {
	const counts: Counts = {arabic: 0, other: 0, words: 0, articles: 0};
	let isInside = false;
	for (let index = from; index < to; index++) {
		const unit = text.charCodeAt(index);
		const isArabic = isArabicLetter(unit);
		if (isArabic) {
			counts.arabic++;
			if (!isInside) {
				counts.words++;
				if (opensWithArticle(text, index)) counts.articles++;
			}
		} else if (isOtherLetter(unit)) {
			counts.other++;
		}
		isInside = isArabic || (isInside && unit >= 0x64b && unit <= 0x65f);
	}
	return counts;
}

/** Letters from U+0620 to U+06FF without marks and digits, and those of the supplement. */
function isArabicLetter(unit: number): boolean {
	if (unit < 0x620 || unit > 0x77f) return false;
	if (unit <= 0x64a) return unit !== 0x640;
	return (unit >= 0x66e && unit <= 0x6d3) || unit === 0x6d5 || unit >= 0x750 || isLateLetter(unit);
}

function isLateLetter(unit: number): boolean {
	return unit >= 0x6fa && unit <= 0x6ff;
}

/** Latin with its accents, Greek, Cyrillic, Armenian, Hebrew; and everything from the Indian scripts on. */
function isOtherLetter(unit: number): boolean {
	if (unit < 0x41) return false;
	if (unit < 0x80) return (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;
	return (unit >= 0xc0 && unit < 0x600) || (unit >= 0x900 && unit < 0x2000) || unit >= 0x3040;
}

/** ال or لل, behind one letter as و or not. */
function opensWithArticle(text: string, at: number): boolean {
	return isArticle(text, at) || isArticle(text, at + 1);
}

function isArticle(text: string, at: number): boolean {
	const unit = text.charCodeAt(at);
	return (unit === alef || unit === lam) && text.charCodeAt(at + 1) === lam;
}

function countOf(sample: string, letters: string): number {
	let count = 0;
	for (const letter of sample) if (letters.includes(letter)) count++;
	return count;
}
