/**
 * Writes source/actors/lexicon/common-words.ts: the words newspapers use often and seldom as names, which
 * keep the tagger from taking them for names. Counted over the articles in WARRAQ_DEV_DATA/data/news
 * (*.jsonl.gz, one JSON object with title and content a line):
 *
 *     WARRAQ_DEV_DATA=… node .scripts/make-common-words.ts
 */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {gunzipSync} from 'node:zlib';
import {loadGazetteer} from '../source/actors/gazetteer/gazetteer.ts';
import {familyNames} from '../source/actors/lexicon/family-names.ts';
import {firstNames} from '../source/actors/lexicon/first-names.ts';
import {listedClasses} from '../source/actors/lexicon/word-classes.ts';
import {withoutFront} from '../source/actors/lexicon/is-common-word.ts';
import {fold} from '../source/arabic/fold.ts';

const minimum = 12;
/** A word is a name if this share of it stands beside one. */
const nameShare = 0.25;
/** A word of lists counts as more frequent than with و in front if it is met so many times less often. */
const listedShare = 20;
const lineLength = 100;

const folder = process.env.WARRAQ_DEV_DATA;
if (folder === undefined) throw new Error('set WARRAQ_DEV_DATA to the folder with data/news');

const givenNames = new Set(wordsOf(firstNames.replace(/\S+~/g, '')).filter(name => name !== 'علي'));
const single = new Set(gazetteerWords());
const names = new Set([...wordsOf(firstNames), ...wordsOf(familyNames), ...single]);
const beforeName = new Set(
	fold(
		'بن ابن بنت الدكتور السيد الشيخ الأمير الأستاذ المهندس اللواء العميد العقيد الفريق الأميرة الملك المدرب اللاعب',
	).text.split(' '),
);

const counts = new Map<string, {all: number; beside: number}>();
for (const file of readdirSync(join(folder, 'data/news'))) {
	const lines = gunzipSync(readFileSync(join(folder, 'data/news', file))).toString('utf8');
	for (const line of lines.split('\n')) if (line !== '') countWords(JSON.parse(line));
}
write(
	[...counts]
		.filter(
			([word, {all, beside}]) =>
				all >= minimum && beside / all < nameShare && !names.has(word) && !isConjoined(word),
		)
		.map(([word]) => word)
		.sort(),
);

/** A clitic and a name (لروسيا), or a clitic and a word that is more frequent alone: فقال, لمدينة, but not وزير. */
function isConjoined(word: string): boolean {
	const clitics = /^و?[وفبلك]/.exec(word)?.[0] ?? '';
	for (let length = 1; length <= clitics.length; length++) {
		const rest = word.slice(length);
		if (rest.length >= 4 && single.has(rest)) return true;
		if (rest.length < 3) continue;
		// وجود is no و and جود: a listed word must be met alone as well.
		const isListed = listedClasses(rest) !== 0 && word.startsWith('و');
		if (isListed && countOf(rest) * listedShare > countOf(word)) return true;
		const alone = countOf(rest);
		if (alone > countOf(word)) return true;
	}
	return false;
}

function countOf(word: string): number {
	return counts.get(word)?.all ?? 0;
}

function countWords({title, content}: {title?: string; content?: string}): void {
	const words = fold(`${title ?? ''} . ${content ?? ''}`).text.split(' ');
	for (let index = 0; index < words.length; index++) {
		const word = words[index]!;
		if (!/^[ء-ي]{2,}$/.test(word)) continue;
		const base = names.has(word) ? word : withoutFront(word);
		let count = counts.get(base);
		if (count === undefined) {
			count = {all: 0, beside: 0};
			counts.set(base, count);
		}
		count.all++;
		const before = words[index - 1] ?? '';
		const after = words[index + 1] ?? '';
		if (beforeName.has(before) || givenNames.has(before) || after === 'بن') count.beside++;
	}
}

/** Single names of the gazetteer, and the family names of its people; of longer names any word may be common. */
function gazetteerWords(): string[] {
	return loadGazetteer().entries.flatMap(({type, names}) =>
		names
			.filter(({condition}) => condition !== 'cue' && condition !== 'head')
			.map(({text}) => wordsOf(text))
			.filter(words => type === 'person' || words.length === 1)
			.map(words => words.at(-1)!),
	);
}

function wordsOf(list: string): string[] {
	return fold(list.replace(/~/g, '')).text.split(/\s+/).filter(Boolean);
}

function write(words: readonly string[]): void {
	const lines: string[] = [];
	let line = '';
	for (const word of words) {
		if (line.length + word.length >= lineLength) {
			lines.push(line);
			line = '';
		}
		line += line === '' ? word : ` ${word}`;
	}
	lines.push(line);
	writeFileSync(
		join(import.meta.dirname, '../source/actors/lexicon/common-words.ts'),
		`/**
 * Words newspapers use often and seldom as names; folded, without conjunction and article. Made by
 * .scripts/make-common-words.ts.
 */
export const commonWords = \`
${lines.join('\n')}
\`;
`,
	);
	console.log(`${words.length} words`);
}
