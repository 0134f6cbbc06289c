import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parseToml} from '../../../source/library/corrections/parse-toml.ts';
import type {TomlContent} from '../../../source/library/corrections/toml-scanner.ts';

/** Plain values, without lines. */
function plain(value: TomlContent): unknown {
	if (Array.isArray(value)) return value.map(each => plain(each.value));
	if (!(value instanceof Map)) return value;
	return Object.fromEntries([...value].map(([key, each]) => [key, plain(each.value)]));
}

const valuesOf = (text: string) => plain(parseToml(text).tables[0]!.values);
const problemsOf = (text: string) =>
	parseToml(text).problems.map(({line, mistake}) => `${line} ${mistake}`);

test('reads values of every kind', () => {
	const text = `
		word = "سوريا" # a comment
		literal = 'C:\\dir "x"'
		escapes = "a\\tb\\u0627\\U0001F600\\\\"
		long = """
one \\
   two ""three"" """
		raw = '''a\\b'''
		whole = -1_000
		hex = 0xff
		real = 6.5e-1
		endless = -inf
		yes = true
		day = 2015-07-21
		moment = 2015-07-21 10:11:12Z
		"quoted key" = 1
		a.b . c = 2
		list = [ 1, "two", [3], # why
			{four = 4, five.six = []},
		]`;
	assert.deepEqual(valuesOf(text), {
		word: 'سوريا',
		literal: 'C:\\dir "x"',
		escapes: 'a\tbا😀\\',
		long: 'one two ""three"" ',
		raw: 'a\\b',
		whole: -1000,
		hex: 255,
		real: 0.65,
		endless: Number.NEGATIVE_INFINITY,
		yes: true,
		day: '2015-07-21',
		moment: '2015-07-21 10:11:12Z',
		'quoted key': 1,
		'a.b.c': 2,
		list: [1, 'two', [3], {four: 4, 'five.six': []}],
	});
	assert.deepEqual(problemsOf(text), []);
});

test('gives the tables in their order, each with its line', () => {
	const {tables} = parseToml(
		'\ufeffa = 1\r\n\r\n[[actor]]\r\nid = "x"\r\n[ b . "c" ]\r\n[[actor]]',
	);
	assert.deepEqual(
		tables.map(({name, isOneOfMany, line, values}) => [name, isOneOfMany, line, values.size]),
		[
			['', false, 1, 1],
			['actor', true, 3, 1],
			['b.c', false, 5, 0],
			['actor', true, 6, 0],
		],
	);
	assert.equal(tables[1]!.values.get('id')?.line, 4);
});

test('tells the line of each mistake, and reads what stands around it', () => {
	const text = [
		'good = 1',
		'no value here',
		'open = "no end',
		'word = bare',
		'many = [1, 2',
		'   3]',
		'rest = 1 2',
		'good = 2',
		'escape = "\\q"',
		'last = 3',
	].join('\n');
	assert.deepEqual(problemsOf(text), [
		...['2 statement', '3 string', '4 value', '5 unclosed', '7 rest', '8 repeated', '9 string'],
	]);
	assert.deepEqual(valuesOf(text), {good: 1, last: 3});
});

test('goes on with the next entry behind an array or a string without an end', () => {
	for (const open of ['names = ["a", "b"', 'names = """a', "names = '''a", 'names = {a = 1']) {
		const {tables, problems} = parseToml(`[[actor]]\n${open}\n[[actor]]\nid = "b"\n`);
		assert.equal(problems.length, 1, open);
		assert.equal(problems[0]!.line, 2, open);
		assert.equal(tables.at(-1)!.values.get('id')?.value, 'b', open);
	}
});

test('refuses controls, and arrays deeper than anybody writes', () => {
	assert.deepEqual(problemsOf('a = "\u001b[2J"'), ['1 string']);
	assert.deepEqual(problemsOf(`a = ${'['.repeat(100_000)}`), ['1 value']);
});
