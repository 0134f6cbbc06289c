/** Prefixes in the order they are tried; on folded words. */
const articles = ['وال', 'بال', 'كال', 'فال', 'ال', 'لل'];
/** Suffixes, each tried once in this order; ة is ه in folded words. */
const suffixes = ['ها', 'ان', 'ات', 'ون', 'ين', 'يه', 'ه', 'ي'];

/** Letters that must remain after taking off the conjunction و. */
const afterConjunction = 3;
const afterAffix = 2;

/**
 * The light stem of a folded word: without conjunction, article and inflection, never cut to the root.
 * The steps of light10 (L. Larkey, L. Ballesteros, M. Connell, "Light Stemming for Arabic Information
 * Retrieval", 2007, table 1). A word of other letters comes back as it is.
 */
export function stem(word: string): string {
	let rest = word;
	if (rest.startsWith('و') && rest.length > afterConjunction) rest = rest.slice(1);
	const article = articles.find(
		prefix => rest.startsWith(prefix) && rest.length >= prefix.length + afterAffix,
	);
	if (article !== undefined) rest = rest.slice(article.length);
	for (const suffix of suffixes) {
		if (rest.endsWith(suffix) && rest.length >= suffix.length + afterAffix) {
			rest = rest.slice(0, -suffix.length);
		}
	}
	return rest;
}
