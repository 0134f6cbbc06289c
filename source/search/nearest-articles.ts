import {fold} from '../arabic/fold.ts';
import {tokenize} from '../arabic/tokenize.ts';
import type {Article} from '../article/article.ts';
import {articleAt} from './article-at.ts';
import {indexedStretches} from './indexed-stretches.ts';
import type {Segment} from './segment.ts';

/** An article of a segment, by their numbers. */
export type Neighbor = {
	readonly segment: number;
	readonly article: number;
	/** Larger is nearer. */
	readonly score: number;
};

/** Words that stand in a larger share of articles are about anything. */
const mostShare = 0.01;
/** But in a small corpus every word stands in few. */
const mostOccurrences = 60;
/** So many of the words that say most are looked up. */
const mostWords = 120;

type Term = {readonly ids: readonly number[]; readonly weight: number};

/** Long articles share something with everyone: so many words count as none. */
const lengthSlack = 50;

/**
 * The articles that share most of an article's words that few have, nearest first, at most `limit` of
 * them. Itself is one of them where it is in the index.
 */
export function nearestArticles(
	segments: readonly Segment[],
	article: Article,
	limit: number,
): Neighbor[] {
	const scores = segments.map(({articleCount}) => new Float32Array(articleCount));
	for (const {ids, weight} of tellingTerms(segments, wordsOf(article))) {
		for (const [number, segment] of segments.entries()) {
			const id = ids[number]!;
			if (id >= 0) addTo(scores[number]!, segment, segment.occurrences(id), weight);
		}
	}
	const found: Neighbor[] = [];
	for (const [number, {articleCount, articleStarts}] of segments.entries()) {
		for (let index = 0; index < articleCount; index++) {
			const shared = scores[number]![index]!;
			if (shared === 0) continue;
			const length = articleStarts[index + 1]! - articleStarts[index]!;
			const score = shared / Math.sqrt(length + lengthSlack);
			found.push({segment: number, article: index, score});
		}
	}
	return found.sort((one, other) => other.score - one.score).slice(0, limit);
}

/** The folded words of an article itself. */
function wordsOf(article: Article): Set<string> {
	const words = new Set<string>();
	for (const {from, to, isMain, holdsTitle} of indexedStretches(article)) {
		if (!isMain && !holdsTitle) continue;
		const {text} = fold(article.text.slice(from, to));
		for (const word of tokenize(text)) words.add(text.slice(word.from, word.to));
	}
	return words;
}

/** The words that stand in more than one article but not in many, rarest first. */
function tellingTerms(segments: readonly Segment[], words: ReadonlySet<string>): Term[] {
	const articleCount = segments.reduce((sum, segment) => sum + segment.articleCount, 0);
	const most = Math.max(mostOccurrences, articleCount * mostShare);
	const terms: Term[] = [];
	for (const word of words) {
		const ids = segments.map(({terms: dictionary}) => dictionary.find(word));
		const often = ids.reduce(
			(sum, id, number) => sum + (id < 0 ? 0 : segments[number]!.terms.frequency(id)),
			0,
		);
		if (often > 1 && often <= most) terms.push({ids, weight: Math.log(1 + articleCount / often)});
	}
	return terms.sort((one, other) => other.weight - one.weight).slice(0, mostWords);
}

/** An article has a word or has it not, however often. */
function addTo(
	scores: Float32Array,
	{articleStarts}: Segment,
	positions: Uint32Array,
	weight: number,
): void {
	let last = -1;
	for (const position of positions) {
		const article = articleAt(articleStarts, position, Math.max(0, last));
		if (article !== last) scores[article]! += weight;
		last = article;
	}
}
