import {type PageNode, textNode, walkPage} from './page-node.ts';

/** Elements whose text does not show, or is a control's and not the page's. */
const unshown = new Set([
	...[
		'HEAD',
		'TITLE',
		'SCRIPT',
		'STYLE',
		'NOSCRIPT',
		'TEMPLATE',
		'SVG',
		'svg',
		'IFRAME',
		'OBJECT',
		'CANVAS',
	],
	...['AUDIO', 'VIDEO', 'BUTTON', 'SELECT', 'TEXTAREA'],
]);

/** Elements with a blank line before and after them. */
const paragraphs = new Set([
	...['P', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'BLOCKQUOTE', 'PRE', 'UL', 'OL', 'DL', 'TABLE'],
]);

/** Elements on lines of their own. All others are part of a line. */
const blocks = new Set([
	...['BODY', 'MAIN', 'ARTICLE', 'SECTION', 'HEADER', 'FOOTER', 'ASIDE', 'NAV', 'DIV', 'CENTER'],
	...['LI', 'DT', 'DD', 'TR', 'CAPTION', 'FIGURE', 'FIGCAPTION', 'DETAILS', 'SUMMARY', 'ADDRESS'],
	...['FORM', 'FIELDSET', 'HR'],
]);

/**
 * The text of a page or of a part of it as it shows: a blank line between paragraphs, other blocks on
 * lines of their own, white space as browsers take it. After `innerText` (WHATWG HTML 3.2.7), without
 * style sheets.
 */
export function pageText(root: PageNode): string {
	const flow = new TextFlow();
	let preformatted = 0;
	walkPage(root, {
		enter(node) {
			const {nodeName, nodeType} = node;
			if (nodeType === textNode) flow.add(node.nodeValue ?? '', preformatted > 0);
			if (unshown.has(nodeName)) return false;
			if (nodeName === 'PRE') preformatted++;
			flow.breakLine(lineEndsAround(nodeName));
			return true;
		},
		leave({nodeName}) {
			if (nodeName === 'PRE') preformatted--;
			if (nodeName === 'BR') flow.endLine();
			if (nodeName === 'TD' || nodeName === 'TH') flow.add(' ', false);
			flow.breakLine(lineEndsAround(nodeName));
		},
	});
	return flow.text;
}

function lineEndsAround(nodeName: string): number {
	if (paragraphs.has(nodeName)) return 2;
	return blocks.has(nodeName) ? 1 : 0;
}

/** Puts text together: white space and line ends wait until text follows them. */
class TextFlow {
	text = '';
	#lineEnds = 0;
	#hasBlank = false;

	add(text: string, isPreformatted: boolean): void {
		// The white space of HTML: no-break spaces are none.
		const shown = isPreformatted ? text : text.replace(/[ \t\n\f\r]+/g, ' ');
		const from = !isPreformatted && shown.startsWith(' ') ? 1 : 0;
		const to = !isPreformatted && shown.endsWith(' ') ? shown.length - 1 : shown.length;
		this.#hasBlank ||= from > 0;
		if (from >= to) return;
		this.#catchUp();
		this.text += shown.slice(from, to);
		this.#hasBlank = to < shown.length;
	}

	/** At least so many line ends, at most two, before what follows. */
	breakLine(count: number): void {
		this.#lineEnds = Math.max(this.#lineEnds, count);
	}

	/** One more line end. */
	endLine(): void {
		this.#lineEnds = Math.min(2, this.#lineEnds + 1);
	}

	#catchUp(): void {
		if (this.text !== '') {
			if (this.#lineEnds > 0) this.text += '\n'.repeat(this.#lineEnds);
			else if (this.#hasBlank) this.text += ' ';
		}
		this.#lineEnds = 0;
		this.#hasBlank = false;
	}
}
