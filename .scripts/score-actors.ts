/**
 * Scores the tagger against annotated text:
 *
 *     WARRAQ_DEV_DATA=… node .scripts/score-actors.ts [gold|newswire|both] [--errors N] [--without RULE]
 *         [--part made|left-out] [--each]
 *
 * `gold` wants gold/*.json beside corpus/*.txt, `newswire` data/ner/anercorp-train.txt, of which the last
 * quarter is left out while rules and lists are made. An organization's id counts as right whichever way
 * `organization` is spelled. `--each` leaves out each rule in turn.
 */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import type {ActorType, Mention} from '../source/actors/mention.ts';
import {createTagger, type Tagger} from '../source/actors/tag-article.ts';
import {type RuleName, ruleNames} from '../source/actors/text/candidate.ts';
import type {Article} from '../source/article/article.ts';
import {parseArticle} from '../source/article/parse-article.ts';

type Span = {
	readonly from: number;
	readonly to: number;
	readonly type: string;
	readonly id?: string;
	readonly text: string;
	readonly isBorderline?: boolean;
	readonly isNested?: boolean;
};

const {values, positionals} = parseArgs({
	options: {
		errors: {type: 'string', default: '0'},
		without: {type: 'string', multiple: true, default: []},
		part: {type: 'string', default: 'left-out'},
		sentences: {type: 'string', default: '30'},
		each: {type: 'boolean', default: false},
	},
	allowPositionals: true,
});
const folder = process.env.WARRAQ_DEV_DATA;
if (folder === undefined) throw new Error('set WARRAQ_DEV_DATA to the folder with gold and data');
const mostErrors = Number(values.errors);
let reported = 0;
const what = positionals[0] ?? 'both';

function scoreGold(root: string, tag: Tagger, isQuiet = false): Score {
	const total = new Score();
	for (const file of readdirSync(join(root, 'gold'))) {
		const path = join(root, 'corpus', file.replace('.json', '.txt'));
		if (!file.endsWith('.json') || !existsSync(path)) continue;
		const text = readFileSync(path, 'utf8');
		const gold = goldSpans(text, JSON.parse(readFileSync(join(root, 'gold', file), 'utf8')));
		const {mentions} = tag(parseArticle(text, {id: file, path: file}));
		const score = new Score();
		compareGold(gold, mentions, text, [score, total], file);
		if (!isQuiet) console.log(`${file}: ${score.line()}`);
	}
	return total;
}

function goldSpans(text: string, gold: {mentions: GoldMention[]}): Span[] {
	const starts = [0];
	for (let index = 0; index < text.length; index++)
		if (text[index] === '\n') starts.push(index + 1);
	return gold.mentions.map(mention => ({
		from: starts[mention.line - 1]! + mention.start,
		to: starts[mention.line - 1]! + mention.end,
		type: mention.type.replace('organisation', 'organization'),
		id: mention.id.replace('organisation', 'organization'),
		text: mention.text,
		isBorderline: mention.borderline === true,
		isNested: mention.nested === true,
	}));
}

type GoldMention = {
	readonly line: number;
	readonly start: number;
	readonly end: number;
	readonly type: string;
	readonly id: string;
	readonly text: string;
	readonly borderline?: boolean;
	readonly nested?: boolean;
};

function compareGold(
	gold: readonly Span[],
	mentions: readonly Mention[],
	text: string,
	scores: readonly Score[],
	file: string,
): void {
	const at = new Map(gold.map(span => [`${span.from}-${span.to}`, span]));
	const found = new Set<Span>();
	for (const mention of mentions) {
		const span = at.get(`${mention.from}-${mention.to}`);
		if (span?.isBorderline) continue;
		const isRight = span !== undefined && isSameId(span.id!, mention.actor);
		if (isRight) found.add(span);
		for (const score of scores) score.add(mention.type, isRight);
		if (!isRight) {
			const wanted = span === undefined ? 'nothing' : span.id;
			report(
				`${file} ${mention.text} -> ${mention.actor} (${mention.rule}), gold has ${wanted}: …${around(text, mention)}…`,
			);
		}
	}
	for (const span of gold) {
		if (span.isBorderline || span.isNested) continue;
		if (!found.has(span)) {
			for (const score of scores) score.miss(span.type);
			report(`${file} missed ${span.text} ${span.id}: …${around(text, span)}…`);
		} else for (const score of scores) score.hit(span.type);
	}
}

