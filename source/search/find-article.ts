import {fold} from '../arabic/fold.ts';
import type {Summary} from '../article/summary.ts';

/** What a reader's words for an article may lead to. */
export type Reference =
	| {readonly kind: 'one'; readonly summary: Summary}
	| {readonly kind: 'none'}
	| {readonly kind: 'many'; readonly candidates: readonly Summary[]};

/** The article that a reader's words mean: its id, a beginning of it, or a piece of its title. */
export function findArticle(summaries: readonly Summary[], words: string): Reference {
	const exact = summaries.find(({id}) => id === words);
	if (exact !== undefined) return {kind: 'one', summary: exact};
	if (words === '') return {kind: 'none'};
	const byBeginning = summaries.filter(({id}) => id.startsWith(words));
	if (byBeginning.length > 0) return oneOrMany(byBeginning);
	const folded = fold(words).text.trim();
	if (folded === '') return {kind: 'none'};
	return oneOrMany(summaries.filter(({title}) => fold(title).text.includes(folded)));
}

function oneOrMany(summaries: readonly Summary[]): Reference {
	if (summaries.length === 0) return {kind: 'none'};
	if (summaries.length === 1) return {kind: 'one', summary: summaries[0]!};
	return {kind: 'many', candidates: summaries};
}
