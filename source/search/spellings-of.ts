import {spellingClass} from '../arabic/spelling-class.ts';
import {type Branch, endsAtBranch, rootOf, visitSomeChildren} from './branch.ts';
import type {Terms} from './terms.ts';

/** Letters that spellings of one name may have or not have. */
const vowels = 'اويءه';
/** Letters that stand for one another. */
const sounds = ['جغك', 'تط', 'سص'];
const lettersFor = (letter: string) => sounds.find(sound => sound.includes(letter)) ?? letter;

const isVowel = (letter: string) => vowels.includes(letter);
const unitsOf = (letters: string) => [...letters].map(letter => letter.charCodeAt(0)).sort();
const [teh, sheen] = unitsOf('تش');

/**
 * The terms of a word's spelling class. Only beginnings with the consonants of the word are looked at, whatever
 * vowels stand between them; the class itself decides.
 */
export function spellingsOf(terms: Terms, word: string): number[] {
	const root = rootOf(terms);
	if (!root) return [];
	const key = spellingClass(word);
	// For ch some write تش, some ش.
	const plain = word.replaceAll('تش', 'ش');
	const consonants = [...plain].filter(letter => !isVowel(letter)).map(lettersFor);
	/** By how many consonants there were: what may come next. */
	const nextUnits = [...consonants, ''].map(letters =>
		unitsOf(vowels + letters + (letters === 'ش' ? 'ت' : '')),
	);
	const isNext = consonants.map(letters => new Set(unitsOf(letters)));
	const found: number[] = [];

	function visit(branch: Branch, matched: number): void {
		const isWhole = matched === consonants.length && endsAtBranch(terms, branch);
		if (isWhole && spellingClass(terms.textOf(branch.from)) === key) found.push(branch.from);
		enterSome(branch, nextUnits[matched]!, matched);
	}

	function enterSome(branch: Branch, units: readonly number[], matched: number): void {
		visitSomeChildren(terms, branch, units, (unit, child) => {
			if (isNext[matched]?.has(unit)) visit(child, matched + 1);
			else if (unit === teh) enterSome(child, [sheen!], matched);
			else visit(child, matched);
		});
	}

	enterSome(root, firstUnits(plain), 0);
	return found;
}

/** A class keeps the letter a word begins with, but for vowels around an alef. */
function firstUnits(word: string): number[] {
	if (/^[ويء]*ا/.test(word)) return unitsOf('اويء');
	const first = word.charAt(0);
	return unitsOf(lettersFor(first) + (first === 'ش' ? 'ت' : ''));
}
