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

/** Between a number in brackets and the word that multiplies it: `(40) ألف`. */
const bracket = /^\s*[)\]»"”]\s*$/;
const scales = new Set([1e3, 1e6, 1e9, 1e12]);
const mostDigits = 12;
/** One point and three digits: 12.449 may be 12,449; with reh for the point the halves are turned round. */
const ambiguousPoint = /^(?:\p{Nd}{1,3}[.\u066b]\p{Nd}{3}|\p{Nd}{3}ر\p{Nd}{1,3})$/u;
/** مليونا ريال are two millions, أحد عشر مليونا are eleven. */
const ambiguousDual = /^(?:أ|ا)لفا$|^ملي(?:ون|ار)ا$/;
const ambiguousComma = /^\p{Nd}{1,3}[,\u066c]\p{Nd}{3}$/u;

/**
 * The numbers of a stretch of a text. A number cut at its point by direction marks or a blank (`3.‏2`, `5 .489`) is one;
 * such pages write the fraction first, so that `80.‏1084` is 1084.80; where a number can be read in two ways
 * `otherValue` is the other one. Offsets are those of the text.
 */
export function findQuantities(text: string, range: Range): Quantity[] {
	const quantities: Quantity[] = [];
	for (const numeral of findNumerals(text, range)) {
		const last = quantities.at(-1);
		const joined =
			last &&
			(joinHalves(text, last, numeral) ??
				joinThousands(text, last, numeral) ??
				joinScale(text, last, numeral));
		if (joined) quantities[quantities.length - 1] = joined;
		else quantities.push(plain(text, numeral));
	}
	return quantities;
}

function plain(text: string, {from, to, value: read, isPercent, written}: Numeral): Quantity {
	const value = exact(read);
	const digits = text.slice(from, to);
	let otherValue = value;
	if (ambiguousPoint.test(digits)) otherValue = exact(value * 1000);
	if (ambiguousComma.test(digits)) otherValue = exact(value / 1000);
	if (ambiguousDual.test(digits)) otherValue = value * 2;
	return {from, to, value, otherValue, isPercent, written};
}

/** 2.063 times a milliard is no whole number for a computer. */
function exact(value: number): number {
	return Number(value.toPrecision(mostDigits));
}

/** 375،526،840 with Arabic commas: thousands, as long as groups of three follow. */
function joinThousands(text: string, first: Quantity, second: Numeral): Quantity | null {
	const isGroup = /^\p{Nd}{3}(?!\p{Nd})/u.test(text.slice(second.from));
	if (text.slice(first.to, second.from) !== '،' || !isGroup || first.written !== 'digits')
		return null;
	if (!/^\p{Nd}{1,3}(?:،\p{Nd}{3})*$/u.test(text.slice(first.from, first.to))) return null;
	const group = Number(digitsAtStart(text, second));
	const scale = group === 0 ? 1 : second.value / group;
	const otherValue = first.value * 1000 + group;
	const {isPercent, written} = second;
	const value = exact(otherValue * scale);
	return {from: first.from, to: second.to, value, otherValue, isPercent, written};
}

/** Where the digits are whole already, the word behind them says them once more: (1.348.764) مليون. */
function joinScale(text: string, first: Quantity, second: Numeral): Quantity | null {
	const isScale = second.written === 'words' && scales.has(second.value);
	if (!isScale || first.written !== 'digits' || !bracket.test(text.slice(first.to, second.from))) {
		return null;
	}
	const {from, value, isPercent} = first;
	return {
		...{from, to: second.to, isPercent, written: 'mixed'},
		...{value: value * second.value, otherValue: Math.max(value, first.otherValue)},
	};
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
		value: exact(Number(`${right}.${left}`) * scale),
		otherValue: exact(Number(`${left}.${right}`) * scale),
		isPercent: second.isPercent,
		written: second.written,
	};
}

function digitsAtStart(text: string, {from, to}: Range): string {
	return /^\d+/.exec(text.slice(from, to))?.[0] ?? '';
}
