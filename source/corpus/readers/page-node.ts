/** As much of a node of a page (WHATWG DOM) as is looked at. */
export type PageNode = {
	readonly nodeType: number;
	/** The tag's name in capitals, for elements of HTML. */
	readonly nodeName: string;
	/** The text of a text node. */
	readonly nodeValue: string | null;
	readonly parentNode: PageNode | null;
	readonly firstChild: PageNode | null;
	readonly nextSibling: PageNode | null;
};

export type PageElement = PageNode & {
	readonly textContent: string;
	readonly attributes: {readonly length: number};
	readonly childNodes: Iterable<PageNode>;
	getAttribute(name: string): string | null;
	querySelector(selector: string): PageElement | null;
	querySelectorAll(selector: string): Iterable<PageElement>;
	append(node: PageNode): void;
	after(node: PageNode): void;
	remove(): void;
};

export type PageDocument = {
	readonly documentElement: PageElement;
	readonly head: PageElement;
	createElement(name: string): PageElement;
};

export const elementNode = 1;
export const textNode = 3;

type Visitor = {
	/** Before what is in the node; `false` keeps out of it. */
	readonly enter: (node: PageNode, depth: number) => boolean;
	/** After what is in the node, gone into or not. */
	readonly leave?: (node: PageNode) => void;
};

/** Goes through a tree in its order; without recursion, as a page may be nested as deep as it is long. */
export function walkPage(root: PageNode, {enter, leave}: Visitor): void {
	let node = root;
	let depth = 0;
	for (;;) {
		const child = enter(node, depth) ? node.firstChild : null;
		if (child !== null) {
			node = child;
			depth++;
			continue;
		}
		leave?.(node);
		while (node !== root && node.nextSibling === null) {
			node = node.parentNode!;
			depth--;
			leave?.(node);
		}
		if (node === root) return;
		node = node.nextSibling!;
	}
}
