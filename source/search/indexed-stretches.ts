import type {Article, Block} from '../article/article.ts';

/** A block as the index reads it. */
export type IndexedStretch = Pick<Block, 'from' | 'to' | 'role'> & {
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
	const titled: IndexedStretch[] = [];
	const main: IndexedStretch[] = [];
	const others: IndexedStretch[] = [];
	for (const {from, to, role} of blocks) {
		const isMain = mainRoles.has(role);
		const holdsTitle = titleRange !== null && from < titleRange.to && titleRange.from < to;
		const part = holdsTitle ? titled : isMain ? main : others;
		part.push({from, to, role, isMain, holdsTitle});
	}
	return [...titled, ...main, ...others];
}
