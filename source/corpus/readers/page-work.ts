import {
	elementNode,
	type PageDocument,
	type PageElement,
	type PageNode,
	textNode,
	walkPage,
} from './page-node.ts';

/** How much a page would give Readability to do. */
export type PageWork = {
	/** How many elements are within one another at most. */
	readonly levels: number;
	/** In no unit; the most that is let through is some seconds of work. */
	readonly work: number;
};

/** Of 1,684 pages of the press none has more than 41 levels, and none more work than 1,580,000. */
export const mostLevels = 100;
export const mostWork = 1_600_000;

/**
 * Readability goes through the nodes some times, and through a node and its text once more for every
 * level above it.
 */
export function pageWork({documentElement}: PageDocument): PageWork {
	let levels = 0;
	let work = 0;
	walkPage(documentElement, {
		enter(node, depth) {
			levels = Math.max(levels, depth);
			work += (12 + depth) * weightOf(node);
			return true;
		},
	});
	return {levels, work};
}

function weightOf(node: PageNode): number {
	if (node.nodeType === textNode)
		return isScript(node.parentNode!) ? 1 : 1 + node.nodeValue!.length / 16;
	if (node.nodeType === elementNode) return 1 + (node as PageElement).attributes.length / 2;
	return 1;
}

/** Their text is thrown away before all else. */
function isScript({nodeName}: PageNode): boolean {
	return nodeName === 'SCRIPT' || nodeName === 'STYLE';
}
