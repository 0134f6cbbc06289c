import {existsSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
import type {Article} from '../article/article.ts';
import type {Summary} from '../article/summary.ts';
import type {Library} from '../library/library.ts';
import type {CommandLine} from './command-line.ts';
import {corpusName} from './open-corpus.ts';
import {openForReading} from './open-for-reading.ts';
import {resolveArticle} from './resolve-article.ts';
import type {World} from './world.ts';

/** The articles that were named, and the library they are of. */
export type OpenedNamed = {
	readonly library: Library;
	/** What was asked for, as many as words were given. */
	readonly articles: readonly Article[];
	readonly hadProblems: boolean;
};

/**
 * The articles that `compare` and `twins` are asked about, each an ID or an existing path. Several
 * files are a corpus of their own; other reports of one file are looked for in its folder.
 */
export async function openNamed(line: CommandLine, world: World): Promise<OpenedNamed | undefined> {
	const {words} = line;
	const areFiles =
		words.length > 0 && line.in.length === 0 && words.every(word => existsSync(word));
	const paths = areFiles ? (words.length === 1 ? [dirname(words[0]!)] : words) : line.in;
	const opened = await openForReading(paths, line, world);
	if (opened === undefined) return undefined;
	const {library, hadProblems} = opened;
	const articles: Article[] = [];
	for (const word of words) {
		// Why a file holds no article has been said.
		if (areFiles && hadProblems && articlesIn(library, word).length === 0) return undefined;
		const article =
			(areFiles ? await articleAt(library, word) : undefined) ??
			(await resolveArticle(library, word, {corpus: corpusName(paths), world}));
		if (article === undefined) return undefined;
		articles.push(article);
	}
	return {...opened, articles};
}

async function articleAt(library: Library, path: string): Promise<Article | undefined> {
	const found = articlesIn(library, path);
	return found.length === 1 ? library.load(found[0]!.id) : undefined;
}

function articlesIn(library: Library, path: string): readonly Summary[] {
	const wanted = resolve(path);
	return library.snapshot().summaries.filter(summary => resolve(summary.path) === wanted);
}
