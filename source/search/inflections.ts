import {stem} from '../arabic/stem.ts';

/** What `stem` takes off in front. */
const prefixes = new Set(['', 'ال', 'وال', 'بال', 'كال', 'فال', 'لل', 'و', 'ولل']);
/** What `stem` takes off behind, in the order in which two of them are written. */
const endings = ['ي', 'ه', 'يه', 'ين', 'ون', 'ات', 'ان', 'ها'];
const longestEndings = 4;

/** Endings of dual and plural that are part of many names: لبنان, بوتين. */
const numberEndings: ReadonlySet<string> = new Set(['ين', 'ون', 'ان']);
/** With fewer letters before it such an ending is rather part of the word (سلمان is no form of سلم). */
const shortestBeforeNumber = 4;

/** Which terms are forms of a word. */
export type Inflections = {
	/** What all its forms share: behind clitics, before endings. */
	readonly root: string;
	/** Whether a term with the root at `at` is a form of the word. */
	isForm(term: string, at: number): boolean;
	/** No form is longer by more letters behind the root. */
	readonly longestEndings: number;
};

/**
 * The forms of a folded word: its light stem with the prefixes and suffixes that stemming takes off. `null`
 * when less than `shortest` letters are left of it.
 */
export function inflections(word: string, shortest: number): Inflections | null {
	const root = rootOf(word);
	if (root.length < shortest) return null;
	const suffixes = suffixesOf(root);
	return {
		root,
		isForm: (term, at) =>
			prefixes.has(term.slice(0, at)) && suffixes.has(term.slice(at + root.length)),
		longestEndings,
	};
}

/** The light stem, but with the ending of a name that only looks like a dual or plural. */
function rootOf(word: string): string {
	const root = stem(word);
	const from = word.indexOf(root) + root.length;
	const ending = word.slice(from, from + 2);
	const isName = root.length < shortestBeforeNumber && numberEndings.has(ending);
	return isName ? root + ending : root;
}

/** None, one, or two endings. */
function suffixesOf(root: string): Set<string> {
	const suffixes = new Set(['']);
	for (const [index, inner] of endings.entries()) {
		if (!mayFollow(root, inner)) continue;
		suffixes.add(inner);
		for (const outer of endings.slice(index + 1)) {
			if (mayFollow(root + inner, outer)) suffixes.add(inner + outer);
		}
	}
	return suffixes;
}

function mayFollow(word: string, ending: string): boolean {
	return word.length >= shortestBeforeNumber || !numberEndings.has(ending);
}
