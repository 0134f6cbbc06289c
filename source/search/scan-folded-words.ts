import {fold} from '../arabic/fold.ts';
import {foldUnit, separator} from '../arabic/fold-unit.ts';
import {isPlainLetter} from '../arabic/is-plain-letter.ts';
import {tokenize} from '../arabic/tokenize.ts';
import {hashBasis, hashUnit} from './term-table.ts';

/**
 * Takes a word in folded letters: the first `length` of `units`, which hold other letters afterward, their
 * hash as a `TermTable` has it, and where the word begins in the text as written.
 */
export type TakeFoldedWord = (
	units: Uint16Array,
	length: number,
	hash: number,
	from: number,
) => void;

let units: Uint16Array = new Uint16Array(64);

/**
 * Finds the words between two offsets, folded, as `tokenize` finds them in what `fold` makes of the text. Hot:
 * every text of a corpus passes here. Nearly all of it is Arabic letters, blanks and signs, which need one
 * look each; only a stretch with anything else is folded by itself.
 */
export function scanFoldedWords(
	text: string,
	from: number,
	to: number,
	take: TakeFoldedWord,
): void {
	let start = from;
	let length = 0;
	let hash = hashBasis;
	for (let index = from; index < to; index++) {
		const unit = text.charCodeAt(index);
		if (isPlainLetter(unit)) {
			const letter = foldUnit(unit);
			if (length === 0) start = index;
			if (length === units.length) units = grown(units);
			units[length++] = letter;
			hash = hashUnit(hash, letter);
			continue;
		}
		if (foldUnit(unit) !== separator) {
			index = takeOthers(text, length === 0 ? index : start, to, take);
		} else if (length > 0) take(units, length, hash, start);
		length = 0;
		hash = hashBasis;
	}
	if (length > 0) take(units, length, hash, start);
}

/** Takes the words up to the next blank, and gives its offset: marks, digits, Latin letters and all. */
function takeOthers(text: string, from: number, to: number, take: TakeFoldedWord): number {
	let end = from;
	while (end < to && text.charCodeAt(end) > 0x20) end++;
	const folded = fold(text.slice(from, end));
	for (const word of tokenize(folded.text)) {
		let length = 0;
		let hash = hashBasis;
		for (let index = word.from; index < word.to; index++) {
			const letter = folded.text.charCodeAt(index);
			if (length === units.length) units = grown(units);
			units[length++] = letter;
			hash = hashUnit(hash, letter);
		}
		take(units, length, hash, from + folded.offsets[word.from]!);
	}
	return end;
}

function grown(old: Uint16Array): Uint16Array {
	const larger = new Uint16Array(old.length * 2);
	larger.set(old);
	return larger;
}
