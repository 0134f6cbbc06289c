import {foldUnit, separator} from '../../arabic/fold-unit.ts';
import {isPlainLetter} from '../../arabic/is-plain-letter.ts';
import {tokenize} from '../../arabic/tokenize.ts';

/** Takes a word: UTF-16 offsets into the text, and two hashes of what is written there. */
export type TakeWord = (from: number, to: number, hash: number, otherHash: number) => void;

// FNV-1a (G. Fowler, L. C. Noll, K.-P. Vo), and the same with another prime: 64 bits tell words apart.
const basis = 0x811c9dc5 | 0;
const otherBasis = 0x2f0b4a27;
const prime = 0x01000193;
const otherPrime = 0x5bd1e995;

/** What a UTF-16 unit is, by its number; found out when it is met first. */
const kinds = new Uint8Array(0x10000);
const letter = 1;
const sign = 2;
const other = 3;

function kindOf(unit: number): number {
	const kind = isPlainLetter(unit) ? letter : foldUnit(unit) === separator ? sign : other;
	kinds[unit] = kind;
	return kind;
}

/**
 * Finds the words between two offsets as `tokenize` does, hashing them on the way. Hot: nearly all of a corpus is Arabic
 * letters, blanks and signs, which need one look each; only a stretch with anything else is given to `tokenize`.
 */
export function scanWords(text: string, from: number, to: number, take: TakeWord): void {
	for (let index = from; index < to; index++) {
		let unit = text.charCodeAt(index);
		let kind = kinds[unit]! || kindOf(unit);
		if (kind === sign) continue;
		const start = index;
		let hash = basis;
		let otherHash = otherBasis;
		while (kind === letter) {
			hash = Math.imul(hash ^ unit, prime);
			otherHash = Math.imul(otherHash ^ unit, otherPrime);
			if (++index === to) break;
			unit = text.charCodeAt(index);
			kind = kinds[unit]! || kindOf(unit);
		}
		if (kind === other) index = takeOthers(text, start, to, take);
		else take(start, index, hash, otherHash);
	}
}

/** Both hashes of what is written between two offsets, as `scanWords` gives them. */
export function takeHashed(text: string, from: number, to: number, take: TakeWord): void {
	let hash = basis;
	let otherHash = otherBasis;
	for (let index = from; index < to; index++) {
		const unit = text.charCodeAt(index);
		hash = Math.imul(hash ^ unit, prime);
		otherHash = Math.imul(otherHash ^ unit, otherPrime);
	}
	take(from, to, hash, otherHash);
}

/** Takes the words up to the next blank, and gives its offset: marks, digits, Latin letters and all. */
function takeOthers(text: string, from: number, to: number, take: TakeWord): number {
	let end = from;
	while (end < to && text.charCodeAt(end) > 0x20) end++;
	for (const word of tokenize(text.slice(from, end))) {
		takeHashed(text, from + word.from, from + word.to, take);
	}
	return end;
}
