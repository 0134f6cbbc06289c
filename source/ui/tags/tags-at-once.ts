import type {Tags} from '../../actors/actor.ts';
import type {Article} from '../../article/article.ts';
import type {Knowledge} from '../../library/create-knowledge.ts';

/** Longer texts, in UTF-16 units, would keep the reader waiting: the screen shows them without tags. */
const longestAtOnce = 500_000;

/** The tags of an article as far as they can be had between two keys. */
export function tagsAtOnce(
	knowledge: Knowledge | undefined,
	article: Article | undefined,
): Tags | undefined {
	if (article === undefined || article.text.length > longestAtOnce) return undefined;
	return knowledge?.tags(article);
}
