import {hasArabic} from '../arabic/has-arabic.ts';
import {monthName} from '../arabic/month-name.ts';
import type {Article} from './article.ts';

/** What is known of where and when an article appeared, in one line; empty if nothing is. */
export function metaLine(article: Pick<Article, 'dateline' | 'source' | 'date' | 'time'>): string {
	const {dateline, source, date, time} = article;
	return [
		source === null ? undefined : isolated(source.name),
		dateline === null ? undefined : [dateline.place, dateline.agency].filter(Boolean).join('-'),
		date === null ? undefined : dayOf(date.iso),
		time?.text,
	]
		.filter(part => part !== undefined && part !== '')
		.join(' · ');
}

/** `26 ديسمبر 2024` of 2024-12-26. */
function dayOf(iso: string): string {
	const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
	return `${day} ${monthName(month)} ${year}`;
}

/** A name in other letters as an isolate, so that the day behind it is not drawn into it. */
const isolated = (name: string): string =>
	hasArabic(name) || name === '' ? name : `\u2068${name}\u2069`;
