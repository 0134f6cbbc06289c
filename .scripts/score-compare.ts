/**
 * How well the comparison does on test/compare/annotated-pairs.tsv: the part its weights were fitted on and the
 * part left out, apart.
 *
 *     WARRAQ_DEV_DATA=FOLDER node .scripts/score-compare.ts [--list]     --list: also what is wrong, by place
 */
import {type Calibration, type OnError, scoreComparison, type Tally} from './score-comparison.ts';

const listError: OnError = (what, {a, b}, quotes) => {
	console.log(`  ${what} — ${a} ${b}`);
	for (const {from, to, text} of quotes) console.log(`      ${from}-${to} ${text.slice(0, 150)}`);
};
const onError = process.argv.includes('--list') ? listError : () => {};

for (const part of ['tuning', 'left-out'] as const) {
	const scores = scoreComparison(part, onError);
	console.log(`${part}: ${scores.articlePairs} pairs of articles`);
	console.log(`  sentences that say the same   ${tallyText(scores.strong)}`);
	console.log(`  ... or speak of the same      ${tallyText(scores.all)}`);
	console.log(`  differences                   ${tallyText(scores.differences)}`);
	console.log(`  confidence, mean error        ${calibrationText(scores.calibration)}`);
	for (const {name, right, rightWithoutDays, count, nearMisses} of scores.events) {
		console.log(
			`  one event or not, ${name.padEnd(26)} ${right.toFixed(3)} right, ${rightWithoutDays.toFixed(3)} without days (${count}, ${nearMisses} of them near misses)`,
		);
	}
}

function tallyText({f1, precision, recall, found, wrong, missed}: Tally): string {
	const counts = `${found} found, ${wrong} wrong, ${missed} missed`;
	return `F1 ${f1.toFixed(3)}  P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  (${counts})`;
}

function calibrationText({error, bins}: Calibration): string {
	const parts = bins.map(
		({said, right, count}) => `${said.toFixed(2)}:${right.toFixed(2)}(${count})`,
	);
	return `${error.toFixed(3)} over ${bins.length} bins  ${parts.join(' ')}`;
}
