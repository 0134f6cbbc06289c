import {foldUnit, separator} from '../arabic/fold-unit.ts';
import type {Article} from '../article/article.ts';
import type {AnsweredMatch} from './match-finder.ts';
import type {Query} from './parse-query.ts';
import type {Scored} from './revise-best.ts';

export type ExactSearch = {
	readonly load: (id: string) => Promise<Article | undefined>;
	readonly findMatches: (article: Article) => readonly AnsweredMatch[];
	/** Awaited between slices of work. */
	readonly pause: () => Promise<void>;
};

/** Articles that are compared between two pauses. */
const comparedAtOnce = 64;

/** Those of the articles that have every word and phrase of a query letter for letter. */
export async function filterExact(
	found: readonly Scored[],
	{words, required}: Query,
	{load, findMatches, pause}: ExactSearch,
): Promise<Scored[]> {
	const groups = words.length + required.length;
	const kept: Scored[] = [];
	for (const [index, scored] of found.entries()) {
		if (index % comparedAtOnce === comparedAtOnce - 1) await pause();
		const article = await load(scored.summary.id);
		if (article === undefined) continue;
		const {text} = article;
		// Quick looks before a thorough one.
		if (!words.every(word => text.includes(word.text))) continue;
		const isPlain = required.length === 0 && words.every(word => standsAlone(text, word.text));
		if (isPlain || groupsOf(findMatches(article)) === groups) kept.push(scored);
	}
	return kept;
}

function groupsOf(matches: readonly AnsweredMatch[]): number {
	return new Set(matches.map(({group}) => group)).size;
}

/** Whether a word stands somewhere between blanks or signs; those inside a number are no proof. */
function standsAlone(text: string, word: string): boolean {
	if (/\p{N}/u.test(word)) return false;
	for (let from = text.indexOf(word); from >= 0; from = text.indexOf(word, from + 1)) {
		const to = from + word.length;
		const isFree = from === 0 || foldUnit(text.charCodeAt(from - 1)) === separator;
		if (isFree && (to === text.length || foldUnit(text.charCodeAt(to)) === separator)) return true;
	}
	return false;
}
