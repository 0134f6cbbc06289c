import {once} from 'node:events';
import {createWriteStream} from 'node:fs';
import {join} from 'node:path';
import type {DevelopmentArticle} from '../../../.scripts/read-development-news.ts';

const wordPattern = /[\u0621-\u064a]{2,}/g;

/** Words change places with others about as frequent: so many of them at a time. */
const neighbors = 64;

/**
 * Writes a corpus so many times, each copy into a .jsonl file of a folder. In all but the first every Arabic word
 * is replaced by another, always the same within a copy: one of as many letters and about as frequent.
 */
export async function writeCopies(
	articles: readonly DevelopmentArticle[],
	copies: number,
	folder: string,
): Promise<void> {
	const words = wordsByLength(articles);
	for (let copy = 0; copy < copies; copy++) {
		const exchange = copy === 0 ? new Map<string, string>() : bijection(words, copy);
		const other = (text: string) => text.replace(wordPattern, word => exchange.get(word) ?? word);
		const file = createWriteStream(join(folder, `${copy}.jsonl`));
		for (const {title, body, date, source} of articles) {
			const record = {title: other(title), content: other(body), date, source};
			if (!file.write(`${JSON.stringify(record)}\n`)) await once(file, 'drain');
		}
		file.end();
		await once(file, 'close');
	}
}

/** For each length the words of the articles, most frequent first. */
function wordsByLength(articles: readonly DevelopmentArticle[]): string[][] {
	const counts = new Map<string, number>();
	for (const {title, body} of articles) {
		for (const [word] of `${title} ${body}`.matchAll(wordPattern)) {
			counts.set(word, (counts.get(word) ?? 0) + 1);
		}
	}
	const byLength: string[][] = [];
	for (const [word] of [...counts].sort(([, one], [, other]) => other - one)) {
		byLength[word.length] ??= [];
		byLength[word.length]!.push(word);
	}
	return byLength.filter(words => words !== undefined);
}

function bijection(byLength: readonly (readonly string[])[], seed: number): Map<string, string> {
	const exchange = new Map<string, string>();
	const random = randomFrom(seed);
	for (const words of byLength) {
		for (let from = 0; from < words.length; from += neighbors) {
			const some = words.slice(from, from + neighbors);
			const shuffled = shuffle(some, random);
			for (const [index, word] of some.entries()) exchange.set(word, shuffled[index]!);
		}
	}
	return exchange;
}

/** R. Fisher, F. Yates, as in D. Knuth, TAOCP 2, 3.4.2, algorithm P. */
function shuffle(words: readonly string[], random: () => number): string[] {
	const shuffled = [...words];
	for (let last = shuffled.length - 1; last > 0; last--) {
		const other = Math.floor(random() * (last + 1));
		[shuffled[last], shuffled[other]] = [shuffled[other]!, shuffled[last]!];
	}
	return shuffled;
}

/** A linear congruential generator (W. Press et al., Numerical Recipes, 7.1), 0 to 1. */
function randomFrom(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state / 2 ** 32;
	};
}