function isSameId(gold: string, ours: string): boolean {
	return gold === ours || (gold.endsWith('/kremlin') && ours.endsWith('/kremlin'));
}

function around(text: string, {from, to}: {from: number; to: number}): string {
	return `${text.slice(Math.max(0, from - 30), from)}[${text.slice(from, to)}]${text.slice(to, to + 20)}`.replaceAll(
		'\n',
		' ',
	);
}

const types: Readonly<Record<string, ActorType>> = {
	PERS: 'person',
	LOC: 'place',
	ORG: 'organization',
};

function scoreNewswire(root: string, tag: Tagger): {exact: Score; overlapping: Score} {
	const rows = readFileSync(join(root, 'data/ner/anercorp-train.txt'), 'utf8')
		.split('\n')
		.map(row => row.split(' '))
		.filter(row => row.length > 1) as [string, string][];
	const cut = Math.floor(rows.length * 0.75);
	const part = values.part === 'made' ? rows.slice(0, cut) : rows.slice(cut);
	const exact = new Score();
	const overlapping = new Score();
	for (const chunk of chunksOf(part, Number(values.sentences))) {
		const {text, spans} = textOf(chunk);
		const {mentions} = tag(articleOf(text));
		compareSpans(spans, mentions, text, exact, overlapping);
	}
	return {exact, overlapping};
}

/** Pieces of some sentences, as if each were an article. */
function* chunksOf(
	rows: readonly [string, string][],
	sentences: number,
): Generator<[string, string][]> {
	let chunk: [string, string][] = [];
	let count = 0;
	for (const row of rows) {
		chunk.push(row);
		if (row[0] === '.' && ++count % sentences === 0) {
			yield chunk;
			chunk = [];
		}
	}
	if (chunk.length > 0) yield chunk;
}

function textOf(rows: readonly [string, string][]): {text: string; spans: Span[]} {
	let text = '';
	const spans: Span[] = [];
	let open: {from: number; type: string} | undefined;
	const close = () => {
		const type = open && types[open.type];
		const to = text.trimEnd().length;
		if (open && type) spans.push({from: open.from, to, type, text: text.slice(open.from, to)});
		open = undefined;
	};
	for (const [word, label] of rows) {
		if (!label.startsWith('I-') || open === undefined) close();
		if (label.startsWith('B-')) open = {from: text.length, type: label.slice(2)};
		text += word === '.' ? '.\n' : `${word} `;
	}
	close();
	return {text, spans};
}

function articleOf(text: string): Article {
	const blocks: {from: number; to: number; role: 'body'}[] = [];
	let from = 0;
	for (const line of text.split('\n')) {
		if (line.trim() !== '') blocks.push({from, to: from + line.length, role: 'body'});
		from += line.length + 1;
	}
	return {
		id: 'newswire',
		path: '-',
		text,
		title: '',
		titleFrom: 'derived',
		titleRange: null,
		dateline: null,
		source: null,
		author: null,
		date: null,
		time: null,
		url: null,
		blocks,
		problems: [],
	};
}

/** The corpus marks whole tokens, clitics included: a mention is widened to its tokens. */
function compareSpans(
	gold: readonly Span[],
	mentions: readonly Mention[],
	text: string,
	exact: Score,
	overlapping: Score,
): void {
	const widened = mentions.map(mention => {
		let {from} = mention;
		while (from > 0 && !/\s/.test(text[from - 1]!)) from--;
		let {to} = mention;
		while (to < text.length && !/\s/.test(text[to]!)) to++;
		return {...mention, from, to};
	});
	const keys = new Set(gold.map(({from, to, type}) => `${from}-${to}-${type}`));
	for (const mention of widened) {
		const isRight = keys.has(`${mention.from}-${mention.to}-${mention.type}`);
		exact.add(mention.type, isRight);
		overlapping.add(
			mention.type,
			gold.some(span => touches(span, mention)),
		);
		if (!isRight) report(`${mention.type} false: …${around(text, mention)}… (${mention.rule})`);
	}
	const ours = new Set(widened.map(({from, to, type}) => `${from}-${to}-${type}`));
	for (const span of gold) {
		if (ours.has(`${span.from}-${span.to}-${span.type}`)) exact.hit(span.type);
		else {
			exact.miss(span.type);
			report(`${span.type} missed: …${around(text, span)}…`);
		}
		if (widened.some(mention => touches(span, mention))) overlapping.hit(span.type);
		else overlapping.miss(span.type);
	}
}

