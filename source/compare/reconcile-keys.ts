import {spellingClass} from '../arabic/spelling-class.ts';
import type {ComparedWord, PreparedSide} from './prepare-side.ts';
import {isCommonStem} from './stem-weight.ts';
import {otherWordKeys} from './word-key.ts';

/** The key of each word of one side, as far as it differs from the word's own. */
export type KeyChanges = ReadonlyMap<string, string>;

/**
 * Rare words of two articles that are one word written in two ways: with and without a preposition (لبوتين,
 * بوتين), or a foreign name in two spellings (سيرغي, سيرجي). Gives for each side the keys to be used instead.
 */
export function reconcileKeys(a: PreparedSide, b: PreparedSide): {a: KeyChanges; b: KeyChanges} {
	const [rareA, rareB] = [rareWords(a), rareWords(b)];
	const changesA = changesTowards(rareA, rareB, new Map());
	const changesB = changesTowards(rareB, rareA, changesA);
	return {a: changesA, b: changesB};
}

/** Rare words by key. */
function rareWords({sentences}: PreparedSide): Map<string, ComparedWord> {
	const rare = new Map<string, ComparedWord>();
	for (const {words} of sentences) {
		for (const word of words) {
			if (!word.key.startsWith('#') && !isCommonStem(word.key)) rare.set(word.key, word);
		}
	}
	return rare;
}

/** A word moves only to a key the other side has, and not where the other side moved away from it. */
function changesTowards(
	own: ReadonlyMap<string, ComparedWord>,
	other: ReadonlyMap<string, ComparedWord>,
	otherChanges: KeyChanges,
): Map<string, string> {
	const classes = new Map<string, string>();
	for (const [key, {folded}] of other) {
		if (!own.has(key)) classes.set(spellingClass(folded), otherChanges.get(key) ?? key);
	}
	const changes = new Map<string, string>();
	const moved = new Set(otherChanges.values());
	for (const [key, {folded}] of own) {
		if (other.has(key) || moved.has(key)) continue;
		const bare = otherWordKeys(folded).find(each => other.has(each));
		const target = bare ?? classes.get(spellingClass(folded));
		if (target !== undefined && target !== key) changes.set(key, target);
	}
	return changes;
}
