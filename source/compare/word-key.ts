import {stem} from '../arabic/stem.ts';
import {isCommonStem} from './stem-weight.ts';
import {synonymOf} from './synonyms.ts';

/** Prepositions, with and without و and ف, and سـ of the future, that the light stem leaves on a word. */
const prefixes = ['ول', 'وب', 'فل', 'فب', 'وك', 'ل', 'ب', 'ك', 'ف', 'س'];
/** Letters that must remain, so that لبن is not taken for a preposition and a word. */
const afterPrefix = 3;

/** Words are asked for again and again; emptied when full. By folded word. */
const known = new Map<string, string>();
const mostKnown = 50_000;

/**
 * The key under which a folded word is compared: its light stem, without a preposition where what is left
 * is a common stem (بمكافحة as مكافحة), and one key for words that say the same in news (قتيل, مصرع).
 */
export function wordKey(word: string): string {
	const before = known.get(word);
	if (before !== undefined) return before;
	if (known.size >= mostKnown) known.clear();
	const key = meaningOf(commonStemOf(word));
	known.set(word, key);
	return key;
}

/** Other keys a word may stand under: its stem without a preposition or conjunction (لبوتين as بوتين). */
export function otherWordKeys(word: string): string[] {
	return prefixes
		.filter(prefix => isPrefixOf(word, prefix))
		.map(prefix => stem(word.slice(prefix.length)));
}

/** With or without the ending of a counted noun: 12 قتيلا, ستة قتلى. */
function meaningOf(key: string): string {
	const meaning = synonymOf(key);
	if (meaning !== key || !key.endsWith('ا')) return meaning;
	const bare = key.slice(0, -1);
	return synonymOf(bare) === bare ? key : synonymOf(bare);
}

function commonStemOf(word: string): string {
	const whole = stem(word);
	if (isCommonStem(whole)) return whole;
	for (const prefix of prefixes) {
		if (!isPrefixOf(word, prefix)) continue;
		const rest = stem(word.slice(prefix.length));
		if (rest.length >= afterPrefix && isCommonStem(rest)) return rest;
	}
	return whole;
}

function isPrefixOf(word: string, prefix: string): boolean {
	return word.startsWith(prefix) && word.length - prefix.length >= afterPrefix;
}
