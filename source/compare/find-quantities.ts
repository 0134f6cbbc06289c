import {findNumerals, type Numeral} from '../arabic/numerals.ts';
import type {Range} from '../arabic/range.ts';

/** A number that a sentence gives. */
export type Quantity = Range & {
	readonly value: number;
	/** Another value it may stand for; equal to `value` for most. */
	readonly otherValue: number;
	readonly isPercent: boolean;
	/** As found: `digits`, `words` or `mixed`. */
	readonly written: Numeral['written'];
};

/** Between the halves of a number cut at its point: the point with a direction mark, or a blank before it. */
const cut = /^(?:[\u200e\u200f]*[.,][\u200e\u200f]+|[\u200e\u200f]+[.,]|\s\.)$/;

/**
 * The numbers of a stretch of a text. A number cut at its point by direction marks or a blank (`3.‏2`, `5 .489`) is one;
 * such pages write the fraction first, so that `80.‏1084` is 1084.80; where that is not certain `otherValue` is
 * the other reading. Offsets are those of the text.
 */
export function findQuantities(text: string, range: Range): Quantity[] {
	const quantities: Quantity[] = [];
	for (const numeral of findNumerals(text, range)) {
		const last = quantities.at(-1);
		const joined = last && joinHalves(text, last, numeral);
		if (joined) quantities[quantities.length - 1] = joined;
		else quantities.push(plain(numeral));
	}
	return quantities;
}

function plain({from, to, value, isPercent, written}: Numeral): Quantity {
	return {from, to, value, otherValue: value, isPercent, written};
}

function joinHalves(text: string, first: Quantity, second: Numeral): Quantity | null {
	const between = text.slice(first.to, second.from);
	if (!cut.test(between) || first.written !== 'digits' || !/^\p{Nd}/u.test(text.slice(second.from)))
		return null;
	if (!Number.isInteger(first.value)) return null;
	const [left, right] = [text.slice(first.from, first.to), digitsAtStart(text, second)];
	// What a word behind it makes of it: 5 مليون. Of 0 it makes nothing.
	const scale = Number(right) === 0 ? 1 : second.value / Number(right);
	return {
		from: first.from,
		to: second.to,
		value: Number(`${right}.${left}`) * scale,
		otherValue: Number(`${left}.${right}`) * scale,
		isPercent: second.isPercent,
		written: second.written,
	};
}

function digitsAtStart(text: string, {from, to}: Range): string {
	return /^\d+/.exec(text.slice(from, to))?.[0] ?? '';
}
