import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {checkGazetteer} from '../../../source/actors/gazetteer/check-gazetteer.ts';
import {countries} from '../../../source/actors/gazetteer/countries.ts';
import {
	gazetteerTables,
	loadGazetteer,
	parseCountries,
} from '../../../source/actors/gazetteer/gazetteer.ts';

const folder = join(import.meta.dirname, '../../../source/actors/gazetteer');
const codes = new Set(loadGazetteer().countries.map(({code}) => code));
const isCountry = (code: string) => codes.has(code);

test('every line of the gazetteer is sound', () => {
	const problems = checkGazetteer(gazetteerTables, isCountry).map(({file, line, message}) => {
		const table = gazetteerTables.find(one => one.file === file)!.table;
		const row = table.split('\n')[line - 1]!;
		const lines = readFileSync(join(folder, file), 'utf8').split('\n');
		return `${file}:${lines.indexOf(row) + 1}: ${message}`;
	});
	assert.deepEqual(problems, []);
});

test('every country has a name, and no two share an adjective', () => {
	const {countries: found} = parseCountries(countries);
	assert.ok(found.length > 190);
	const nisbas = found.flatMap(country => country.nisbas);
	assert.deepEqual(
		nisbas.filter((nisba, at) => nisbas.indexOf(nisba) !== at),
		[],
	);
});

const check = (table: string, type: 'person' | 'organization' = 'person') =>
	checkGazetteer(
		[{file: 'a.ts', table, type, kind: type === 'person' ? 'person' : 'body'}],
		isCountry,
	);
const lineOf = (table: string, message: RegExp) => {
	const found = check(table);
	assert.equal(found.length, 1, JSON.stringify(found));
	assert.match(found[0]!.message, message);
	return found[0]!.line;
};

test('names the line with too few fields', () => {
	assert.equal(lineOf('\nA B | SY | علي أحمد\n', /expected 4 fields/), 2);
});

test('names the line that repeats an id', () => {
	assert.equal(
		lineOf('\nA B | SY | | علي أحمد\nA B | SY | | سعيد حمد\n', /given in a\.ts already/),
		3,
	);
});

test('names the line with an unknown country or office holder', () => {
	assert.equal(lineOf('\nA B | QQ | | علي أحمد\n', /no country QQ/), 2);
	assert.equal(lineOf('\nA B | SY | leader nobody 2001.. | علي أحمد\n', /leader of nobody/), 2);
});

test('names the line whose office ends before it begins', () => {
	assert.equal(
		lineOf('\nA B | SY | president SY 2015-04..2014 | علي أحمد\n', /before it begins/),
		2,
	);
});

test('names the line with a name that has no letters', () => {
	assert.equal(lineOf('\nA B | SY | | ...\n', /no Arabic letter/), 2);
});

test('names the line whose name another claims, unless one of them has a condition', () => {
	assert.equal(
		lineOf('\nA B | SY | | علي أحمد\nC D | SY | | على احمد\n', /claimed by person\/a-b/),
		3,
	);
	assert.deepEqual(check('\nA | SY | الوطن\nB | SY | الوطن?\n', 'organization'), []);
});

test('names the line that is out of order, and the one that cannot be read', () => {
	assert.equal(lineOf('\nB | SY | | علي أحمد\nA | SY | | سعيد حمد\n', /stands behind/), 3);
	assert.equal(lineOf('\nA B | SY | (president) | علي أحمد\n', /cannot read the office/), 2);
});
