const [waw, feh, beh, lam, kaf, alef] = [...'وفبلكا'].map(letter => letter.charCodeAt(0));

/**
 * At which lengths the beginning of a folded term, units[from, to), may be clitics: bit k is set when its
 * first k letters are a conjunction, a preposition, an article or several of them in their order (لل is
 * ل and the article). Bit 0 always is; no clitics are longer than four letters. Hot: asked for every term.
 */
export function cliticLengths(units: Uint16Array, from: number, to: number): number {
	const lengths = 1 | afterConjunction(units, from, to);
	const isConjunction = from < to && (units[from] === waw || units[from] === feh);
	return isConjunction ? lengths | 2 | (afterConjunction(units, from + 1, to) << 1) : lengths;
}

function afterConjunction(units: Uint16Array, from: number, to: number): number {
	if (from >= to) return 0;
	const first = units[from]!;
	if (first === alef) return from + 1 < to && units[from + 1] === lam ? 4 : 0;
	if (first !== beh && first !== lam && first !== kaf) return 0;
	if (first === lam) return from + 1 < to && units[from + 1] === lam ? 6 : 2;
	const hasArticle = from + 2 < to && units[from + 1] === alef && units[from + 2] === lam;
	return hasArticle ? 10 : 2;
}
