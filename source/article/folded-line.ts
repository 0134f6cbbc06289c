import {type Folded, fold} from '../arabic/fold.ts';
import {originalRange} from '../arabic/original-range.ts';
import type {Range} from '../arabic/range.ts';
import {tokenize} from '../arabic/tokenize.ts';

/** A line as the rules look at it: folded words, and the way back to the text as written. */
export type FoldedLine = Range & {
	/** The line as written. */
	readonly raw: string;
	readonly words: readonly string[];
	/** The words with one blank between: what patterns are written for. */
	readonly key: string;
	readonly folded: Folded;
	/** Where the words stand in `folded.text`. */
	readonly spans: readonly Range[];
};

/** Folds a stretch of the article's text, usually a line, for the rules that recognize lines. */
export function foldLine(text: string, {from, to}: Range): FoldedLine {
	const raw = text.slice(from, to);
	const folded = fold(raw);
	const spans = tokenize(folded.text);
	const words = spans.map(span => folded.text.slice(span.from, span.to));
	return {from, to, raw, words, key: words.join(' '), folded, spans};
}

/** Where the words from index `first` up to, not including, `end` stand in the article's text. */
export function rangeOfWords(line: FoldedLine, first: number, end: number): Range {
	const from = line.spans[first]?.from ?? line.folded.text.length;
	const to = line.spans[end - 1]?.to ?? from;
	const range = originalRange(line.folded, from, to);
	return {from: line.from + range.from, to: line.from + range.to};
}

/** The signs between a word and the one before it, without blanks; also before the first and after the last. */
export function signsBefore(line: FoldedLine, word: number): string {
	const from = word === 0 ? line.from : rangeOfWords(line, word - 1, word).to;
	const to = word < line.words.length ? rangeOfWords(line, word, word + 1).from : line.to;
	return line.raw.slice(from - line.from, to - line.from).replace(/\s/g, '');
}

/** How many words of a line the start of its key covers, as matched by a pattern. */
export function countWords(key: string): number {
	const trimmed = key.trim();
	return trimmed === '' ? 0 : trimmed.split(' ').length;
}
