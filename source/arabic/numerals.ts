import {digitValue} from './digit-value.ts';
import {type Folded, fold} from './fold.ts';
import {type NumberWord, numberWords} from './number-words.ts';
import {originalRange} from './original-range.ts';
import type {Range} from './range.ts';
import {tokenize} from './tokenize.ts';

/** A number in a text: where it stands as written, without clitics in front, and what it is worth. */
export type Numeral = Range & {
	readonly value: number;
	/** `mixed` for digits with a word: 15 ألف, 1.2 مليون. */
	readonly written: 'digits' | 'words' | 'mixed';
	/** A share in a hundred: followed by %, ٪, بالمئة or في المئة, which are not part of the range. */
	readonly isPercent: boolean;
};

/** A word of the folded text. */
type Word = Range & {readonly text: string};

/** What was read: the value, the place in the folded text, and the index of the next word. */
type Reading = {
	readonly value: number;
	readonly from: number;
	readonly to: number;
	readonly next: number;
};

type Part = Reading & {
	readonly kind: NumberWord['kind'] | 'digits';
	readonly hasArticle: boolean;
	readonly word?: NumberWord;
};

/** Clitics before a number word: و ف, then ب ل ك, then ال or, after ل, its second ل. */
const clitics = /^([وف]?)([بلك]?(?:ال)?|لل)(?=..)/;

/** Ordinals below eleven: the عشر after them is no ten (الثاني عشر, the twelfth). */
const ordinals = /^[وفبلك]*(?:ال)?(?:حادي|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع)[هي]?ه?$/;

const fractions: ReadonlyMap<string, number> = new Map([
	['نصف', 1 / 2],
	['ربع', 1 / 4],
	['ثلث', 1 / 3],
]);

/**
 * The numbers of a text in order: digits of any script with their separators, number words (ثلاثة
 * عشر, مئتان, خمسة وثلاثين ألفا) and both together (1.2 مليون, مليون ونصف). Ordinals and weekdays
 * (الاثنين) are none. With a range only that stretch is read; offsets stay those of the text.
 */
export function findNumerals(text: string, range?: Range): Numeral[] {
	const start = range?.from ?? 0;
	const folded = fold(range ? text.slice(range.from, range.to) : text);
	const words = tokenize(folded.text).map(word => ({
		...word,
		text: folded.text.slice(word.from, word.to),
	}));
	const numerals: Numeral[] = [];
	let index = 0;
	while (index < words.length) {
		const reading = readNumber(folded, words, index);
		if (!reading) {
			index += Math.max(percentWordsAt(words, index), 1);
			continue;
		}
		const percentWords = percentWordsAt(words, reading.next);
		const place = originalRange(folded, reading.from, reading.to);
		numerals.push({
			from: place.from + start,
			to: place.to + start,
			value: reading.value,
			written: writtenAs(words.slice(index, reading.next)),
			isPercent:
				percentWords > 0 ||
				/^[^\S\n]*[%٪]/.test(text.slice(place.to + start, place.to + start + 4)),
		});
		index = reading.next + percentWords;
	}
	return numerals;
}

function writtenAs(words: readonly Word[]): Numeral['written'] {
	const digits = words.filter(word => /\d/.test(word.text)).length;
	if (digits === 0) return 'words';
	return digits === words.length ? 'digits' : 'mixed';
}

/** How many words from here say "per cent": بالمئة, or في and المئة. */
function percentWordsAt(words: readonly Word[], index: number): number {
	const [first, second] = [words[index]?.text ?? '', words[index + 1]?.text ?? ''];
	if (/^بالما?يه$/.test(first)) return 1;
	return first === 'في' && /^الما?يه$/.test(second) ? 2 : 0;
}

/** Groups of falling scale joined by و: مليونان و300 ألف, ألف ومئتان وخمسون. */
function readNumber(folded: Folded, words: readonly Word[], index: number): Reading | null {
	if (percentWordsAt(words, index) > 0) return null;
	if (index > 0 && ordinals.test(words[index - 1]!.text)) return null;
	const first = readGroup(folded, words, index);
	if (!first) return null;
	let number: Reading = first;
	let scale = first.scale;
	while (scale > 1) {
		const joined = skipAnd(words, number.next);
		if (joined === null) break;
		const fraction = readFraction(words, number.next, joined, scale);
		if (fraction) return {...fraction, value: number.value + fraction.value, from: number.from};
		const group = readGroup(folded, words, joined);
		if (!group || group.scale >= scale || group.value >= scale) break;
		number = {...group, value: number.value + group.value, from: number.from};
		scale = group.scale;
	}
	return number;
}

/** A number below a thousand or in digits, and the scales that multiply it; a scale may stand alone. */
function readGroup(
	folded: Folded,
	words: readonly Word[],
	index: number,
): (Reading & {readonly scale: number}) | null {
	const half = fractions.get(bareWord(words[index]?.text ?? ''));
	const first = half === undefined ? readBelowThousand(folded, words, index) : null;
	let group: Reading | null = first;
	if (half !== undefined) {
		const word = words[index]!;
		const from = word.to - bareWord(word.text).length;
		group = {value: half, from, to: word.to, next: index + 1};
	}
	let scale = 1;
	for (;;) {
		const part = readPart(folded, words, group ? group.next : index);
		if (part?.kind !== 'scale' || (group && startsWithAnd(words[group.next]!.text))) break;
		if (!group && part.word?.onlyAfterNumber) break;
		if (scale > 1 && part.value <= scale) break;
		// Digits that are whole already, with the word once more: (10000) آلاف.
		if (scale === 1 && first?.kind === 'digits' && first.value >= part.value) break;
		group = {...part, value: (group?.value ?? 1) * part.value, from: group?.from ?? part.from};
		scale = part.value;
	}
	// A fraction alone (نصف) is a word like others.
	if (!group || (half !== undefined && scale === 1)) return null;
	return {...group, scale};
}

