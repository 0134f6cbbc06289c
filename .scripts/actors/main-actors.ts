import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Tagger} from '../../source/actors/tag-article.ts';
import {parseArticle} from '../../source/article/parse-article.ts';
import {readDevelopmentNews} from '../read-development-news.ts';
import {Score} from './score.ts';
import type {Report} from './span.ts';

/**
 * Lines of an article's id, a tab, and the ids of whom a reader found it to be about; those left out were read after the
 * weights of main-actors.ts were set.
 */
const tables = {made: 'main-actors.tsv', 'left-out': 'main-actors-left-out.tsv'} as const;

/** Scores whom a tagger says articles of the development news are about, against what a reader said. */
export function scoreMainActors(tag: Tagger, part: keyof typeof tables, report: Report): Score {
	const news = readDevelopmentNews();
	const score = new Score();
	const table = readFileSync(join(import.meta.dirname, tables[part]), 'utf8');
	for (const row of table.trim().split('\n')) {
		const [id = '', ids = ''] = row.split('\t');
		const wanted = new Set(ids.split(' '));
		const {title, body} = news.get(id)!;
		const {main} = tag(parseArticle(`${title}\n\n${body}`, {id, path: id}));
		for (const actor of main) score.add('main', wanted.has(actor));
		for (const actor of wanted) {
			if (main.includes(actor)) score.hit('main');
			else score.miss('main');
		}
		const extra = main.filter(actor => !wanted.has(actor));
		const missed = [...wanted].filter(actor => !main.includes(actor));
		if (extra.length + missed.length > 0)
			report(`${id}: + ${extra.join(' ')} - ${missed.join(' ')}`);
	}
	return score;
}
