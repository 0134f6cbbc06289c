/**
 * How well the comparison does on test/compare/annotated-pairs.tsv: the part its weights were fitted on and the
 * part left out, apart.
 *
 *     WARRAQ_DEV_DATA=FOLDER node .scripts/score-compare.ts [--list]     --list: also what is wrong, by place
 */
import {fold} from '../source/arabic/fold.ts';
import type {Range} from '../source/arabic/range.ts';
import {compareSides} from '../source/compare/compare-articles.ts';
import type {Comparison, Quote} from '../source/compare/comparison.ts';
import {eventProbability} from '../source/compare/event-probability.ts';
import {annotatedArticle} from './annotated-articles.ts';
import {
	type AnnotatedEvent,
	type AnnotatedPair,
	type Part,
	type RangePair,
	readAnnotatedPairs,
} from './read-annotated-pairs.ts';

const lists = process.argv.includes('--list');
const bins = 10;

/** Found, wrong, missed. */
class Tally {
	found = 0;
	wrong = 0;
	missed = 0;

	toString(): string {
		const precision = this.found / (this.found + this.wrong || 1);
		const recall = this.found / (this.found + this.missed || 1);
		const f1 = (2 * precision * recall) / (precision + recall || 1);
		const counts = `${this.found} found, ${this.wrong} wrong, ${this.missed} missed`;
		return `F1 ${f1.toFixed(3)}  P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  (${counts})`;
	}
}

const {pairs, events} = readAnnotatedPairs();
for (const part of ['tuning', 'left-out'] as const) scorePart(part);

function scorePart(part: Part): void {
	const own = pairs.filter(pair => pair.part === part);
	const compared = own.map(pair => ({
		pair,
		comparison: compareSides(annotatedArticle(pair.a).side, annotatedArticle(pair.b).side),
	}));
	const [strong, all, differences] = [new Tally(), new Tally(), new Tally()];
	const confidences: {confidence: number; isRight: boolean}[] = [];
	for (const {pair, comparison} of compared) {
		countPairs(pair, comparison, {strong, all, confidences});
		countDifferences(pair, comparison, differences);
	}
	console.log(`${part}: ${own.length} pairs of articles`);
	console.log(`  sentences that say the same   ${strong}`);
	console.log(`  ... or speak of the same      ${all}`);
	console.log(`  differences                   ${differences}`);
	console.log(`  confidence, mean error        ${calibrationOf(confidences)}`);
	scoreEvents(part, own);
}

/** The sentences of a side a range stands in: the one with most of it. */
function indexOf(sentences: readonly Quote[], {from, to}: Range): number {
	const common = sentences.map(each => Math.min(each.to, to) - Math.max(each.from, from));
	const most = Math.max(...common);
	return most > 0 ? common.indexOf(most) : -1;
}

function countPairs(
	pair: AnnotatedPair,
	{a, b, pairs}: Comparison,
	to: {strong: Tally; all: Tally; confidences: {confidence: number; isRight: boolean}[]},
): void {
	const keysOf = (ranges: readonly RangePair[]) =>
		new Set(
			ranges.map(range => `${indexOf(a.sentences, range.a)} ${indexOf(b.sentences, range.b)}`),
		);
	const [same, related, unclear] = [keysOf(pair.same), keysOf(pair.related), keysOf(pair.unclear)];
	for (const key of same) related.delete(key);
	const foundSame = new Set<string>();
	const found = new Set<string>();
	for (const {a: first, b: second, kind, confidence} of pairs) {
		const key = `${first} ${second}`;
		if (unclear.has(key) && !same.has(key) && !related.has(key)) continue;
		const isRight = same.has(key) || related.has(key);
		to.confidences.push({confidence, isRight});
		if (isRight) found.add(key);
		else to.all.wrong++;
		if (kind === 'same' && same.has(key)) foundSame.add(key);
		if (kind === 'same' && !isRight) to.strong.wrong++;
		if (lists && !isRight) list('wrong pair', pair, [a.sentences[first]!, b.sentences[second]!]);
	}
	to.strong.found += foundSame.size;
	to.strong.missed += same.size - foundSame.size;
	to.all.found += found.size;
	to.all.missed += same.size + related.size - found.size;
}

