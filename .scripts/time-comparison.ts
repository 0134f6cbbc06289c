import {createTagger} from '../source/actors/tag-article.ts';
import type {Article} from '../source/article/article.ts';
import {parseRecord} from '../source/article/parse-record.ts';
import {compareArticles} from '../source/compare/compare-articles.ts';
import {eventDigest} from '../source/compare/event-digest.ts';
import {findTwins} from '../source/compare/find-twins.ts';
import {prepareSide} from '../source/compare/prepare-side.ts';
import {strongestPairs} from '../source/compare/strongest-pairs.ts';
import {createTwinIndex} from '../source/compare/twin-index.ts';
import {readDevelopmentNews} from './read-development-news.ts';

const noTags = {mentions: [], actors: [], main: [], language: 'ar'} as const;
const news = [...readDevelopmentNews().values()];
const tagArticle = createTagger();

/** Milliseconds of processor time. */
export type ComparisonTime = {readonly first: number; readonly median: number};

/** Seconds of processor time for each step over all articles, and milliseconds for the twins of one. */
export type TwinTimes = {
	readonly articles: number;
	readonly prepared: number;
	readonly digests: number;
	readonly index: number;
	readonly pairs: number;
	readonly pairCount: number;
	readonly twins: {readonly median: number; readonly most95: number; readonly most: number};
};

const rounds = 15;
const roundsOfLong = 3;
const longFrom = 5000;

/** How long it takes to compare two articles of so many words: the first time, and after some. */
export function timeComparison(words: number): ComparisonTime {
	const [a, b] = [articleOf(words, 0), articleOf(words, 1)];
	const [tagged, other] = [
		{article: a, tags: tagArticle(a)},
		{article: b, tags: tagArticle(b)},
	];
	const times = Array.from({length: words > longFrom ? roundsOfLong : rounds}, () =>
		milliseconds(() => compareArticles(tagged, other)),
	);
	return {first: times[0]!, median: times.toSorted((x, y) => x - y)[times.length >> 1]!};
}

/** How long it takes to find all strongest pairs of the development corpus, and the twins of one article. */
export function timeTwins(): TwinTimes {
	const articles = news.map(record => parseRecord(record, {id: record.id, path: record.id}));
	let started = process.cpuUsage();
	const lap = () => {
		const {user, system} = process.cpuUsage(started);
		started = process.cpuUsage();
		return (user + system) / 1e6;
	};
	const sides = articles.map(article => prepareSide(article, noTags));
	const prepared = lap();
	const digests = sides.map(eventDigest);
	const digestsMade = lap();
	const index = createTwinIndex(digests);
	const indexMade = lap();
	const {length: pairCount} = strongestPairs(index);
	const pairs = lap();
	const times = digests
		.filter((_, position) => position % 40 === 0)
		.map(digest => milliseconds(() => findTwins(index, digest)))
		.sort((x, y) => x - y);
	const at = (share: number) => times[Math.floor(times.length * share)]!;
	return {
		...{
			articles: articles.length,
			prepared,
			digests: digestsMade,
			index: indexMade,
			pairs,
			pairCount,
		},
		twins: {median: at(0.5), most95: at(0.95), most: times.at(-1)!},
	};
}

/** News put together to so many words; odd and even articles, so that the two share topics only. */
function articleOf(words: number, remainder: number): Article {
	const bodies: string[] = [];
	let count = 0;
	for (let index = remainder; count < words && index < news.length; index += 2) {
		const body = news[index]!.body.split(/\s+/)
			.slice(0, words - count)
			.join(' ');
		bodies.push(body);
		count += body.split(' ').length;
	}
	const id = `${words}-${remainder}`;
	return parseRecord({title: news[remainder]!.title, body: bodies.join('\n\n')}, {id, path: id});
}

/** Of processor time, which other programs do not lengthen. */
function milliseconds(work: () => unknown): number {
	const started = process.cpuUsage();
	work();
	const {user, system} = process.cpuUsage(started);
	return (user + system) / 1000;
}
