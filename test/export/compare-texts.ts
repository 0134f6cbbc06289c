import {createTagger} from '../../source/actors/tag-article.ts';
import {parseArticle} from '../../source/article/parse-article.ts';
import {parseRecord} from '../../source/article/parse-record.ts';
import {compareArticles} from '../../source/compare/compare-articles.ts';
import {comparedActors} from '../../source/compare/compared-actors.ts';
import type {ComparedPair} from '../../source/export/compared-pair.ts';

const tag = createTagger();

type Source = string | Readonly<Record<string, string>>;

/** Two texts or records, compared as the program would. */
export function compareTexts(one: Source, other: Source): ComparedPair {
	const [a, b] = [read(one, 'a'), read(other, 'b')];
	const [tagsA, tagsB] = [tag(a), tag(b)];
	const comparison = compareArticles({article: a, tags: tagsA}, {article: b, tags: tagsB});
	return {comparison, a, b, actors: comparedActors(comparison, tagsA, tagsB)};
}

const read = (source: Source, name: string) =>
	typeof source === 'string'
		? parseArticle(source, {id: `${name}.txt`, path: `${name}.txt`})
		: parseRecord(source, {id: `${name}.json`, path: `${name}.json`});