function countDifferences(pair: AnnotatedPair, {differences}: Comparison, tally: Tally): void {
	const left = new Set(pair.differences);
	for (const {kind, a, b, note} of differences) {
		const answers = pair.differences.filter(
			each => each.kind === kind && isAt(pair.a, each.a, a) && isAt(pair.b, each.b, b),
		);
		const known = answers.find(({isMinor}) => !isMinor) ?? answers[0];
		if (known && !known.isMinor && left.has(known)) tally.found++;
		if (!known) {
			tally.wrong++;
			if (lists) list(`wrong ${kind}: ${note}`, pair, [a, b]);
		}
		if (known) left.delete(known);
	}
	for (const {kind, a, b, isMinor} of left) {
		if (isMinor) continue;
		tally.missed++;
		if (lists) list(`missed ${kind}`, pair, [quoteOf(pair.a, a), quoteOf(pair.b, b)]);
	}
}

/** A difference may be quoted where it was annotated, or where else the article has the same words. */
function isAt(id: string, annotated: Range, found: Quote): boolean {
	if (annotated.from < found.to && found.from < annotated.to) return true;
	return fold(quoteOf(id, annotated).text).text === fold(found.text).text;
}

function quoteOf(id: string, {from, to}: Range): Quote {
	return {from, to, text: annotatedArticle(id).article.text.slice(from, to)};
}

/** The mean over ten bins of what confidence says and what is so, each bin by what is in it. */
function calibrationOf(confidences: readonly {confidence: number; isRight: boolean}[]): string {
	let [error, used] = [0, 0];
	const parts: string[] = [];
	for (let bin = 0; bin < bins; bin++) {
		const inBin = confidences.filter(
			each => Math.min(bins - 1, Math.floor(each.confidence * bins)) === bin,
		);
		if (inBin.length === 0) continue;
		const said = inBin.reduce((sum, each) => sum + each.confidence, 0) / inBin.length;
		const right = inBin.filter(each => each.isRight).length / inBin.length;
		error += Math.abs(said - right);
		used++;
		parts.push(`${said.toFixed(2)}:${right.toFixed(2)}(${inBin.length})`);
	}
	return `${(error / (used || 1)).toFixed(3)} over ${used} bins  ${parts.join(' ')}`;
}

function scoreEvents(part: Part, own: readonly AnnotatedPair[]): void {
	const read = own
		.filter(({event}) => event !== 'partly')
		.map(({a, b, event}) => ({a, b, part, isSame: event === 'same', isHard: false}));
	const chosen = events.filter(event => event.part === part);
	const groups: readonly (readonly [string, readonly AnnotatedEvent[]])[] = [
		['read whole', read],
		['read their beginnings', chosen.filter(({isHard}) => !isHard)],
		['chosen for being in doubt', chosen.filter(({isHard}) => isHard)],
	];
	for (const [name, group] of groups) {
		const right = (withDays: boolean) =>
			group.filter(event => isJudgedSame(event, withDays) === event.isSame).length / group.length;
		const near = group.filter(({isSame}) => !isSame).length;
		console.log(
			`  one event or not, ${name.padEnd(26)} ${right(true).toFixed(3)} right, ${right(false).toFixed(3)} without days (${group.length}, ${near} of them near misses)`,
		);
	}
}

function isJudgedSame({a, b}: AnnotatedEvent, withDays: boolean): boolean {
	const [first, second] = [annotatedArticle(a).digest, annotatedArticle(b).digest];
	const without = {day: null};
	return withDays
		? eventProbability(first, second) >= 0.5
		: eventProbability({...first, ...without}, {...second, ...without}) >= 0.5;
}

function list(what: string, {a, b}: AnnotatedPair, quotes: readonly Quote[]): void {
	console.log(`  ${what} — ${a} ${b}`);
	for (const {from, to, text} of quotes) console.log(`      ${from}-${to} ${text.slice(0, 150)}`);
}
