import type {Article} from '../../article/article.ts';
import type {CorpusItem} from '../corpus-item.ts';
import {loadText} from './load-text.ts';
import type {OpenFile} from './reader.ts';

/** Makes an article of a whole file: reads it up to the limit, decodes it and has it parsed. */
export async function readWholeText(
	file: OpenFile,
	parse: (text: string, origin: {id: string; path: string}) => Article,
): Promise<CorpusItem> {
	const decoded = await loadText(file);
	if ('problem' in decoded) return {kind: 'problem', problem: decoded.problem};
	const article = parse(decoded.text, {id: file.id, path: file.path});
	const problems = [...decoded.problems, ...article.problems];
	return {kind: 'article', article: {...article, problems}};
}
