import type {Article} from '../article/article.ts';
import type {Library} from '../library/library.ts';
import type {World} from './world.ts';

/** As many candidates as are listed for an ambiguous ID. */
const listed = 10;

/**
 * The article that a person means by an ID, a beginning of one or a piece of a title; says what is
 * wrong where it is none or more than one.
 */
export async function resolveArticle(
	library: Library,
	wanted: string,
	{corpus, world}: {readonly corpus: string; readonly world: World},
): Promise<Article | undefined> {
	const {usage} = world.messages;
	const found = library.find(wanted);
	if (found.kind === 'one') {
		const {id} = found.summary;
		const article = await library.load(id);
		if (article === undefined) world.complain(usage.goneArticle(id));
		return article;
	}
	if (found.kind === 'none') {
		world.complain(usage.unknownId(wanted, corpus));
		return undefined;
	}
	world.complain(usage.ambiguousId(wanted, found.candidates.length));
	for (const {id, title} of found.candidates.slice(0, listed)) world.complain(`  ${id}  ${title}`);
	return undefined;
}
