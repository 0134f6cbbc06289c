import type {Query, QueryTerm, QueryWord} from './parse-query.ts';

/**
 * The Arabic forms, each of one folded word or several with blanks between, of a name in folded Latin
 * letters, its words with blanks between; empty for what is no name. With `isPrefix` the name may
 * not be typed to its end.
 */
export type NamesOf = (latin: string, isPrefix: boolean) => readonly string[];

/** No English name that is looked up has more words. */
const longestName = 6;
/** The Arabic article in Latin letters; part of no name as it is looked up. */
const articles = new Set(['al', 'el']);

/** Whether a word is written in Latin letters alone. */
export const isLatin = ({folded}: QueryWord) => /^[a-z]+$/.test(folded);

/**
 * A query whose words in Latin letters know their Arabic names. `hezbollah` becomes the two words of
 * حزب الله, each of which the Latin word answers as well. A phrase keeps its words as typed unless the name
 * has as many in Arabic.
 */
export function translateLatin(query: Query, namesOf: NamesOf): Query {
	const {words, required, unwanted} = query;
	const isAsked = [...words, ...[...required, ...unwanted].flatMap(term => term.words)];
	if (!isAsked.some(isLatin)) return query;
	const translateTerm = (term: QueryTerm) => ({
		...term,
		words: translateWords(term.words, namesOf, true),
	});
	return {
		...query,
		words: translateWords(withoutArticles(words), namesOf, false),
		required: required.map(translateTerm),
		unwanted: unwanted.map(translateTerm),
	};
}

/** `al-Assad` is looked up as `assad`. */
function withoutArticles(words: readonly QueryWord[]): QueryWord[] {
	return words.filter((word, index) => {
		const next = words[index + 1];
		return !(articles.has(word.folded) && next !== undefined && isLatin(next));
	});
}

/** From left to right, the longest name that begins at each word. */
function translateWords(
	words: readonly QueryWord[],
	namesOf: NamesOf,
	keepsCount: boolean,
): QueryWord[] {
	const translated: QueryWord[] = [];
	for (let from = 0; from < words.length; ) {
		const name = longestAt(words, from, namesOf, keepsCount);
		translated.push(...(name?.words ?? [words[from]!]));
		from += name?.length ?? 1;
	}
	return translated;
}

function longestAt(
	words: readonly QueryWord[],
	from: number,
	namesOf: NamesOf,
	keepsCount: boolean,
): {words: QueryWord[]; length: number} | null {
	let length = 0;
	while (length < longestName && from + length < words.length && isLatin(words[from + length]!)) {
		length++;
	}
	for (; length > 0; length--) {
		const run = words.slice(from, from + length);
		const latin = run.map(({folded}) => folded).join(' ');
		const forms = namesOf(latin, run.at(-1)!.isPrefix).map(form => form.split(' '));
		const fitting = keepsCount ? forms.filter(form => form.length === length) : forms;
		if (fitting.length > 0) return {words: asArabic(run, fitting), length};
	}
	return null;
}

/** The words of the shortest forms beside the Latin ones; where one side has fewer, its last stays. */
function asArabic(run: readonly QueryWord[], forms: readonly (readonly string[])[]): QueryWord[] {
	const count = Math.min(...forms.map(form => form.length));
	const shortest = variantsOfFirst(forms.filter(form => form.length === count));
	return Array.from({length: Math.max(count, run.length)}, (_, index) => ({
		...run[Math.min(index, run.length - 1)]!,
		arabic: [...new Set(shortest.map(form => form[Math.min(index, count - 1)]!))],
	}));
}

/** Names of several words can only be mixed where they differ in some of them (الاتحاد الأوروبي and الاتحاد الأوربي). */
function variantsOfFirst(forms: readonly (readonly string[])[]): readonly (readonly string[])[] {
	const [first = []] = forms;
	if (first.length === 1) return forms;
	return forms.filter(form => form.some((word, index) => word === first[index]));
}