function touches(
	a: {from: number; to: number; type: string},
	b: {from: number; to: number; type: string},
): boolean {
	return a.type === b.type && a.from < b.to && b.from < a.to;
}

function report(message: string): void {
	if (reported++ < mostErrors) console.log(`  ${message}`);
}

/** Precision over what was found, recall over what is there, by type. */
class Score {
	readonly #counts = new Map<string, {found: number; right: number; there: number; hit: number}>();

	add(type: string, isRight: boolean): void {
		const count = this.#of(type);
		count.found++;
		if (isRight) count.right++;
	}

	hit(type: string): void {
		const count = this.#of(type);
		count.there++;
		count.hit++;
	}

	miss(type: string): void {
		this.#of(type).there++;
	}

	/** F1 of one type, or of all when none is given. */
	f1(type?: string): number {
		const all = {found: 0, right: 0, there: 0, hit: 0};
		for (const [name, count] of this.#counts) {
			if (type !== undefined && name !== type) continue;
			for (const key of ['found', 'right', 'there', 'hit'] as const) all[key] += count[key];
		}
		const precision = all.found === 0 ? 1 : all.right / all.found;
		const recall = all.there === 0 ? 1 : all.hit / all.there;
		return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
	}

	line(): string {
		const all = {found: 0, right: 0, there: 0, hit: 0};
		const parts: string[] = [];
		for (const [type, count] of [...this.#counts].sort()) {
			for (const key of ['found', 'right', 'there', 'hit'] as const) all[key] += count[key];
			parts.push(`${type} ${measures(count)}`);
		}
		return [`all ${measures(all)}`, ...parts].join('; ');
	}

	#of(type: string) {
		let count = this.#counts.get(type);
		if (count === undefined) {
			count = {found: 0, right: 0, there: 0, hit: 0};
			this.#counts.set(type, count);
		}
		return count;
	}
}

function measures({
	found,
	right,
	there,
	hit,
}: {
	found: number;
	right: number;
	there: number;
	hit: number;
}): string {
	const precision = found === 0 ? 1 : right / found;
	const recall = there === 0 ? 1 : hit / there;
	const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
	return `P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(3)} (${right}/${found}, ${hit}/${there})`;
}

function scoreOnce(root: string): void {
	const tag = createTagger(undefined, {without: values.without as RuleName[]});
	if (what !== 'newswire') {
		console.log(`gold, by span and identity: ${scoreGold(root, tag).line()}`);
	}
	if (what === 'gold') return;
	const {exact, overlapping} = scoreNewswire(root, tag);
	console.log(`newswire, ${values.part}: exact ${exact.line()}`);
	console.log(`newswire, ${values.part}: overlapping ${overlapping.line()}`);
}

/** F1 with all rules and with each left out, on the annotated articles and on the newswire by type. */
function scoreEach(root: string): void {
	const columns = ['articles', 'person', 'place', 'organization'];
	console.log(['without', ...columns].map(cell => cell.padEnd(22)).join(''));
	for (const rule of [undefined, ...ruleNames]) {
		const tag = createTagger(undefined, {without: rule === undefined ? [] : [rule]});
		const {exact} = scoreNewswire(root, tag);
		const scores = [
			scoreGold(root, tag, true).f1(),
			...columns.slice(1).map(type => exact.f1(type)),
		];
		const cells = [rule ?? '(none)', ...scores.map(score => score.toFixed(3))];
		console.log(
			cells
				.map(cell => cell.padEnd(22))
				.join('')
				.trimEnd(),
		);
	}
}

if (values.each) scoreEach(folder);
else scoreOnce(folder);
