import {typedInArabic} from '../arabic/arabic-keyboard.ts';
import {hasArabic} from '../arabic/has-arabic.ts';
import {parseQuery} from './parse-query.ts';
import type {Terms} from './terms.ts';

/** One word of a correction must be so long: nearly all shorter ones stand somewhere. */
const shortestWord = 3;

/**
 * The Arabic words that were meant by Latin keys (`f,jdk`: بوتين); `null` unless all of them stand in the
 * dictionaries, and for anything but words, such as a phrase or a filter.
 */
export function correctKeys(typed: string, dictionaries: readonly Terms[]): string | null {
	const correction = typedInArabic(typed.trim());
	const {words, required, unwanted, actors, sources, since, until} = parseQuery(correction);
	const isOther = [required, unwanted, actors, sources].some(list => list.length > 0);
	if (isOther || since !== null || until !== null) return null;
	const isKnown = (word: string) => dictionaries.some(terms => terms.find(word) >= 0);
	if (!words.every(({folded}) => isKnown(folded))) return null;
	const isLong = words.some(({text}) => text.length >= shortestWord && hasArabic(text));
	return isLong ? correction : null;
}
