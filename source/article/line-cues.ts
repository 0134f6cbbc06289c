/**
 * A kind of line: the ways in which it begins, with `|` between, and a pattern for what follows; where
 * that is empty they are the whole line. `\d` at the start stands for a number.
 */
export type LineCue = readonly [starts: string, rest: string];

/**
 * Tells whether a folded line is of one of some kinds. A line is looked up by its first word, so that a
 * pattern is compiled only when a line comes that begins like it: to compile all of them at once takes
 * longer than to read the lines of five articles.
 */
export function createLineCues(cues: readonly LineCue[]): (key: string) => boolean {
	const wholeLines = new Set<string>();
	const byFirstWord = new Map<string, LazyPattern[]>();
	for (const [starts, rest] of cues) {
		if (rest === '') {
			for (const line of starts.split('|')) wholeLines.add(line);
			continue;
		}
		const pattern = lazyPattern(`^(?:${starts})(?:${rest})$`);
		for (const word of new Set(starts.split('|').map(firstWord))) {
			const others = byFirstWord.get(word);
			if (others) others.push(pattern);
			else byFirstWord.set(word, [pattern]);
		}
	}
	return key =>
		wholeLines.has(key) ||
		(byFirstWord.get(firstWord(key))?.some(matches => matches(key)) ?? false);
}

type LazyPattern = (key: string) => boolean;

function lazyPattern(source: string): LazyPattern {
	let pattern: RegExp | undefined;
	return key => {
		pattern ??= new RegExp(source);
		return pattern.test(key);
	};
}

/** Numbers all count as this word. */
const number = '\\d';

function firstWord(words: string): string {
	const unit = words.charCodeAt(0);
	if ((unit >= 0x30 && unit <= 0x39) || words.startsWith(number)) return number;
	const blank = words.indexOf(' ');
	return blank < 0 ? words : words.slice(0, blank);
}
