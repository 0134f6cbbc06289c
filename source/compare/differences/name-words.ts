import {fold} from '../../arabic/fold.ts';
import {spellingClass} from '../../arabic/spelling-class.ts';
import {tokenize} from '../../arabic/tokenize.ts';

/** How two names stand to each other. */
export type NameRelation =
	/** One is the other, or the other with words left out: الأسد, بشار الأسد. */
	| 'same'
	/** Word for word the same name, spelled in another way: سيرغي, سيرجي. */
	| 'spelling'
	/** Two names. */
	| 'other';

const joiners = new Set(['بن', 'ابن', 'ال', 'بنت', 'ولد']);

/** Keys of fewer letters are told apart by each of them. */
const leastOfKeys = 4;
const mostVowels = 2;
const leastHeard = 0.6;

/** A name taken apart once, for many comparisons. */
export type ReadName = {
	/** Folded, without spaces. */
	readonly letters: string;
	/** Folded, without article and without بن and the like; عبد الله is one word. */
	readonly words: readonly string[];
};

export function readName(name: string): ReadName {
	return {letters: fold(name).text.replaceAll(' ', ''), words: nameWords(name)};
}

/** Compares two names of persons as written. */
export function compareNames(a: string, b: string): NameRelation {
	return compareReadNames(readName(a), readName(b));
}

/** Compares two names of persons that were read before. */
export function compareReadNames(a: ReadName, b: ReadName): NameRelation {
	if (a.letters === b.letters) return 'same';
	const [longer, shorter] = [a.words, b.words].sort((x, y) => y.length - x.length);
	let isSpelling = false;
	let next = 0;
	for (const word of shorter!) {
		const at = longer!.findIndex((other, index) => index >= next && isSameName(word, other));
		if (at < 0) return 'other';
		if (word !== longer![at]) isSpelling = true;
		next = at + 1;
	}
	return isSpelling ? 'spelling' : 'same';
}

/** How many words of two names are the same but for the spelling. */
export function countSharedWords(a: string, b: string): number {
	const others = nameWords(b);
	return nameWords(a).filter(word => others.some(other => isSameName(word, other))).length;
}

/** Whether two names of one given name end alike enough to be one, as a foreign one is heard: هولاند, أولوند. */
export function areHeardAlike(a: string, b: string): boolean {
	const [wordsA, wordsB] = [nameWords(a), nameWords(b)];
	if (wordsA.length < 2 || wordsB.length < 2 || !isSameName(wordsA[0]!, wordsB[0]!)) return false;
	const [lastA, lastB] = [wordsA.at(-1)!, wordsB.at(-1)!];
	return lengthOfCommon(lastA, lastB) >= leastHeard * Math.max(lastA.length, lastB.length);
}

/** The length of the longest common subsequence of letters. */
function lengthOfCommon(a: string, b: string): number {
	let row = new Array<number>(b.length + 1).fill(0);
	for (const letter of a) {
		const next = [0];
		for (let at = 0; at < b.length; at++) {
			next.push(letter === b[at] ? row[at]! + 1 : Math.max(row[at + 1]!, next[at]!));
		}
		row = next;
	}
	return row[b.length]!;
}

/** Whether some words hold the last word of a name, where only a part of it may have been marked as the name. */
export function isWrittenIn(name: string, words: readonly {readonly folded: string}[]): boolean {
	const last = nameWords(name).at(-1);
	return (
		last === undefined ||
		words.some(({folded}) => isSameName(last, folded.replace(/^[وبل]?ال(?=...)/, '')))
	);
}

/** Whether names of two words begin alike and go on so that one of the two is cut or glued: بنكيران, ابن كيران. */
export function areFormsOfOneName(a: string, b: string): boolean {
	const [wordsA, wordsB] = [nameWords(a), nameWords(b)];
	if (wordsA.length < 2 || wordsB.length < 2 || !isSameName(wordsA[0]!, wordsB[0]!)) return false;
	const [lastA, lastB] = [wordsA.at(-1)!, wordsB.at(-1)!];
	const isPart = (part: string, whole: string) => whole.startsWith(part) || whole.endsWith(part);
	return isSameName(lastA, lastB) || isPart(lastA, lastB) || isPart(lastB, lastA);
}

/** Whether two folded words are one name in two spellings: of one class, or one slip of the pen apart. */
export function isSameName(a: string, b: string): boolean {
	if (a === b) return true;
	// عبدالله, عبدالإله: names of their own.
	if (a.startsWith('عبدا') && b.startsWith('عبدا')) return false;
	const [keyA, keyB] = [nameKey(a), nameKey(b)];
	if (keyA === keyB) return true;
	if (Math.min(a.length, b.length) >= 4 && isOneSlip(a, b)) return true;
	// With its vowels written or not, and one slip: بيرنهارد, برنارد.
	return (
		Math.min(keyA.length, keyB.length) >= leastOfKeys &&
		Math.abs(a.length - b.length) <= mostVowels &&
		isOneSlip(keyA, keyB)
	);
}

/**
 * A key that words share that are one name in two spellings, but for slips of the pen. Short names keep their
 * letters in a spelling class; g is ج or غ in them too (جيل, غيل), and -a is ة or اء.
 */
export function nameKey(word: string): string {
	const key = spellingClass(word).replaceAll('ج', 'غ');
	// شقرة, شقراء.
	return key.length > 3 ? key.replace(/(?:اء|ه)$/, 'ا') : key;
}

function nameWords(name: string): string[] {
	const folded = fold(name).text;
	const words = tokenize(folded).map(({from, to}) => folded.slice(from, to));
	const joined: string[] = [];
	for (const word of words) {
		const before = joined.at(-1);
		if (before === 'عبد' || before === 'ابو') joined[joined.length - 1] = before + word;
		else if (!joiners.has(word)) joined.push(word);
	}
	return joined.map(word => word.replace(/^[وبل]?ال(?=...)/, ''));
}

/** One letter more, less, other or two exchanged (F. Damerau, 1964). */
export function isOneSlip(a: string, b: string): boolean {
	if (Math.abs(a.length - b.length) > 1) return false;
	let start = 0;
	while (start < a.length && start < b.length && a[start] === b[start]) start++;
	let end = 0;
	while (
		end < Math.min(a.length, b.length) - start &&
		a[a.length - 1 - end] === b[b.length - 1 - end]
	) {
		end++;
	}
	const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
	if (left.length <= 1 && right.length <= 1) return true;
	return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
