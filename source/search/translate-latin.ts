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
 * A query whose words in Latin letters know their Arabic names. A name of several words becomes one that is
 * answered by the name as typed and by the Arabic one, side by side (`hezbollah` by حزب الله). A phrase keeps
 * its words as typed unless the name has as many in Arabic.
 */
export function translateLatin(query: Query, namesOf: NamesOf): Query {
	const {words, required, unwanted} = query;
	const isAsked = [...words, ...[...required, ...unwanted].flatMap(term => term.words)];
	if (!isAsked.some(isLatin)) return query;
	const translateTerm = (term: QueryTerm) => ({
		...term,
		words: translateWords(term.words, namesInPhrase(namesOf)),
	});
	return {
		...query,
		words: translateWords(withoutArticles(words), nameOf(namesOf)),
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

/** What words in Latin letters become if they are a name. */
type Translate = (run: readonly QueryWord[]) => readonly QueryWord[] | null;

/** From left to right, the longest name that begins at each word. */
function translateWords(words: readonly QueryWord[], translate: Translate): QueryWord[] {
	const translated: QueryWord[] = [];
	for (let from = 0; from < words.length; ) {
		const name = longestAt(words, from, translate);
		translated.push(...(name?.words ?? [words[from]!]));
		from += name?.length ?? 1;
	}
	return translated;
}

function longestAt(
	words: readonly QueryWord[],
	from: number,
	translate: Translate,
): {words: readonly QueryWord[]; length: number} | null {
	let length = 0;
	while (length < longestName && from + length < words.length && isLatin(words[from + length]!)) {
		length++;
	}
	for (; length > 0; length--) {
		const translated = translate(words.slice(from, from + length));
		if (translated !== null) return {words: translated, length};
	}
	return null;
}

function formsOf(run: readonly QueryWord[], namesOf: NamesOf): string[][] {
	const latin = run.map(({folded}) => folded).join(' ');
	return namesOf(latin, run.at(-1)!.isPrefix).map(form => form.split(' '));
}

/** One word that all names answer. */
function nameOf(namesOf: NamesOf): Translate {
	return run => {
		const forms = formsOf(run, namesOf);
		if (forms.length === 0) return null;
		const asTyped = run.length > 1 ? [run] : [];
		const phrases = forms.filter(form => form.length > 1).map(form => form.map(asName));
		return [
			{
				text: run.map(({text}) => text).join(' '),
				folded: run.map(({folded}) => folded).join(' '),
				isPrefix: run.at(-1)!.isPrefix,
				arabic: forms.filter(form => form.length === 1).map(([form]) => form!),
				phrases: [...asTyped, ...phrases],
			},
		];
	};
}

function asName(folded: string): QueryWord {
	return {text: folded, folded, isPrefix: false, isName: true};
}

/** As many words, each with the Arabic ones in its place. */
function namesInPhrase(namesOf: NamesOf): Translate {
	return run => {
		const forms = formsOf(run, namesOf).filter(form => form.length === run.length);
		if (forms.length === 0) return null;
		const variants = variantsOfFirst(forms);
		return run.map((word, index) => ({
			...word,
			arabic: [...new Set(variants.map(form => form[index]!))],
		}));
	};
}

/** Names of several words can only be mixed where they differ in some of them (الاتحاد الأوروبي and الاتحاد الأوربي). */
function variantsOfFirst(forms: readonly (readonly string[])[]): readonly (readonly string[])[] {
	const [first = []] = forms;
	if (first.length === 1) return forms;
	return forms.filter(form => form.some((word, index) => word === first[index]));
}
