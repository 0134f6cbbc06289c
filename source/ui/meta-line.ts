import type {Article} from '../article/article.ts';

const day = new Intl.DateTimeFormat('ar-EG-u-nu-latn', {dateStyle: 'long', timeZone: 'UTC'});

/** What is known of where and when an article appeared, in one line; empty if nothing is. */
export function metaLine(article: Pick<Article, 'dateline' | 'source' | 'date' | 'time'>): string {
	const {dateline, source, date, time} = article;
	return [
		source?.name,
		dateline === null ? undefined : [dateline.place, dateline.agency].filter(Boolean).join('-'),
		date === null ? undefined : day.format(new Date(date.iso)),
		time?.text,
	]
		.filter(part => part !== undefined && part !== '')
		.join(' · ');
}
