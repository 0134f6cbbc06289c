import type {Expansion, ExpansionKind} from './expansions.ts';

/** Answers by another word than the one typed; a beginning says nothing yet about how its word ends. */
const otherWords: ReadonlySet<ExpansionKind> = new Set(['clitic', 'stem', 'near', 'guess']);
/** A word that stands so often in an article on average stands beside few others by chance. */
const seldom = 0.004;
/** What is lost of the quality each time a word is e times as frequent. */
const loss = 0.03;

/**
 * How well a term answers one of several words, 0 to 1, if it stands `often` times in an article on average.
 * Somebody who types several words means an article that has them all. Articles that have the other words
 * by chance have a frequent word (علي for عليك) more likely than a rare one, so it says less of them.
 */
export function besideOthers({kind, quality}: Expansion, often: number): number {
	if (!otherWords.has(kind)) return quality;
	return quality * (1 - loss * Math.max(0, Math.log(often / seldom)));
}
