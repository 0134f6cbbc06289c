import {areKeysBeside} from '../source/arabic/are-keys-beside.ts';
import {fold} from '../source/arabic/fold.ts';
import {tokenize} from '../source/arabic/tokenize.ts';
import type {DevelopmentArticle} from './read-development-news.ts';
import type {Question} from './search-questions.ts';

/** How a word is spoilt: by `any` letter of the alphabet, or as `fingers` do, by the key beside or one hit twice. */
export type Fingers = 'any' | 'fingers';

type Random = () => number;

const letters = 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي';
/** Words far enough apart to say nothing about each other, and near enough to belong together. */
const apart = {least: 8, most: 27};
const shortestWord = 4;
const shortestText = 60;
/** Words that are neither slips of the paper nor everywhere. */
const frequency = {least: 5, most: 1400};
/** More articles with all words are no answer. */
const mostRight = 3;

/**
 * Questions of two words scattered over an article, one of them with a slip, made as the given ones are but
 * from other articles; always the same for a seed.
 */
export function makeQuestions(
	articles: readonly DevelopmentArticle[],
	known: readonly Question[],
	{count, seed, fingers}: {count: number; seed: number; fingers: Fingers},
): Question[] {
	const random = randomFrom(seed);
	const asked = new Set(known.flatMap(({id, accept}) => [id, ...accept]));
	const articlesWith = indexWords(articles);
	const questions: Question[] = [];
	while (questions.length < count) {
		const article = pick(articles, random);
		const words = scatteredWords(article.body, random);
		const lists = words.map(word => articlesWith.get(folded(word)) ?? new Set<string>());
		const isUsual = lists.every(({size}) => size >= frequency.least && size <= frequency.most);
		if (lists.length < 2 || lists[0] === lists[1] || !isUsual) continue;
		const accept = [...lists[0]!].filter(id => lists[1]!.has(id));
		if (accept.length > mostRight || accept.some(id => asked.has(id))) continue;
		const at = Math.floor(random() * words.length);
		const [spoilt, perturb] = slip(words[at]!, random, fingers);
		const q = words.with(at, spoilt).join(' ');
		questions.push({q, id: article.id, kind: fingers, perturb, accept});
	}
	return questions;
}

/** Mulberry32 (T. Ettinger, 2017), 0 to 1. */
function randomFrom(seed: number): Random {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

function pick<Item>(items: ArrayLike<Item>, random: Random): Item {
	return items[Math.floor(random() * items.length)]!;
}

const folded = (word: string) => fold(word).text;

/** The ids of the articles that have a folded word. */
function indexWords(articles: readonly DevelopmentArticle[]): Map<string, Set<string>> {
	const index = new Map<string, Set<string>>();
	for (const {id, title, body} of articles) {
		const {text} = fold(`${title}\n${body}`);
		for (const {from, to} of tokenize(text)) {
			const word = text.slice(from, to);
			index.set(word, (index.get(word) ?? new Set()).add(id));
		}
	}
	return index;
}

/** Two Arabic words of a text, as written; none where it is short or the words are. */
function scatteredWords(text: string, random: Random): string[] {
	const places = tokenize(text);
	if (places.length < shortestText) return [];
	const first = Math.floor(random() * places.length);
	const second = first + apart.least + Math.floor(random() * (apart.most - apart.least + 1));
	if (second >= places.length) return [];
	const words = [first, second].map(at => text.slice(places[at]!.from, places[at]!.to));
	const isLong = (word: string) => folded(word).length >= shortestWord;
	return words.every(word => isLong(word) && /^[\u0621-\u064a]+$/.test(folded(word))) ? words : [];
}

const slips: Readonly<Record<string, (word: string, at: number, letter: string) => string>> = {
	substituted: (word, at, letter) => word.slice(0, at) + letter + word.slice(at + 1),
	inserted: (word, at, letter) => word.slice(0, at) + letter + word.slice(at),
	lost: (word, at) => word.slice(0, at) + word.slice(at + 1),
	turned: (word, at) =>
		word.slice(0, at) + word.slice(at + 1, at + 2) + word.charAt(at) + word.slice(at + 2),
};

/** A word with a slip that folding does not undo, and the name of the slip. */
function slip(word: string, random: Random, fingers: Fingers): [spoilt: string, name: string] {
	for (;;) {
		const name = pick(Object.keys(slips), random);
		const at = Math.floor(random() * word.length);
		const near = [...letters].filter(letter => areKeysBeside(folded(word.charAt(at)), letter));
		const twice = name === 'inserted' ? near.map(() => word.charAt(at)) : [];
		const choice = fingers === 'any' ? letters : [...near, ...twice];
		if (choice.length === 0) continue;
		const spoilt = slips[name]!(word, at, pick(choice, random));
		if (folded(spoilt) !== folded(word)) return [spoilt, name];
	}
}
