import {hasArabic} from './has-arabic.ts';
import {isArabicLetter} from './is-arabic-letter.ts';
import type {Range} from './range.ts';

/** Full stop, exclamation, question marks (Latin, Arabic), ellipsis, Urdu and ideographic full stop. */
const terminators = '.!?؟…۔。';
const closers = '"\'»”’›)]}﴾';
const lineEnds = '\n\r\v\f\u0085\u2028\u2029';

/**
 * The sentences of a text, or of a stretch of it, without outer white space. A sentence ends at a line
 * end, and after . ! ? ؟ … with the quotes and brackets that close there, when white space or the first
 * letter of an Arabic word follows (كردستان.وذكر is scraped text that lost its blank). A point in a number,
 * after an initial (أ. ب., J. Smith) or after the number of a list item ends nothing. Signs without a
 * word go with the sentence before them on their line; where there is none they are left out.
 */
export function splitSentences(
	text: string,
	{from, to}: Range = {from: 0, to: text.length},
): Range[] {
	const sentences: Range[] = [];
	let start = from;
	let index = from;
	let lineStart = 0;
	const close = (end: number) => {
		addSentence(sentences, lineStart, text, start, end);
		start = end;
	};
	while (index < to) {
		const character = text.charAt(index);
		if (lineEnds.includes(character)) {
			close(index++);
			start = index;
			lineStart = sentences.length;
		} else if (terminators.includes(character)) {
			const end = endOfSigns(text, start, index, to);
			if (endsSentence(text, start, index, end, to)) close(end);
			index = end;
		} else {
			index++;
		}
	}
	close(to);
	return sentences;
}

/** Signs alone, as a stray full stop, lengthen the sentence before them on their line. */
function addSentence(
	sentences: Range[],
	lineStart: number,
	text: string,
	start: number,
	end: number,
): void {
	let from = start;
	let to = end;
	while (from < to && isBlank(text, from)) from++;
	while (to > from && isBlank(text, to - 1)) to--;
	if (from === to) return;
	if (hasWord(text, from, to)) sentences.push({from, to});
	else if (sentences.length > lineStart) sentences.push({from: sentences.pop()!.from, to});
}

/** After the run of terminators and what closes with it. */
function endOfSigns(text: string, start: number, index: number, to: number): number {
	let end = index;
	while (end < to && terminators.includes(text.charAt(end))) end++;
	while (end < to && closers.includes(text.charAt(end))) {
		// A straight quote closes only what was opened: ."وقال may open the next sentence.
		if (text.charAt(end) === '"' && countOf(text, '"', start, end) % 2 === 0) break;
		end++;
	}
	while (end < to && terminators.includes(text.charAt(end))) end++;
	return end;
}

function endsSentence(text: string, start: number, sign: number, end: number, to: number): boolean {
	if (end >= to) return true;
	const isPoint = text.charAt(sign) === '.' && end === sign + 1;
	if (isPoint && (isInitial(text, start, sign) || isListNumber(text, start, sign))) {
		// An initial at the end of its line ends the sentence with it.
		return lineEnds.includes(text.charAt(end));
	}
	if (isBlank(text, end)) return true;
	return isGlued(text, start, sign, end, to);
}

/** Whether the next sentence follows without a blank: a word, the signs, an Arabic word. */
function isGlued(text: string, start: number, sign: number, end: number, to: number): boolean {
	let next = end;
	while (next < to && '"«“‘([{‹'.includes(text.charAt(next))) next++;
	if (next >= to) return false;
	let before = sign - 1;
	while (before >= start && (closers.includes(text.charAt(before)) || isBlank(text, before)))
		before--;
	if (before < start) return false;
	const isArabicNext = isArabicLetter(text.charCodeAt(next));
	if (isArabicNext) return true;
	return (
		/\p{Nd}/u.test(text.charAt(next)) &&
		/[\p{L}\p{M}]/u.test(text.charAt(before)) &&
		isArabicBefore(text, before)
	);
}

function isArabicBefore(text: string, index: number): boolean {
	let letter = index;
	while (letter > 0 && /\p{M}/u.test(text.charAt(letter))) letter--;
	return isArabicLetter(text.charCodeAt(letter));
}

/** A single letter before the point, as in أ. ب. or J. Smith; or one of the usual short titles. */
function isInitial(text: string, start: number, point: number): boolean {
	let from = point;
	while (from > start && /[\p{L}\p{M}ـ]/u.test(text.charAt(from - 1))) from--;
	const word = text.slice(from, point).replace(/[\p{M}ـ]/gu, '');
	return word.length === 1 || /^(?:mrs?|ms|dr|prof|gen|col|lt|st|jr|sr|vs)$/i.test(word);
}

/** A number that begins the line or sentence, as in `1. النص`. */
function isListNumber(text: string, start: number, point: number): boolean {
	return (
		/^\s*\p{Nd}{1,3}$/u.test(text.slice(Math.max(start, point - 40), point)) && point - start < 40
	);
}

function countOf(text: string, sign: string, from: number, to: number): number {
	let count = 0;
	for (let index = from; index < to; index++) if (text.charAt(index) === sign) count++;
	return count;
}

function isBlank(text: string, index: number): boolean {
	return /[\s\u0085\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/.test(text.charAt(index));
}

function hasWord(text: string, from: number, to: number): boolean {
	const sentence = text.slice(from, to);
	// Unicode's letters take a while to load.
	return hasArabic(sentence) || /[\p{L}\p{N}]/u.test(sentence);
}
