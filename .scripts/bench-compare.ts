/**
 * All measures of the comparison beside their aims, on the annotated pairs left out of tuning.
 *
 *     WARRAQ_DEV_DATA=FOLDER npm run bench:compare     FOLDER holds news/*.jsonl.gz
 */
import {scoreComparison} from './score-comparison.ts';
import {timeComparison, timeTwins} from './time-comparison.ts';

const share = (value: number) => value.toFixed(3);
const milliseconds = (value: number) => `${value.toFixed(1)} ms`;
const seconds = (value: number) => `${value.toFixed(1)} s`;

const {articlePairs, labelledPairs, strong, all, differences, calibration, events} =
	scoreComparison('left-out');
const sentencePairs = calibration.bins.reduce((sum, {count}) => sum + count, 0);
console.log(
	`${articlePairs} pairs of articles left out of tuning, ${labelledPairs} of them with pairs of sentences`,
);
row('sentences that say the same, F1', strong.f1, 0.85);
row('... or speak of the same, F1', all.f1, 0.65);
row(
	`confidence, mean error in ten bins, ${sentencePairs} pairs of sentences`,
	calibration.error,
	0.1,
	{isMost: true},
);
const given = differences.found + differences.missed;
row(`differences, precision`, differences.precision, 0.8);
row(`differences, recall of ${given}`, differences.recall, 0.4);
for (const {name, right, count, nearMisses} of events) {
	const what = `one event or not, ${name}, ${count} with ${nearMisses} near misses`;
	row(what, right, name === 'chosen for being in doubt' ? null : 0.9);
}
const most = {isMost: true};
row('two articles of 500 words', timeComparison(500).median, 30, {...most, text: milliseconds});
row('two articles of 5,000 words', timeComparison(5000).median, 1000, {
	...most,
	text: milliseconds,
});
const {articles, prepared, digests, index, pairs, twins} = timeTwins();
row(
	`all strongest pairs of ${articles} articles, from their texts on`,
	prepared + digests + index + pairs,
	60,
	{...most, text: seconds},
);
row('the twins of one article, 95 of 100', twins.most95, 50, {...most, text: milliseconds});

/** A measure, its aim, and whether that is reached. */
function row(
	what: string,
	value: number,
	aim: number | null,
	{isMost = false, text = share}: {isMost?: boolean; text?: (value: number) => string} = {},
): void {
	const isReached = aim === null || (isMost ? value <= aim : value >= aim);
	const aimText = aim === null ? 'no aim' : `aim ${isMost ? '<=' : '>='} ${text(aim)}`;
	console.log(`${isReached ? ' ' : '!'} ${what.padEnd(66)} ${text(value).padStart(9)}  ${aimText}`);
}
