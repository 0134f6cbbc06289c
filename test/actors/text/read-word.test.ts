import assert from 'node:assert/strict';
import {test} from 'node:test';
import {loadGazetteer} from '../../../source/actors/gazetteer/gazetteer.ts';
import {nisbaForms} from '../../../source/actors/lexicon/nisbas.ts';
import {StretchMap} from '../../../source/actors/lexicon/stretch-map.ts';
import {wordClass} from '../../../source/actors/lexicon/word-classes.ts';
import {buildNameIndex} from '../../../source/actors/text/name-index.ts';
import {readWord} from '../../../source/actors/text/read-word.ts';

const {entries, countries} = loadGazetteer();
const knowledge = {
	nisbas: new StretchMap(nisbaForms(countries)),
	index: buildNameIndex(entries, []),
};
const best = (written: string) => readWord(written, knowledge).best;
const is = (written: string, bit: number) => (best(written).classes & bit) !== 0;

test('takes clitics off where the rest is a known word', () => {
	assert.equal(best('وأكد').form, 'اكد');
	assert.equal(best('لموسكو').form, 'موسكو');
	assert.equal(best('وبالقاهرة').form, 'القاهره');
});

test("keeps letters that are the word's own", () => {
	for (const word of ['وزير', 'كبير', 'بلال', 'وليد', 'فهد', 'لبنان', 'بعد']) {
		assert.equal(best(word).clitics, '', word);
	}
});

test('gives the swallowed alef back', () => {
	assert.deepEqual([best('للعراق').form, best('للعراق').skip], ['العراق', 1]);
	assert.equal(best('للبنان').form, 'لبنان');
});

test('counts the units of clitics with their marks', () => {
	assert.equal(best('وَلِموسكو').skip, 4);
});

test('knows nationalities in their forms', () => {
	for (const word of ['السوري', 'سورية', 'والسوريين', 'السوريون']) {
		assert.equal(best(word).nisba?.country, 'SY', word);
	}
	assert.equal(best('السوريين').nisba?.form, 'plural');
	assert.equal(best('السورية').nisba?.form, 'feminine');
});

test('tells Ali from on by the final letter', () => {
	assert.ok(is('علي', wordClass.given));
	assert.ok(is('على', wordClass.function));
});

test('knows names, verbs and offices, and what no list knows', () => {
	assert.ok(is('محمد', wordClass.given));
	assert.ok(is('القحطاني', wordClass.family));
	assert.ok(is('وقالت', wordClass.speech));
	assert.ok(is('لوزير', wordClass.role));
	assert.ok(is('كفرزيتون', wordClass.unknown));
	assert.ok(is('2024', wordClass.foreign));
	assert.ok(is('Putin', wordClass.foreign));
});
