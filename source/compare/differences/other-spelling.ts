import {fold} from '../../arabic/fold.ts';
import {stem} from '../../arabic/stem.ts';
import type {Difference} from '../comparison.ts';
import type {ComparedWord, PreparedSide} from '../prepare-side.ts';
import {isCommonStem} from '../stem-weight.ts';
import {otherWordKeys} from '../word-key.ts';
import {isSameName, nameKey} from './name-words.ts';
import {quote} from './sentence-match.ts';

const shortest = 3;
const shortestUnknown = 4;

/**
 * Whether two words are one name in two spellings, not the same but for a clitic. A letter more or less counts only where
 * slips may be.
 */
export function isOtherSpelling(a: ComparedWord, b: ComparedWord, mayHaveSlips: boolean): boolean {
	if (!isWord(a) || !isWord(b) || (isCommonStem(a.key) && isCommonStem(b.key))) return false;
	const [formsA, formsB] = [formsOf(a), formsOf(b)];
	if (formsA.some(form => formsB.includes(form))) return false;
	const [x, y] = [formsA[0]!, formsB[0]!];
	if (Math.min(x.length, y.length) < shortest || isOtherCase(a.folded, b.folded)) return false;
	if (mayHaveSlips && isSameName(x, y)) return true;
	const isServant = x.startsWith('عبدا') && y.startsWith('عبدا');
	return !isServant && (nameKey(x) === nameKey(y) || nameKey(a.folded) === nameKey(b.folded));
}

/**
 * The same of words that nobody knows for names: they must be rare and the same but for letters that transcribers choose
 * between (وايومنغ, وايومنج). Other vowels make another form of a word.
 */
export function isUnknownSpelling(a: ComparedWord, b: ComparedWord): boolean {
	if (isCommonStem(a.key) || isCommonStem(b.key) || !isOtherSpelling(a, b, false)) return false;
	const [x, y] = [stem(a.folded), stem(b.folded)];
	return Math.min(x.length, y.length) >= shortestUnknown && asHeard(x) === asHeard(y);
}

/** g, k, t, s, z and v in one letter each. */
function asHeard(word: string): string {
	return word
		.replace(/[جغقك]/g, 'غ')
		.replace(/ط/g, 'ت')
		.replace(/ص/g, 'س')
		.replace(/[ذظ]/g, 'ز')
		.replace(/ه$/, 'ا');
}

/** Whether one of two articles writes both ways: then they do not differ in it. */
export function isWrittenBothWays(
	a: PreparedSide,
	b: PreparedSide,
	first: ComparedWord,
	second: ComparedWord,
): boolean {
	return placeOf(a, second.folded) !== undefined || placeOf(b, first.folded) !== undefined;
}

/** Two spellings of one word as a difference, each quoted where its article first has it; none for two seats of a hamza. */
export function spellingDifference(
	a: PreparedSide,
	b: PreparedSide,
	first: ComparedWord,
	second: ComparedWord,
): Difference[] {
	const quoteA = quote(a, placeOf(a, first.folded) ?? first);
	const quoteB = quote(b, placeOf(b, second.folded) ?? second);
	if (withoutHamza(quoteA.text) === withoutHamza(quoteB.text)) return [];
	const note = `two spellings: ${first.folded} and ${second.folded}`;
	return [{kind: 'spelling', a: quoteA, b: quoteB, note}];
}

/** Where each folded word of an article first stands; made when a side is first asked for. */
const firstPlaces = new WeakMap<PreparedSide, ReadonlyMap<string, ComparedWord>>();

function placeOf(side: PreparedSide, folded: string): ComparedWord | undefined {
	let places = firstPlaces.get(side);
	if (!places) {
		const words = side.sentences.flatMap(sentence => sentence.words);
		places = new Map(words.toReversed().map(word => [word.folded, word]));
		firstPlaces.set(side, places);
	}
	return places.get(folded);
}

/** مواءمة, موائمة; شؤون, شئون. */
function withoutHamza(text: string): string {
	return fold(text.replace(/[\u0621\u0624\u0626]/g, '')).text;
}

/** مجاهدو, مجاهدي; عادل, عادلا. */
function isOtherCase(a: string, b: string): boolean {
	if (a === `${b}ا` || b === `${a}ا`) return true;
	return /[يو]$/.test(a) && /[يو]$/.test(b) && a.slice(0, -1) === b.slice(0, -1);
}

function isWord({key}: ComparedWord): boolean {
	return !key.startsWith('#') && !/^[a-z\d]/.test(key);
}

function formsOf({folded}: ComparedWord): string[] {
	return [stem(folded), ...otherWordKeys(folded)];
}
