/**
 * Searches the development news for known articles with spoilt queries, and for words scattered over
 * one, and prints how often the right article came first and among the first ten: for the half of the
 * questions that the ranking is tuned on, by kind of query, and for the half that is held out. With
 * `--made` it asks made questions of scattered words as well, whose slips take any letter or are those that
 * fingers make.
 *
 *     WARRAQ_DEV_DATA=... node .scripts/score-search.ts [--tuned-only] [--made]
 */
import {parseRecord} from '../source/article/parse-record.ts';
import {createMemoryEngine} from '../source/search/create-memory-engine.ts';
import {makeQuestions} from './make-questions.ts';
import {readDevelopmentNews} from './read-development-news.ts';
import {isHeldOut, type Question, questionSets, readQuestions} from './search-questions.ts';
import {Tally} from './tally.ts';

const tunedOnly = process.argv.includes('--tuned-only');
const news = [...readDevelopmentNews().values()];
const articles = news.map(({id, title, body}) => parseRecord({title, body}, {id, path: id}));
const engine = createMemoryEngine(articles);
const start = performance.now();
await engine.search('خبر', {limit: 1});
console.log(`${articles.length} articles indexed in ${milliseconds(performance.now() - start)}`);

const sets = new Map<string, readonly Question[]>(
	questionSets.map(name => [name, readQuestions(name)]),
);
if (process.argv.includes('--made')) {
	const known = [...sets.values()].flat();
	for (const fingers of ['any', 'fingers'] as const) {
		sets.set(`made, ${fingers}`, makeQuestions(news, known, {count: 2000, seed: 1, fingers}));
	}
}
for (const [name, questions] of sets) {
	const tallies = new Map<string, Tally>();
	const times: number[] = [];
	let found = 0;
	for (const question of questions) {
		const heldOut = isHeldOut(question);
		if (heldOut && tunedOnly) continue;
		const from = performance.now();
		const {hits, total} = await engine.search(question.q, {limit: 10});
		times.push(performance.now() - from);
		found += total;
		const rank = hits.findIndex(({id}) => question.accept.includes(id));
		const keys = heldOut ? ['HELD OUT'] : ['TUNED ON', `${question.kind} ${question.perturb}`];
		for (const key of keys) tallyOf(tallies, key).count(rank);
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

function tallyOf(tallies: Map<string, Tally>, key: string): Tally {
	const tally = tallies.get(key) ?? new Tally();
	tallies.set(key, tally);
	return tally;
}

function row(key: string, tally: Tally): string {
	const {first, inTen, reciprocal} = tally.shares();
	const shares = [first, inTen, reciprocal].map(share => share.toFixed(3).padStart(7));
	return `${String(tally.asked).padStart(7)}${shares.join('')}  ${key}`;
}

function milliseconds(time: number): string {
	return `${time.toFixed(1)} ms`;
}
