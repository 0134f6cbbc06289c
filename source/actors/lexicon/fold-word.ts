import {foldUnit} from '../../arabic/fold-unit.ts';

/** Folds one word: no offsets, no blanks. */
export function foldWord(word: string): string {
	let folded = '';
	// Stretches that fold to themselves are taken whole.
	let start = 0;
	for (let index = 0; index < word.length; index++) {
		const written = word.charCodeAt(index);
		const unit = foldUnit(written);
		if (unit === written) continue;
		folded += word.slice(start, index);
		if (unit > 0x20 && unit < 0xd800) folded += String.fromCharCode(unit);
		start = index + 1;
	}
	return start === 0 ? word : folded + word.slice(start);
}
