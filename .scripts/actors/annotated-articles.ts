import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import type {Mention} from '../../source/actors/mention.ts';
import type {Tagger} from '../../source/actors/tag-article.ts';
import {parseArticle} from '../../source/article/parse-article.ts';
import {Score} from './score.ts';
import {around, type Report, type Span} from './span.ts';

const corpus = resolve(import.meta.dirname, '../../corpus');

/**
 * Scores a tagger by span and identity against gold/*.json, in the data folder or beside it, for the articles of the
 * corpus that comes with the program. An organization's id counts as right whichever way `organization` is spelled.
 */
export function scoreArticles(data: string, tag: Tagger, report: Report): Score {
	const total = new Score();
	const folder = [join(data, 'gold'), join(data, '../gold')].find(existsSync);
	for (const file of folder === undefined ? [] : readdirSync(folder)) {
		const path = join(corpus, file.replace('.json', '.txt'));
		if (!file.endsWith('.json') || !existsSync(path)) continue;
		const text = readFileSync(path, 'utf8');
		const gold = goldSpans(text, JSON.parse(readFileSync(join(folder!, file), 'utf8')));
		const {mentions} = tag(parseArticle(text, {id: file, path: file}));
		compare(gold, mentions, text, {total, file, report});
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

function compare(
	gold: readonly Span[],
	mentions: readonly Mention[],
	text: string,
	{total, file, report}: {readonly total: Score; readonly file: string; readonly report: Report},
): void {
	const at = new Map(gold.map(span => [`${span.from}-${span.to}`, span]));
	const found = new Set<Span>();
	for (const mention of mentions) {
		const span = at.get(`${mention.from}-${mention.to}`);
		if (span?.isBorderline) continue;
		const isRight = span !== undefined && isSameId(span.id!, mention.actor);
		if (isRight) found.add(span);
		total.add(mention.type, isRight);
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
			total.miss(span.type);
			report(`${file} missed ${span.text} ${span.id}: …${around(text, span)}…`);
		} else total.hit(span.type);
	}
}

function isSameId(gold: string, ours: string): boolean {
	return gold === ours || (gold.endsWith('/kremlin') && ours.endsWith('/kremlin'));
}
