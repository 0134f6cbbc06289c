import {stem} from '../arabic/stem.ts';

/** What `stem` takes off in front. */
const prefixes = ['', 'ال', 'وال', 'بال', 'كال', 'فال', 'لل', 'و', 'ولل'];
/** What `stem` takes off behind, in the order in which two of them are written. */
const endings = ['ي', 'ه', 'يه', 'ين', 'ون', 'ات', 'ان', 'ها'];

const suffixes = [
	'',
	...new Set(
		endings.flatMap((inner, index) => [
			inner,
			...endings.slice(index + 1).map(outer => inner + outer),
		]),
	),
];

/** A form of a word, and how many letters of conjunction stand in front. */
export type Inflection = {readonly form: string; readonly conjunction: number};

/**
 * What a folded word may look like with the prefixes and suffixes that its light stem takes off: all forms
 * of the same stem and some of others, most of which nobody ever wrote.
 */
export function inflections(word: string): Inflection[] {
	const root = stem(word);
	return prefixes.flatMap(prefix => {
		const conjunction = /^[وف]/.test(prefix) ? 1 : 0;
		return suffixes.map(suffix => ({form: prefix + root + suffix, conjunction}));
	});
}
