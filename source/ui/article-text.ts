import type {Range} from '../arabic/range.ts';
import type {Article} from '../article/article.ts';

/** Title and body as written, in logical order, a blank line between paragraphs. */
export function articleText({text, title, titleFrom, blocks}: Article): string {
	const body = blocks.filter(({role}) => role === 'body').map(({from, to}) => text.slice(from, to));
	return [...(titleFrom === 'stated' ? [title] : []), ...body].join('\n\n');
}

/** The paragraph in which a place stands, as written; `undefined` without a place. */
export function paragraphAt({text, blocks}: Article, place: Range | undefined): string | undefined {
	const block = place && blocks.find(({from, to}) => from <= place.from && place.from < to);
	return block && text.slice(block.from, block.to);
}
