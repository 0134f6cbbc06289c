/** Pronouns written on the end of a word. */
const pronouns = ['ه', 'ها', 'هم', 'هن', 'هما', 'ك', 'كم', 'كن', 'كما', 'ي', 'نا'];
/** Clitics before it; the article does not go with a pronoun. */
const fronts = ['', 'و', 'ف', 'ب', 'ل', 'ك', 'وب', 'ول'];

/** A form of a word, and how many letters of clitics stand in front. */
export type PronounForm = {readonly form: string; readonly clitics: number};

/**
 * The forms in which a folded noun carries a pronoun, with and without clitics in front: `كتابه`, `وكتابهم`;
 * for `سفاره` also `سفارتهم`, since teh marbuta is written ت there. None for a word with the article.
 */
export function withPronouns(word: string): PronounForm[] {
	if (word.startsWith('ال') || word.length < 3) return [];
	const joined = word.endsWith('ه') ? `${word.slice(0, -1)}ت` : word;
	return fronts.flatMap(front =>
		pronouns.map(pronoun => ({form: front + joined + pronoun, clitics: front.length})),
	);
}
