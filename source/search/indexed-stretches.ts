import type {Article, Block} from '../article/article.ts';

/** A block as the index reads it. */
export type IndexedStretch = Block & {
	/** Part of the article itself, not of a related text or boilerplate. */
	readonly isMain: boolean;
	/** The title stands in it; a derived title is only its beginning. */
	readonly holdsTitle: boolean;
};

const mainRoles: ReadonlySet<Block['role']> = new Set(['title', 'dateline', 'body']);

/**
 * The blocks of an article in the order of the index: the one that holds the title, the rest of the
 * article itself, then what stands round it.
 */
export function indexedStretches({blocks, titleRange}: Article): IndexedStretch[] {
	const stretches = blocks.map(block => ({
		...block,
		isMain: mainRoles.has(block.role),
		holdsTitle: titleRange !== null && block.from < titleRange.to && titleRange.from < block.to,
	}));
	return [
		...stretches.filter(({holdsTitle}) => holdsTitle),
		...stretches.filter(({isMain, holdsTitle}) => isMain && !holdsTitle),
		...stretches.filter(({isMain, holdsTitle}) => !isMain && !holdsTitle),
	];
}
