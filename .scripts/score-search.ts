/**
 * Searches the development news for known articles with spoilt queries, and for words scattered over
 * one, and prints how often the right article came first and among the first ten, by kind of query.
 *
 *     WARRAQ_DEV_DATA=... node .scripts/score-search.ts [EVERY_NTH_QUERY]
 */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseRecord} from '../source/article/parse-record.ts';
import {createMemoryEngine} from '../source/search/create-memory-engine.ts';
import {developmentData, readDevelopmentNews} from './read-development-news.ts';

type Question = {q: string; kind: string; perturb: string; accept: string[]};
type Tally = {asked: number; first: number; inTen: number; reciprocal: number};

const step = Number(process.argv[2] ?? 1);
const articles = [...readDevelopmentNews().values()].map(({id, title, body}) =>
	parseRecord({title, body}, {id, path: id}),
);
const engine = createMemoryEngine(articles);
const start = performance.now();
await engine.search('خبر', {limit: 1});
console.log(`${articles.length} articles indexed in ${milliseconds(performance.now() - start)}`);

for (const name of ['known_item', 'scatter']) await score(name);

async function score(name: string): Promise<void> {
	const tallies = new Map<string, Tally>();
	const times: number[] = [];
	let found = 0;
	for (const {q, kind, perturb, accept} of readQuestions(name)) {
		const from = performance.now();
		const {hits, total} = await engine.search(q, {limit: 10});
		times.push(performance.now() - from);
		found += total;
		const rank = hits.findIndex(({id}) => accept.includes(id));
		for (const key of ['all', `${kind} ${perturb}`]) count(tallies, key, rank);
	}
	times.sort((a, b) => a - b);
	const [median, p95] = [0.5, 0.95].map(share => times[Math.floor(times.length * share)] ?? 0);
	console.log(
		`\n${name}: ${times.length} queries, ${milliseconds(median!)} p50, ${milliseconds(p95!)} p95`,
	);
	console.log(`${Math.round(found / times.length)} articles found by one on average`);
	console.log('  asked  first  in ten     MRR');
	for (const [key, tally] of [...tallies].sort()) console.log(row(key, tally));
}

function readQuestions(name: string): Question[] {
	const text = readFileSync(join(developmentData(), 'search', `${name}.jsonl`), 'utf8');
	const questions = text
		.trim()
		.split('\n')
		.map(line => JSON.parse(line) as Question);
	return questions.filter((_, index) => index % step === 0);
}

function count(tallies: Map<string, Tally>, key: string, rank: number): void {
	const tally = tallies.get(key) ?? {asked: 0, first: 0, inTen: 0, reciprocal: 0};
	tally.asked++;
	if (rank === 0) tally.first++;
	if (rank >= 0) {
		tally.inTen++;
		tally.reciprocal += 1 / (rank + 1);
	}
	tallies.set(key, tally);
}

function row(key: string, {asked, first, inTen, reciprocal}: Tally): string {
	const shares = [first, inTen, reciprocal].map(sum => (sum / asked).toFixed(3).padStart(7));
	return `${String(asked).padStart(7)}${shares.join('')}  ${key}`;
}

function milliseconds(time: number): string {
	return `${time.toFixed(1)} ms`;
}
