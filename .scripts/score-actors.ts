/**
 * Scores the tagger, each measure beside its aim, then with each rule left out in turn:
 *
 *     WARRAQ_DEV_DATA=FOLDER node .scripts/score-actors.ts [--errors N] [--part made|left-out] [--without RULE] [--write]
 *
 * FOLDER holds news/*.jsonl.gz and ner/anercorp-train.txt, and gold/*.json in it or beside it. `--errors` shows what is
 * wrong instead of leaving out rules; `--write` keeps the output in .scripts/score-actors.txt.
 */
import {writeFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {createTagger, type Tagger} from '../source/actors/tag-article.ts';
import {type RuleName, ruleNames} from '../source/actors/text/candidate.ts';
import {scoreArticles} from './actors/annotated-articles.ts';
import {scoreMainActors} from './actors/main-actors.ts';
import {scoreNewswire} from './actors/newswire.ts';
import {taggingSpeed} from './actors/tagging-speed.ts';
import {developmentData} from './read-development-news.ts';

const {values} = parseArgs({
	options: {
		errors: {type: 'string', default: '0'},
		without: {type: 'string', multiple: true, default: []},
		part: {type: 'string', default: 'left-out'},
		write: {type: 'boolean', default: false},
	},
});
const data = developmentData();
const part = values.part === 'made' ? 'made' : 'left-out';
const lines: string[] = [];
let errors = Number(values.errors);

printMeasures(createTagger(undefined, {without: values.without as RuleName[]}));
if (values.errors === '0') printEachLeftOut();
if (values.write) {
	writeFileSync(resolve(import.meta.dirname, 'score-actors.txt'), `${lines.join('\n')}\n`);
}

function printMeasures(tag: Tagger): void {
	const articles = scoreArticles(data, tag, report);
	const {exact, overlapping} = scoreNewswire(data, tag, part, report);
	const [main, mainLeftOut] = (['made', 'left-out'] as const).map(each =>
		scoreMainActors(tag, each, report),
	);
	const {first, again} = taggingSpeed(createTagger());
	printRow('measure', 'reached', 'aim');
	printRow('three annotated articles, P and R', `${pr(articles)}`, '.95 .90');
	printRow(`newswire ${part}, places, F1`, three(exact.f1('place')), '.85');
	printRow('  people exact, F1', three(exact.f1('person')), '.65');
	printRow('  people overlapping, F1', three(overlapping.f1('person')), '.80');
	printRow('  organizations, F1', three(exact.f1('organization')), '.50');
	printRow('main actors of 80 articles, P and R', pr(main!), '.85 .75');
	printRow('  of 17 left out', pr(mainLeftOut!), '.85 .75');
	printRow('MB/s of one core: first, again', `${first.toFixed(1)} ${again.toFixed(1)}`, '20');
}

/** F1 with all rules and with each left out, on the annotated articles and on the newswire by type. */
function printEachLeftOut(): void {
	const columns = ['person', 'place', 'organization'];
	print('');
	print(['without', 'articles', ...columns].map(cell => cell.padEnd(22)).join(''));
	for (const rule of [undefined, ...ruleNames]) {
		const tag = createTagger(undefined, {without: rule === undefined ? [] : [rule]});
		const {exact} = scoreNewswire(data, tag, part, () => {});
		const scores = [
			scoreArticles(data, tag, () => {}).f1(),
			...columns.map(type => exact.f1(type)),
		];
		print([rule ?? '(none)', ...scores.map(three)].map(cell => cell.padEnd(22)).join(''));
	}
}

function printRow(measure: string, reached: string, aim: string): void {
	print(measure.padEnd(40) + reached.padEnd(14) + aim);
}

function print(line: string): void {
	lines.push(line.trimEnd());
	console.log(line.trimEnd());
}

function report(message: string): void {
	if (errors-- > 0) console.log(`  ${message}`);
}

function pr(score: {precision(): number; recall(): number}): string {
	return `${three(score.precision())} ${three(score.recall())}`;
}

function three(value: number): string {
	return value.toFixed(3);
}
