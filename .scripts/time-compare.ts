/**
 * How much processor time comparing takes: two articles of 500 and 5,000 words, all pairs of the development corpus, one article's
 * twins.
 *
 *     WARRAQ_DEV_DATA=FOLDER node .scripts/time-compare.ts
 */
import {timeComparison, timeTwins} from './time-comparison.ts';

for (const words of [500, 5000, 50_000]) {
	const {first, median} = timeComparison(words);
	console.log(
		`two articles of ${words} words: first ${first.toFixed(1)} ms, median ${median.toFixed(1)} ms`,
	);
}
const {articles, prepared, digests, index, pairs, pairCount, twins} = timeTwins();
console.log(`${articles} articles prepared: ${prepared.toFixed(2)} s`);
console.log(`digests made: ${digests.toFixed(2)} s`);
console.log(`index made: ${index.toFixed(2)} s`);
console.log(`${pairCount} strongest pairs: ${pairs.toFixed(2)} s`);
console.log(
	`twins of one article: median ${twins.median.toFixed(1)} ms, 95% ${twins.most95.toFixed(1)} ms, most ${twins.most.toFixed(1)} ms`,
);
