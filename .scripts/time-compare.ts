/**
 * How much processor time comparing takes: two articles of 500 and 5,000 words, all pairs of the development corpus, one article's
 * twins.
 *
 *     WARRAQ_DEV_DATA=FOLDER node .scripts/time-compare.ts
 */
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

for (const words of [500, 5000, 50_000]) timeComparison(words);
timeTwins();

function timeComparison(words: number): void {
	const [a, b] = [articleOf(words, 0), articleOf(words, 1)];
	const [tagged, other] = [
		{article: a, tags: tagArticle(a)},
		{article: b, tags: tagArticle(b)},
	];
	const times = Array.from({length: words > 5000 ? 2 : 7}, () =>
		milliseconds(() => compareArticles(tagged, other)),
	);
	const sorted = times.toSorted((x, y) => x - y);
	console.log(
		`two articles of ${words} words: first ${times[0]!.toFixed(1)} ms, median ${sorted[times.length >> 1]!.toFixed(1)} ms`,
	);
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

function timeTwins(): void {
	const articles = news.map(record => parseRecord(record, {id: record.id, path: record.id}));
	let started = process.cpuUsage();
	const lap = (what: string) => {
		const {user, system} = process.cpuUsage(started);
		console.log(`${what}: ${((user + system) / 1e6).toFixed(2)} s`);
		started = process.cpuUsage();
	};
	const sides = articles.map(article => prepareSide(article, noTags));
	lap(`${articles.length} articles prepared`);
	const digests = sides.map(eventDigest);
	lap('digests made');
	const index = createTwinIndex(digests);
	lap('index made');
	const pairs = strongestPairs(index);
	lap(`${pairs.length} strongest pairs`);
	const times = digests
		.filter((_, position) => position % 40 === 0)
		.map(digest => milliseconds(() => findTwins(index, digest)))
		.sort((x, y) => x - y);
	const at = (share: number) => times[Math.floor(times.length * share)]!.toFixed(1);
	console.log(
		`twins of one article: median ${at(0.5)} ms, 95% ${at(0.95)} ms, most ${times.at(-1)!.toFixed(1)} ms`,
	);
}

/** Of processor time, which other programs do not lengthen. */
function milliseconds(work: () => unknown): number {
	const started = process.cpuUsage();
	work();
	const {user, system} = process.cpuUsage(started);
	return (user + system) / 1000;
}
