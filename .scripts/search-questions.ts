import {hash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {developmentData} from './read-development-news.ts';

/** A query over the development news whose answer is known. */
export type Question = {
	/** What is typed. */
	readonly q: string;
	/** The article it was made from. */
	readonly id: string;
	readonly kind: string;
	/** How it was spoilt. */
	readonly perturb: string;
	/** The articles that count as right. */
	readonly accept: readonly string[];
};

/** The two sets of questions: words that stand together in an article, and words scattered over one. */
export const questionSets = ['known_item', 'scatter'] as const;

export function readQuestions(name: (typeof questionSets)[number]): Question[] {
	const text = readFileSync(join(developmentData(), 'search', `${name}.jsonl`), 'utf8');
	return text
		.trim()
		.split('\n')
		.map(line => JSON.parse(line));
}

/** Half of the articles, by their ids' hash: nothing is tuned on the questions about them. */
export function isHeldOut({id}: Question): boolean {
	return Number.parseInt(hash('md5', id).slice(0, 8), 16) % 2 === 1;
}
