import assert from 'node:assert/strict';
import {test} from 'node:test';
import {expandWord} from '../../source/search/expand-word.ts';
import {termsOf} from './terms-of.ts';

/** The terms of a text that answer a word, with their kinds. */
function expand(folded: string, text: string, isPrefix = false): Record<string, string> {
	const found = expandWord({text: folded, folded, isPrefix}, [termsOf(text)]);
	return Object.fromEntries(found.map(({term, kind}) => [term, kind]));
}

test('finds a word with clitics and without', () => {
	assert.deepEqual(expand('بوتين', 'بوتين وبوتين لبوتين'), {
		...{بوتين: 'exact', وبوتين: 'clitic', لبوتين: 'clitic'},
	});
	assert.deepEqual(expand('وبوتين', 'بوتين'), {بوتين: 'clitic'});
	assert.deepEqual(expand('القوات', 'للقوات والقوات'), {للقوات: 'clitic', والقوات: 'clitic'});
});

test('does not take the first letter of a common word for a clitic', () => {
	assert.deepEqual(expand('لبنان', 'لبنان لبنان لبنان بنان'), {لبنان: 'exact', بنان: 'guess'});
});

test('says which letters of a term answer', () => {
	const [found] = expandWord({text: '', folded: 'القوات', isPrefix: false}, [termsOf('وللقوات')]);
	assert.equal(found!.term.slice(found!.from, found!.to), 'لقوات');
});

test('finds words of the same stem and other spellings of a name', () => {
	assert.equal(expand('السوريه', 'السوريين').السوريين, 'stem');
	assert.equal(expand('سيرجي', 'سيرغي').سيرغي, 'spelling');
	assert.equal(expand('دميتري', 'ديمتري').ديمتري, 'spelling');
});

test('finds what begins as typed, clitics before it aside, only while it is typed', () => {
	assert.deepEqual(expand('لافر', 'لافروف ولافروف', true), {لافروف: 'prefix', ولافروف: 'prefix'});
	assert.deepEqual(expand('لافر', 'لافروف'), {});
});

test('forgives one slip from four letters on', () => {
	assert.deepEqual(expand('بوتن', 'بوتين'), {بوتين: 'near'});
	assert.deepEqual(expand('بوتن', 'لبوتين بوتين'), {بوتين: 'near', لبوتين: 'near'});
	assert.deepEqual(expand('حلب', 'حلم حلب'), {حلب: 'exact'});
});

test('looks in three letters for a lost one, and where they are a word not for another one', () => {
	assert.deepEqual(expand('مشق', 'دمشق'), {دمشق: 'near'});
	assert.deepEqual(expand('مشق', 'دمشق مشق عشق'), {مشق: 'exact', دمشق: 'guess'});
	const often = 'مشق '.repeat(20);
	assert.deepEqual(expand('مشق', `دمشق ${often}`), {مشق: 'exact'});
});

test('forgives two slips only when there is nothing else', () => {
	assert.deepEqual(expand('لوكاشنكا', 'لوكاشينكو'), {لوكاشينكو: 'far'});
	assert.deepEqual(expand('لوكاشنكا', 'لوكاشينكو لوكاشنكان'), {لوكاشنكان: 'near'});
});

test('takes numbers as they are', () => {
	assert.deepEqual(expand('2015', '2015 2014 20150'), {2015: 'exact'});
	assert.deepEqual(expand('20', '2015 120', true), {2015: 'prefix'});
});

/** The answer of a term to a word. */
function answer(folded: string, term: string, ...articles: readonly string[]) {
	const found = expandWord({text: folded, folded, isPrefix: false}, [termsOf(...articles)]);
	return found.find(each => each.term === term)!;
}

test('takes a slip for granted where the word is unknown or hardly known', () => {
	const unknown = answer('بوتن', 'بوتين', 'بوتين');
	const known = answer('بوتن', 'بوتين', 'بوتين بوتن');
	const hardlyKnown = answer('بوتن', 'بوتين', `${'بوتين '.repeat(60)} بوتن`);
	assert.deepEqual(
		[unknown, known, hardlyKnown].map(({kind}) => kind),
		['near', 'guess', 'near'],
	);
	assert.ok(unknown.quality > known.quality);
	assert.equal(hardlyKnown.quality, unknown.quality);
	assert.equal(answer('بوتن', 'وبوتين', `${'بوتين '.repeat(60)} وبوتين بوتن`).kind, 'near');
});

test('takes no word that may not be typed to its end for a misspelling', () => {
	const news = `${'بوتين '.repeat(60)} بوتن بوتنين`;
	const [typed] = expandWord({text: 'بوتن', folded: 'بوتن', isPrefix: true}, [
		termsOf(news),
	]).filter(({term}) => term === 'بوتين');
	assert.equal(typed!.kind, 'guess');
	assert.equal(answer('بوتن', 'بوتين', news).kind, 'near');
});

test('takes a lost letter for likelier than the key beside, and that for likelier than any other', () => {
	const news = 'بوتين بوتم بوتس';
	const quality = (term: string) => answer('بوتن', term, news).quality;
	assert.ok(quality('بوتين') > quality('بوتم'));
	assert.ok(quality('بوتم') > quality('بوتس'));
});

test('takes another form of a word that may be a slip as well for a form', () => {
	assert.deepEqual(expand('السوري', 'السوري السوريه السوريع'), {
		...{السوري: 'exact', السوريه: 'stem', السوريع: 'guess'},
	});
});

test('numbers a term in each dictionary', () => {
	const dictionaries = [termsOf('لافروف'), termsOf('قال لافروف')];
	const [found] = expandWord({text: '', folded: 'لافروف', isPrefix: false}, dictionaries);
	assert.deepEqual(found!.ids, [1, 2]);
	const [other] = expandWord({text: '', folded: 'قال', isPrefix: false}, dictionaries);
	assert.deepEqual(other!.ids, [-1, 1]);
});

test('finds a noun with a pronoun, and an unknown one without it', () => {
	assert.deepEqual(expand('سفاره', 'وسفارتهم'), {وسفارتهم: 'clitic'});
	assert.equal(expand('سفارتهم', 'السفاره').السفاره, 'clitic');
});

test('takes vowels inside for a spelling only where both words are like names', () => {
	assert.equal(expand('ترامب', 'ترامب ترمب').ترمب, 'spelling');
	assert.equal(expand('مهاجر', 'مهاجر المهاجر مهجور').مهجور, undefined);
});

test('compares letters without end with nothing but themselves', () => {
	const long = 'ب'.repeat(10_000);
	assert.deepEqual(expand(long, `${long} ${long}ب`, true), {[long]: 'exact'});
});
