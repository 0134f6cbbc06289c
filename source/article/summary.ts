import type {Article} from './article.ts';

/** As much of an article as a list shows. */
export type Summary = Pick<
	Article,
	'id' | 'path' | 'title' | 'titleFrom' | 'titleRange' | 'dateline' | 'source' | 'date' | 'time'
>;
