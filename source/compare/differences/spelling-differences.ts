import type {Difference} from '../comparison.ts';
import type {ComparedWord} from '../prepare-side.ts';
import {
	isOtherSpelling,
	isUnknownSpelling,
	isWrittenBothWays,
	spellingDifference,
} from './other-spelling.ts';
import type {MatchedSentence, SentenceMatch} from './sentence-match.ts';

const longestSlot = 4;

/**
 * Names in the same spot of two paired sentences that are one word in two spellings (سيرغي, سيرجي): no
 * disagreement. What folding takes for the same (hamza, teh marbuta) is not even that. A letter more or less (لباد,
 * الباد) counts only where the reports are of one event: elsewhere it may be another name. Rare words that nobody knows
 * for names count too (وايومنغ, وايومنج), where they are no two forms of one word.
 */
export function spellingDifferences(
	{a, b, slots}: SentenceMatch,
	mayHaveSlips: boolean,
): Difference[] {
	const isSpelling = ([first, second]: WordPair, mayBeSlip: boolean) =>
		isNamed(a, first) || isNamed(b, second)
			? isOtherSpelling(first, second, mayBeSlip)
			: isUnknownSpelling(first, second);
	return slots.flatMap(slot => {
		const pairs = wordsInSpot(
			a.words.slice(slot.a.from, slot.a.to),
			b.words.slice(slot.b.from, slot.b.to),
		);
		const sure = pairs.filter(pair => isSpelling(pair, false));
		const slips = mayHaveSlips ? pairs.filter(pair => isSpelling(pair, true)) : [];
		return eachWordOnce([...sure, ...slips])
			.filter(pair => !isWrittenBothWays(a.side, b.side, ...pair))
			.flatMap(pair => spellingDifference(a.side, b.side, ...pair));
	});
}

/** Of pairs with a word in common the first: هونغ كونغ answers هونج كونج word by word. */
function eachWordOnce(pairs: readonly WordPair[]): WordPair[] {
	const used = new Set<ComparedWord>();
	return pairs.filter(pair => {
		if (pair.some(word => used.has(word))) return false;
		for (const word of pair) used.add(word);
		return true;
	});
}

type WordPair = readonly [ComparedWord, ComparedWord];

/** Words that may answer each other: any of short slots, of others the first and the last. */
function wordsInSpot(a: readonly ComparedWord[], b: readonly ComparedWord[]): WordPair[] {
	if (Math.max(a.length, b.length) <= longestSlot) {
		return a.flatMap(first => b.map((second): WordPair => [first, second]));
	}
	return [
		[a[0]!, b[0]!],
		[a.at(-1)!, b.at(-1)!],
	];
}

function isNamed({mentions}: MatchedSentence, word: ComparedWord): boolean {
	return mentions.some(({from, to}) => from < word.to && word.from < to);
}
