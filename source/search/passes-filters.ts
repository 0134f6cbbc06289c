import {fold} from '../arabic/fold.ts';
import type {Summary} from '../article/summary.ts';
import type {Query} from './parse-query.ts';

/** Whether an article names an actor; the tags are known elsewhere. */
export type HasActor = (articleId: string, actorId: string) => boolean;

/** Whether an article passes the filters of a query: source, days, actors. One without a date passes no day. */
export function passesFilters(article: Summary, query: Query, hasActor?: HasActor): boolean {
	const {sources, since, until, actors} = query;
	// Only what is asked is looked at: summaries of a large corpus are decoded then.
	if ((since !== null || until !== null) && !isWithin(article, since, until)) return false;
	if (sources.length > 0 && !isFrom(article, sources)) return false;
	return actors.every(actor => hasActor?.(article.id, actor) ?? false);
}

function isWithin({date}: Summary, since: string | null, until: string | null): boolean {
	if (date === null) return false;
	// Cut to the length that was typed, days compare as text: 2015-07 holds all of July.
	const dayOf = (bound: string) => date.iso.slice(0, bound.length);
	if (since !== null && dayOf(since) < since) return false;
	return until === null || dayOf(until) <= until;
}

function isFrom({source, dateline}: Summary, sources: readonly string[]): boolean {
	const names = [source?.name, dateline?.agency].map(name => fold(name ?? '').text);
	return sources.some(wanted => names.some(name => name.includes(wanted)));
}
