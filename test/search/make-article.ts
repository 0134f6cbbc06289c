import type {Article, Block} from '../../source/article/article.ts';

type Parts = {
	readonly id?: string;
	readonly title?: string;
	readonly body?: string;
	/** A text of another article that stands below. */
	readonly related?: string;
	readonly source?: string;
	readonly date?: string;
};

/** An article of a title, body lines and related lines, each a block of its own. */
export function makeArticle({
	id = 'a.txt',
	title = '',
	body = '',
	related = '',
	source,
	date,
}: Parts): Article {
	const blocks: Block[] = [];
	let text = '';
	const add = (lines: string, role: Block['role']) => {
		for (const line of lines.split('\n').filter(part => part !== '')) {
			blocks.push({from: text.length, to: text.length + line.length, role});
			text += `${line}\n`;
		}
	};
	add(title, 'title');
	add(body, 'body');
	add(related, 'related-body');
	const nowhere = {from: null, to: null};
	return {
		...{id, path: id, text, title, titleFrom: 'stated', blocks, problems: []},
		titleRange: title === '' ? null : {from: 0, to: title.length},
		source: source === undefined ? null : {name: source, ...nowhere},
		date: date === undefined ? null : {iso: date, text: date, ...nowhere},
		...{dateline: null, author: null, time: null, url: null},
	};
}
