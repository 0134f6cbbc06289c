import {fold} from '../arabic/fold.ts';
import type {Article} from '../article/article.ts';

/** What a reader's words for an article may lead to. */
export type Reference =
	| {readonly kind: 'one'; readonly article: Article}
	| {readonly kind: 'none'}
	| {readonly kind: 'many'; readonly candidates: readonly Article[]};

/** The article that a reader's words mean: its id, a beginning of it, or a piece of its title. */
export function findArticle(articles: readonly Article[], words: string): Reference {
	const exact = articles.find(({id}) => id === words);
	if (exact !== undefined) return {kind: 'one', article: exact};
	if (words === '') return {kind: 'none'};
	const byBeginning = articles.filter(({id}) => id.startsWith(words));
	if (byBeginning.length > 0) return oneOrMany(byBeginning);
	const folded = fold(words).text.trim();
	if (folded === '') return {kind: 'none'};
	return oneOrMany(articles.filter(({title}) => fold(title).text.includes(folded)));
}

function oneOrMany(articles: readonly Article[]): Reference {
	if (articles.length === 0) return {kind: 'none'};
	if (articles.length === 1) return {kind: 'one', article: articles[0]!};
	return {kind: 'many', candidates: articles};
}