function readBelowThousand(folded: Folded, words: readonly Word[], index: number): Part | null {
	const first = readPart(folded, words, index);
	if (!first || first.kind === 'scale') return null;
	if (first.kind === 'digits') return first;
	let number = withTeenOrHundred(folded, words, first);
	let last = number.kind;
	for (;;) {
		const joined = skipAnd(words, number.next);
		const part = joined === null ? null : readPart(folded, words, joined);
		if (!part || !mayFollow(last, part.kind)) break;
		const whole = withTeenOrHundred(folded, words, part);
		// مئة وثلاث مئة are two numbers.
		if (whole.kind === 'hundred') break;
		number = {...whole, value: number.value + whole.value, from: number.from};
		last = whole.kind;
	}
	const isAlone = number.next === first.next;
	if (isAlone && first.word?.onlyBeforeNumber) return null;
	if (isAlone && first.hasArticle && first.value === 2) return null; // الاثنين is Monday.
	return number;
}

/** Without و between: ثلاثة عشر is 13, ثلاث مئة 300. */
function withTeenOrHundred(folded: Folded, words: readonly Word[], part: Part): Part {
	if (part.kind !== 'unit' || part.value >= 10) return part;
	// سبعة بالمئة is seven per cent.
	if (percentWordsAt(words, part.next) > 0) return part;
	const next = readPart(folded, words, part.next);
	if (!next || startsWithAnd(words[part.next]!.text)) return part;
	if (next.value === 10) {
		return {...next, value: part.value + 10, kind: 'ten', from: part.from};
	}
	if (next.value === 100 && part.value > 2) {
		return {...next, value: part.value * 100, from: part.from};
	}
	return part;
}

/** خمسة وثلاثون, مئة وخمسة, مئة وثلاثون; never ثلاثون وخمسة nor خمسة وثلاثة. */
function mayFollow(last: Part['kind'], kind: Part['kind']): boolean {
	if (last === 'unit') return kind === 'ten';
	return last === 'hundred' && (kind === 'unit' || kind === 'ten');
}

/** مليون ونصف, مليون ونصف المليون. */
function readFraction(
	words: readonly Word[],
	index: number,
	joined: number,
	scale: number,
): Reading | null {
	const word = words[joined]!;
	const fraction = fractions.get(bareWord(word.text));
	if (fraction === undefined) return null;
	const after = words[joined + 1];
	const repeats = after && numberWords.get(bareWord(after.text))?.value === scale;
	const last = repeats ? after : word;
	const next = joined + (repeats ? 2 : 1);
	return {value: fraction * scale, from: words[index]!.from, to: last.to, next};
}

/** One number word or one number in digits, its clitics left out. */
function readPart(folded: Folded, words: readonly Word[], index: number): Part | null {
	const word = words[index];
	if (!word) return null;
	if (/^\d/.test(word.text)) return readDigits(folded, words, index);
	const whole = numberWords.get(word.text);
	const bare = whole ? word.text : bareWord(word.text);
	const found = whole ?? numberWords.get(bare);
	if (!found) return null;
	const from = word.to - bare.length;
	const hasArticle = /[ال]ل$/.test(word.text.slice(0, from - word.from));
	const {value, kind} = found;
	return {value, kind, word: found, hasArticle, from, to: word.to, next: index + 1};
}

/** Digits, with groups of three parted by no-break or thin spaces (U+00A0, U+2009, U+202F). */
function readDigits(folded: Folded, words: readonly Word[], index: number): Part | null {
	let text = words[index]!.text;
	let last = index;
	while (/^\d{1,3}$/.test(text) || last > index) {
		const next = words[last + 1];
		const gap = folded.original[folded.offsets[words[last]!.to]!];
		if (!next || next.from !== words[last]!.to + 1 || !/^\d{3}$/.test(next.text)) break;
		if (!/[\u00a0\u2009\u202f]/.test(gap ?? '')) break;
		text += next.text;
		last++;
	}
	const value = digitValue(text);
	if (Number.isNaN(value)) return null;
	const {from} = words[index]!;
	return {value, kind: 'digits', hasArticle: false, from, to: words[last]!.to, next: last + 1};
}

/** The index of the word that و joins to the one before: the next, or the one after a lone و. */
function skipAnd(words: readonly Word[], index: number): number | null {
	const word = words[index];
	if (!word) return null;
	if (word.text === 'و') return index + 1 < words.length ? index + 1 : null;
	return startsWithAnd(word.text) ? index : null;
}

/** Whether و in front is a conjunction, not the first letter of واحد. */
function startsWithAnd(word: string): boolean {
	return word.startsWith('و') && !numberWords.has(word);
}

function bareWord(word: string): string {
	if (numberWords.has(word) || fractions.has(word)) return word;
	return word.replace(clitics, '');
}
