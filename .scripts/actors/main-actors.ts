import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Tagger} from '../../source/actors/tag-article.ts';
import {parseArticle} from '../../source/article/parse-article.ts';
import {readDevelopmentNews} from '../read-development-news.ts';
import {Score} from './score.ts';
import type {Report} from './span.ts';

/** Lines of an article's id, a tab, and the ids of whom a reader found it to be about. */
const table = join(import.meta.dirname, 'main-actors.tsv');

/** Scores whom a tagger says articles of the development news are about, against what a reader said. */
export function scoreMainActors(tag: Tagger, report: Report): Score {
	const news = readDevelopmentNews();
	const score = new Score();
	for (const row of readFileSync(table, 'utf8').trim().split('\n')) {
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
