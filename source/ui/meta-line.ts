import type {Article} from '../article/article.ts';
import type {Messages} from '../messages/messages.ts';

const day = new Intl.DateTimeFormat('ar-EG-u-nu-latn', {dateStyle: 'long', timeZone: 'UTC'});

/** What is known of where and when an article appeared, in one line; empty if nothing is. */
export function metaLine(
	article: Pick<Article, 'titleFrom' | 'dateline' | 'source' | 'date' | 'time'>,
	messages: Messages,
): string {
	const {titleFrom, dateline, source, date, time} = article;
	return [
		source?.name,
		dateline === null ? undefined : [dateline.place, dateline.agency].filter(Boolean).join('-'),
		date === null ? undefined : day.format(new Date(date.iso)),
		time?.text,
		titleFrom === 'derived' ? messages.derivedTitle : undefined,
	]
		.filter(part => part !== undefined && part !== '')
		.join(' · ');
}
