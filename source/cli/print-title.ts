import type {Article} from '../article/article.ts';
import {metaLine} from '../article/meta-line.ts';
import type {Printer} from './printer.ts';

/** The title of a compared article behind its letter, and below where it is from. */
export function printTitle(letter: string, article: Article, printer: Printer): void {
	printer.paragraph(`${letter}: ${article.title}`, 'title');
	const meta = metaLine(article);
	printer.paragraph(meta === '' ? article.id : `${meta} · ${article.id}`, 'faint');
}
