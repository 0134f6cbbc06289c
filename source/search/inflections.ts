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

/** The forms that share the light stem of a folded word; most of them nobody ever wrote. */
export function inflections(word: string): Inflection[] {
	const root = stem(word);
	const forms: Inflection[] = [];
	for (const prefix of prefixes) {
		const conjunction = /^[وف]/.test(prefix) ? 1 : 0;
		for (const suffix of suffixes) {
			const form = prefix + root + suffix;
			if (stem(form) === root) forms.push({form, conjunction});
		}
	}
	return forms;
}
