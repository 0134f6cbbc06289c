/** A letter as a reader sees it, with all that is joined to it, and where it begins, in UTF-16 units. */
export type Grapheme = {readonly segment: string; readonly index: number};

/**
 * Each a grapheme whatever stands beside it, shaped Arabic without marks among them: no mark, no joiner, no jamo, no flag. Line
 * feed and escape come between them in frames.
 */
const singleLetters =
	/^[\n\x1b\x20-\x7e\xa1-\xac\xae-\u02ff\u0621-\u064a\u0660-\u0669\u2010-\u2027\u2190-\u21ff\u2500-\u259f\ue000-\uf8ff\ufb50-\ufdcf\ufdf0-\ufdff\ufe70-\ufefc]*$/;

/** Whether every UTF-16 unit of a text is a letter, sign or blank of its own, a line feed or an escape. */
export function hasOnlySingleLetters(text: string): boolean {
	return singleLetters.test(text);
}

let segmenter: Intl.Segmenter | undefined;

/**
 * The graphemes of a text (UAX #29, extended grapheme clusters). Where every letter is one they are not looked for: the first
 * `Intl.Segmenter` of a process takes three milliseconds to make.
 */
export function graphemes(text: string): Iterable<Grapheme> {
	if (hasOnlySingleLetters(text)) return unitsOf(text);
	segmenter ??= new Intl.Segmenter();
	return segmenter.segment(text);
}

function* unitsOf(text: string): Generator<Grapheme> {
	for (let index = 0; index < text.length; index++) yield {segment: text[index]!, index};
}
