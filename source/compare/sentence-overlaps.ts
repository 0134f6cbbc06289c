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

/** What every two sentences of two articles share, in five views; each a map from the index in `b`. */
export type SentenceOverlaps = {
	/** Parts of words, four letters long: forms of one word, and spellings. */
	readonly letters: readonly ReadonlyMap<number, Overlap>[];
	readonly words: readonly ReadonlyMap<number, Overlap>[];
	/** Words by how few sentences of the two articles have them: the topic of both tells no sentence from the next. */
	readonly own: readonly ReadonlyMap<number, Overlap>[];
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
	weighByRarity(views);
	const compare = (view: keyof Views) => {
		const numbers = new FeatureNumbers();
		const [vectorsA, vectorsB] = views.map(side =>
			side.map(each => sparseVector(each[view], numbers)),
		) as [SparseVector[], SparseVector[]];
		return {found: overlaps(vectorsA, vectorsB), a: vectorsA, b: vectorsB};
	};
	const [letters, words, own, neighbors, names] = [
		compare('letters'),
		compare('words'),
		compare('own'),
		compare('neighbors'),
		compare('names'),
	];
	const contentOf = (side: 'a' | 'b') =>
		words[side].map((vector, index) => ({words: vector.sum, names: names[side][index]!.sum}));
	return {
		letters: letters.found,
		words: words.found,
		own: own.found,
		neighbors: neighbors.found,
		names: names.found,
		content: {a: contentOf('a'), b: contentOf('b')},
	};
}

type Entry = readonly [name: string, weight: number];
type Views = Record<'letters' | 'words' | 'own' | 'neighbors' | 'names', Entry[]>;

function viewsOf({sentences}: PreparedSide, changes: KeyChanges): Views[] {
	return sentences.map(sentence => {
		const words = sentence.words.map(word => ({...word, key: changes.get(word.key) ?? word.key}));
		return {
			letters: words.filter(({weight}) => weight >= leastOfNeighbor).flatMap(partsOf),
			words: words.map(({key, weight}) => [key, weight] as const),
			own: [],
			neighbors: neighborsOf(words),
			names: namesOf(sentence, words),
		};
	});
}

/** Fills the view `own`: what one sentence of each article says weighs all, what every sentence says next to nothing. */
function weighByRarity(sides: readonly (readonly Views[])[]): void {
	const counts = new Map<string, number>();
	for (const {words} of sides.flat()) {
		for (const key of new Set(words.map(([name]) => name))) {
			counts.set(key, (counts.get(key) ?? 0) + 1);
		}
	}
	const total = sides[0]!.length + sides[1]!.length + 1;
	for (const views of sides.flat()) {
		views.own = views.words.map(([key, weight]) => {
			const rarity = Math.log(total / counts.get(key)!) / Math.log(total / 2);
			return [key, weight * Math.min(1, rarity)] as const;
		});
	}
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
	let next = 0;
	for (const {from, to, key, weight} of words) {
		while (next < mentions.length && mentions[next]!.to <= from) next++;
		const isWithin = next < mentions.length && mentions[next]!.from < to;
		if (weight >= leastOfName && !isWithin) entries.push([key, weight]);
	}
	return entries;
}
