import type {Article} from '../article/article.ts';
import type {Library} from '../library/library.ts';
import type {World} from './world.ts';

/** As many candidates as are listed for an ambiguous ID. */
const listed = 10;

/**
 * The article that a person means by an ID, a beginning of one or a piece of a title; says what is
 * wrong where it is none or more than one.
 */
export function resolveArticle(
	library: Library,
	wanted: string,
	{corpus, world}: {readonly corpus: string; readonly world: World},
): Article | undefined {
	const {usage} = world.messages;
	const found = library.find(wanted);
	if (found.kind === 'one') return found.article;
	if (found.kind === 'none') {
		world.complain(usage.unknownId(wanted, corpus));
		return undefined;
	}
	world.complain(usage.ambiguousId(wanted, found.candidates.length));
	for (const {id, title} of found.candidates.slice(0, listed)) world.complain(`  ${id}  ${title}`);
	return undefined;
}
