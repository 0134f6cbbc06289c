import {bidi} from './bidi.ts';

export type Direction = 'rtl' | 'ltr';

// Most paragraphs are told by these; Unicode's letters take a while to load.
const commonLetter = /[\u0621-\u064A]/;
const rightToLeftLetter =
	/[[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]&&\p{L}]/v;

/** The paragraph's direction: right-to-left if it holds any letter of a right-to-left script. */
// First-strong (P2) misplaces Arabic headlines that begin with "BBC".
export function paragraphDirection(text: string): Direction {
	if (commonLetter.test(text)) return 'rtl';
	return needsAlgorithm.test(text) && rightToLeftLetter.test(text) ? 'rtl' : 'ltr';
}

// Everything that could give a level other than 0 in a left-to-right paragraph: the right-to-left blocks with their
// digits, the bidi controls, and the high surrogates of the right-to-left blocks.
const needsAlgorithm =
	/[\u0590-\u08FF\u200E\u200F\u202A-\u202E\u2066-\u2069\uD802\uD803\uD83A\uD83B\uFB1D-\uFDFF\uFE70-\uFEFC]/;

const surrogate = /[\uD800-\uDFFF]/;

/**
 * The embedding level of each UTF-16 unit of one paragraph: UAX #9, rules X1 to I2, from bidi-js. Even levels are read
 * from left to right, odd ones from right to left. Lines are still to be cut: L1 and L2 are in `reorder.ts`.
 */
export function embeddingLevels(paragraph: string, direction: Direction): Uint8Array {
	if (direction === 'ltr' && !needsAlgorithm.test(paragraph)) {
		return new Uint8Array(paragraph.length);
	}

	if (!surrogate.test(paragraph)) return bidi().getEmbeddingLevels(paragraph, direction).levels;
	const units = inBasicPlane(paragraph);
	const {levels} = bidi().getEmbeddingLevels(units, direction);
	for (let offset = 1; offset < levels.length; offset++) {
		if (units[offset] !== paragraph[offset] && units[offset] === secondHalf) {
			levels[offset] = levels[offset - 1]!;
		}
	}
	return levels;
}

/** What stands for the second half of a surrogate pair: class BN, which X9 removes. */
const secondHalf = '\u200B'; // ZERO WIDTH SPACE

/** A character of the basic plane for each bidi class a character beyond it can have. */
const representative: Readonly<Record<string, string>> = {
	L: 'A',
	R: '\u05D0', // HEBREW LETTER ALEF
	AL: '\u0627', // ARABIC LETTER ALEF
	EN: '0',
	AN: '\u0660', // ARABIC-INDIC DIGIT ZERO
	ET: '#',
	ON: '!',
	NSM: '\u0300', // COMBINING GRAVE ACCENT
	BN: '\u200B', // ZERO WIDTH SPACE
};

// bidi-js looks at UTF-16 units one by one and would take half an emoji for a Latin letter. A pair becomes a character
// of its own class and one that has no part in the algorithm.
function inBasicPlane(text: string): string {
	return text.replaceAll(/[\u{10000}-\u{10FFFF}]/gu, pair => {
		const type = bidi().getBidiCharTypeName(pair);
		return (representative[type] ?? 'A') + secondHalf;
	});
}
