import type {ArticleMention} from '../../library/create-knowledge.ts';

/** A row of the mentions pane: an article's title, a mention in its context, or a blank. */
export type ContextRow = {
	readonly articleId: string;
	readonly title?: string;
	readonly context?: ArticleMention;
};

/** The mentions under the titles of their articles. */
export function contextRows(
	mentions: readonly ArticleMention[],
	titleOf: (articleId: string) => string,
): readonly ContextRow[] {
	const rows: ContextRow[] = [];
	for (const mention of mentions) {
		const {articleId} = mention;
		if (articleId !== rows.at(-1)?.articleId) {
			if (rows.length > 0) rows.push({articleId});
			rows.push({articleId, title: titleOf(articleId)});
		}
		rows.push({articleId, context: mention});
	}
	return rows;
}
