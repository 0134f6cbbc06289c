import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {ActorType, Mention} from '../../source/actors/mention.ts';
import type {Tagger} from '../../source/actors/tag-article.ts';
import type {Article} from '../../source/article/article.ts';
import {Score} from './score.ts';
import {around, type Report, type Span} from './span.ts';

/** Pieces of so many sentences are tagged as if each were an article. */
const sentences = 30;

const types: Readonly<Record<string, ActorType>> = {
	PERS: 'person',
	LOC: 'place',
	ORG: 'organization',
};

/**
 * Scores a tagger by span against ner/anercorp-train.txt. Its last quarter is left out while rules and lists are made.
 * It marks whole tokens, clitics included, so mentions are widened to theirs.
 */
export function scoreNewswire(
	data: string,
	tag: Tagger,
	part: 'made' | 'left-out',
	report: Report,
): {exact: Score; overlapping: Score} {
	const rows = readFileSync(join(data, 'ner/anercorp-train.txt'), 'utf8')
		.split('\n')
		.map(row => row.split(' '))
		.filter(row => row.length > 1) as [string, string][];
	const cut = Math.floor(rows.length * 0.75);
	const chosen = part === 'made' ? rows.slice(0, cut) : rows.slice(cut);
	const exact = new Score();
	const overlapping = new Score();
	for (const chunk of chunksOf(chosen)) {
		const {text, spans} = textOf(chunk);
		const {mentions} = tag(articleOf(text));
		compareSpans(spans, mentions, text, {exact, overlapping, report});
	}
	return {exact, overlapping};
}

/** Pieces of some sentences, as if each were an article. */
function* chunksOf(rows: readonly [string, string][]): Generator<[string, string][]> {
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

function compareSpans(
	gold: readonly Span[],
	mentions: readonly Mention[],
	text: string,
	{exact, overlapping, report}: {exact: Score; overlapping: Score; report: Report},
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
