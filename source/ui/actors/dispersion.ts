import type {Range} from '../../arabic/range.ts';
import type {Article} from '../../article/article.ts';

const partsOfArticle: readonly string[] = ['title', 'dateline', 'body'];

/**
 * How often an actor is named in each of so many equal parts of an article, from its title to its last paragraph. What
 * surrounds the article is no part of it.
 */
export function dispersion(
	{blocks, text}: Pick<Article, 'blocks' | 'text'>,
	mentions: readonly Range[],
	parts: number,
): readonly number[] {
	const counts = Array.from({length: parts}, () => 0);
	const own = blocks.filter(({role}) => partsOfArticle.includes(role));
	const first = Math.min(...own.map(({from}) => from), text.length);
	const last = Math.max(...own.map(({to}) => to), first + 1);
	for (const {from} of mentions) {
		const part = Math.floor(((from - first) / (last - first)) * parts);
		const within = Math.max(0, Math.min(part, parts - 1));
		counts[within] = counts[within]! + 1;
	}
	return counts;
}
