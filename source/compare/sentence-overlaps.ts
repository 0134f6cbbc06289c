import type {ComparedSentence, ComparedWord, PreparedSide} from './prepare-side.ts';
import type {KeyChanges} from './reconcile-keys.ts';
import {reconcileKeys} from './reconcile-keys.ts';
import {
	FeatureNumbers,
	type Overlap,
	overlaps,
	type SparseVector,
	sparseVector,
} from './sparse-vectors.ts';

/** What every two sentences of two articles share, in four views; each a map from the index in `b`. */
export type SentenceOverlaps = {
	/** Parts of words, four letters long: forms of one word, and spellings. */
	readonly letters: readonly ReadonlyMap<number, Overlap>[];
	readonly words: readonly ReadonlyMap<number, Overlap>[];
	/** Two words that stand together. */
	readonly neighbors: readonly ReadonlyMap<number, Overlap>[];
	/** Names, places, numbers and rare words. */
	readonly names: readonly ReadonlyMap<number, Overlap>[];
	/** How much each sentence says at all, and how much of it by names. */
	readonly content: {readonly a: readonly Content[]; readonly b: readonly Content[]};
};

export type Content = {readonly words: number; readonly names: number};

const partLength = 4;
/** Words that say less (في, من, على) are not worth a look at their parts and neighbors. */
const leastOfNeighbor = 1;
/** From this weight on a word counts as a name. */
const leastOfName = 4;
/** An actor says more than a rare word. */
const actorWeight = 5.5;

export function sentenceOverlaps(a: PreparedSide, b: PreparedSide): SentenceOverlaps {
	const changes = reconcileKeys(a, b);
	const views = [viewsOf(a, changes.a), viewsOf(b, changes.b)] as const;
	const compare = (view: keyof Views) => {
		const numbers = new FeatureNumbers();
		const [vectorsA, vectorsB] = views.map(side =>
			side.map(each => sparseVector(each[view], numbers)),
		) as [SparseVector[], SparseVector[]];
		return {found: overlaps(vectorsA, vectorsB), a: vectorsA, b: vectorsB};
	};
	const [letters, words, neighbors, names] = [
		compare('letters'),
		compare('words'),
		compare('neighbors'),
		compare('names'),
	];
	const contentOf = (side: 'a' | 'b') =>
		words[side].map((vector, index) => ({words: vector.sum, names: names[side][index]!.sum}));
	return {
		letters: letters.found,
		words: words.found,
		neighbors: neighbors.found,
		names: names.found,
		content: {a: contentOf('a'), b: contentOf('b')},
	};
}

type Entry = readonly [name: string, weight: number];
type Views = Record<'letters' | 'words' | 'neighbors' | 'names', Entry[]>;

function viewsOf({sentences}: PreparedSide, changes: KeyChanges): Views[] {
	return sentences.map(sentence => {
		const words = sentence.words.map(word => ({...word, key: changes.get(word.key) ?? word.key}));
		return {
			letters: words.filter(({weight}) => weight >= leastOfNeighbor).flatMap(partsOf),
			words: words.map(({key, weight}) => [key, weight] as const),
			neighbors: neighborsOf(words),
			names: namesOf(sentence, words),
		};
	});
}

function partsOf({folded, weight}: ComparedWord): Entry[] {
	const padded = `_${folded}_`;
	const count = Math.max(1, padded.length - partLength + 1);
	const each = weight / Math.sqrt(count);
	return Array.from({length: count}, (_, at) => [padded.slice(at, at + partLength), each] as const);
}

function neighborsOf(words: readonly ComparedWord[]): Entry[] {
	const telling = words.filter(({weight}) => weight >= leastOfNeighbor);
	return telling.slice(1).map((word, index) => {
		const before = telling[index]!;
		return [`${before.key} ${word.key}`, (before.weight + word.weight) / 2] as const;
	});
}

/** Actors by id; other rare words by their key, those within an actor's name left to the actor. */
function namesOf({mentions}: ComparedSentence, words: readonly ComparedWord[]): Entry[] {
	const entries: Entry[] = mentions.map(({actor}) => [actor, actorWeight]);
	for (const {from, to, key, weight} of words) {
		if (weight < leastOfName) continue;
		if (!mentions.some(mention => mention.from < to && from < mention.to))
			entries.push([key, weight]);
	}
	return entries;
}
