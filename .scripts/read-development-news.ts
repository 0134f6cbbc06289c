import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {gunzipSync} from 'node:zlib';

/** An article of the development corpus in its fields. */
export type DevelopmentArticle = {
	/** The file's name and the 1-based line: `2015-07-21.jsonl.gz#17`. */
	readonly id: string;
	readonly title: string;
	readonly body: string;
	readonly url: string;
	readonly date: string;
	readonly source: string;
	readonly author: string;
};

/** The folder that WARRAQ_DEV_DATA names. */
export function developmentData(): string {
	const folder = process.env.WARRAQ_DEV_DATA;
	if (!folder || !existsSync(join(folder, 'news'))) {
		console.error('Set WARRAQ_DEV_DATA to the folder that holds news/*.jsonl.gz.');
		process.exit(2);
	}
	return folder;
}

/** The articles of news/*.jsonl.gz by id, in the order of the files. */
export function readDevelopmentNews(): Map<string, DevelopmentArticle> {
	const articles = new Map<string, DevelopmentArticle>();
	const folder = join(developmentData(), 'news');
	for (const file of readdirSync(folder).sort()) {
		const lines = gunzipSync(readFileSync(join(folder, file)))
			.toString('utf8')
			.split('\n');
		for (const [index, line] of lines.entries()) {
			if (line.trim() === '') continue;
			const record = JSON.parse(line);
			const id = `${file}#${index + 1}`;
			articles.set(id, {
				id,
				title: record.title ?? '',
				body: record.content ?? '',
				url: record.url ?? '',
				date: record.date_extracted ?? '',
				source: record.source ?? '',
				author: record.author ?? '',
			});
		}
	}
	return articles;
}
