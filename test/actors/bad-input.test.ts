import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createTagger} from '../../source/actors/tag-article.ts';
import {articleOf} from './support/tag-text.ts';

const tag = createTagger();

/** Texts that grow with a number, each a trap for a rule that looks back, ahead or at all others. */
const traps: Readonly<Record<string, (count: number) => string>> = {
	'one word without end': count => 'محمد'.repeat(count),
	'titles in a row': count => 'الرئيس '.repeat(count),
	'role nouns in a row': count => 'رئيس '.repeat(count),
	'heads in a row': count => 'منظمة الصحة العالمية '.repeat(count),
	'a name of a thousand fathers': count => `محمد ${'بن محمد '.repeat(count)}`,
	'one given name with many families': count => words(count, 'قال سامي ', 'اوي.'),
	'a list of names': count => words(count, 'محمد ', 'ي، '),
	'places in a row': count => 'سوريا ولبنان و'.repeat(count),
	'quotes that nobody closes': count => 'شركة «نوكيا '.repeat(count),
	'quotes in quotes': count => `${'«"('.repeat(count)}محمد صلاح${')"»'.repeat(count)}`,
	'letters under heaps of marks': count => `${'مَُِحَمَّد '.repeat(count)}${'َ'.repeat(count)}`,
	'lines of a word': count => 'محمد\n'.repeat(count),
};

/** Words that differ, between a beginning and an end. */
function words(count: number, before: string, after: string): string {
	const letters = 'بتثجحخدذرزسشصضطظعغفقكلمنه';
	const letter = (number: number) => letters[number % letters.length]!;
	return Array.from(
		{length: count},
		(_, at) => `${before}${letter(at)}و${letter((at / 25) | 0)}ي${letter((at / 625) | 0)}${after}`,
	).join(' ');
}

/** What a thread spends, not what passes while others work; the better of two. */
function spentOn(text: string): number {
	const article = articleOf(text);
	const runs = [0, 1].map(() => {
		const start = process.threadCpuUsage();
		tag(article);
		const {user, system} = process.threadCpuUsage(start);
		return user + system;
	});
	return Math.min(...runs);
}

for (const [name, make] of Object.entries(traps)) {
	test(`grows with the text and no faster: ${name}`, () => {
		const little = Math.max(spentOn(make(4000)), 4000);
		// Eight times the text takes about eight times as long; what looks at all pairs sixty-four times.
		assert.ok(spentOn(make(32000)) < 30 * little);
	});
}

test('reads five million bytes, one word, blanks alone and lone surrogates', () => {
	for (const text of [
		'ا'.repeat(2_500_000),
		' '.repeat(1_000_000),
		'\ud800محمد\udc00',
		'😀'.repeat(9),
	]) {
		assert.deepEqual(tag(articleOf(text)).mentions, []);
	}
});

test('finds nobody in a text of Latin letters alone', () => {
	const {mentions, main, language} = tag(
		articleOf('John Smith met Sergey Lavrov in Moscow. '.repeat(50)),
	);
	assert.deepEqual({mentions, main, language}, {mentions: [], main: [], language: 'other'});
});

test('finds names in an Arabic text that is full of Latin ones', () => {
	const {mentions} = tag(articleOf('التقى Sergey Lavrov الوزير أسعد الشيباني في موسكو Moscow'));
	assert.deepEqual(
		mentions.map(({text}) => text),
		['أسعد الشيباني', 'موسكو'],
	);
});
