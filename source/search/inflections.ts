import {stem} from '../arabic/stem.ts';

/** What `stem` takes off in front. */
const prefixes = ['', 'ال', 'وال', 'بال', 'كال', 'فال', 'لل', 'و', 'ولل'];
/** What `stem` takes off behind, in the order in which two of them are written. */
const endings = ['ي', 'ه', 'يه', 'ين', 'ون', 'ات', 'ان', 'ها'];

/** Endings of dual and plural that are part of many names: لبنان, بوتين. */
const numberEndings: ReadonlySet<string> = new Set(['ين', 'ون', 'ان']);
/** With fewer letters before it such an ending is rather part of the word (سلمان is no form of سلم). */
const shortestBeforeNumber = 4;

/** A form of a word, and how many letters of conjunction stand in front. */
export type Inflection = {readonly form: string; readonly conjunction: number};

/**
 * The forms of a folded word with the prefixes and suffixes that its light stem takes off, most of which
 * nobody ever wrote. Empty when less than `shortest` letters are left of it.
 */
export function inflections(word: string, shortest: number): Inflection[] {
	const root = rootOf(word);
	if (root.length < shortest) return [];
	const stems = suffixesOf(root).map(suffix => root + suffix);
	return prefixes.flatMap(prefix => {
		const conjunction = /^[وف]/.test(prefix) ? 1 : 0;
		return stems.map(form => ({form: prefix + form, conjunction}));
	});
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
function suffixesOf(root: string): string[] {
	const suffixes = new Set(['']);
	for (const [index, inner] of endings.entries()) {
		if (!mayFollow(root, inner)) continue;
		suffixes.add(inner);
		for (const outer of endings.slice(index + 1)) {
			if (mayFollow(root + inner, outer)) suffixes.add(inner + outer);
		}
	}
	return [...suffixes];
}

function mayFollow(word: string, ending: string): boolean {
	return word.length >= shortestBeforeNumber || !numberEndings.has(ending);
}
