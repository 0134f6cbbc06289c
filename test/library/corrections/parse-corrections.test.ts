import assert from 'node:assert/strict';
import {test} from 'node:test';
import {loadGazetteer} from '../../../source/actors/gazetteer/gazetteer.ts';
import {parseCorrections} from '../../../source/library/corrections/parse-corrections.ts';

const parse = (text: string, most = 1000) => parseCorrections(text, {path: 'actors.toml', most});
const problemsOf = (text: string) => parse(text).problems.map(({line, kind}) => `${line} ${kind}`);

test('reads actors, stops, merges and splits', () => {
	const {corrections, problems} = parse(`
# mine
[[actor]]
type = "person"
name = "سامر المقداد"
english = "Samer Mekdad"
aliases = ["المقداد", "أبو سامر"]
country = "SY"
offices = ["foreign-minister SY 2024-12.."]

[[actor]]
id = "organization/دار-النشر"
aliases = "الدار"

[[stop]]
name = ["خالد", "العين"]
[[stop]]
id = "place/al-ain"

[[merge]]
id = ["person/سيرجي-لافروف", "person/لافروف"]
as = "person/sergey-lavrov"

[[split]]
id = "person/bashar-al-assad"
name = "الأسد الأب"
article = "a.txt"
as = "person/hafez-al-assad"
shown = "حافظ الأسد"
`);
	assert.deepEqual(problems, []);
	const [samer, house] = corrections.additions;
	assert.equal(samer?.id, 'person/samer-mekdad');
	assert.deepEqual(samer?.names, [
		{text: 'سامر المقداد', condition: 'always', before: ''},
		{text: 'المقداد', condition: 'alone', before: ''},
		{text: 'أبو سامر', condition: 'always', before: ''},
	]);
	assert.deepEqual(samer?.offices, [{role: 'foreign-minister', of: 'SY', since: '2024-12'}]);
	assert.equal(house?.id, 'organization/دار-النشر');
	assert.deepEqual(corrections.stopIds, ['place/al-ain']);
	assert.deepEqual(corrections.stopNames, ['خالد', 'العين']);
	assert.deepEqual(
		corrections.merges.map(({id, as}) => [id, as]),
		[
			['person/سيرجي-لافروف', 'person/sergey-lavrov'],
			['person/لافروف', 'person/sergey-lavrov'],
		],
	);
	assert.deepEqual(corrections.splits, [
		{
			...{id: 'person/bashar-al-assad', as: 'person/hafez-al-assad'},
			...{names: ['الأسد الأب'], articles: ['a.txt'], name: 'حافظ الأسد'},
		},
	]);
});

test('tells the line of what is wrong, and keeps the rest', () => {
	const text = [
		'stop = "خالد"',
		'[[actors]]',
		'[[actor]]',
		'type = "people"',
		'name = "x"',
		'[[actor]]',
		'type = "person"',
		'[[merge]]',
		'id = "vladimir"',
		'as = "person/vladimir-putin"',
		'[[merge]]',
		'id = "person/a"',
		'[[stop]]',
		'name = ["خالد", 3]',
		'colour = "red"',
		'[[stop]]',
		'id = "broken',
		'[[stop]]',
		'name = "عمر"',
	].join('\n');
	assert.deepEqual(problemsOf(text), [
		'1 unknown',
		'2 unknown',
		'4 type',
		'6 missing',
		'8 missing',
		'9 id',
		'11 missing',
		'14 text',
		'15 unknown',
		'16 missing',
		'17 toml',
	]);
	assert.deepEqual(parse(text).corrections.stopNames, ['خالد', 'عمر']);
});

test('breaks a circle of merges, and says where it was closed', () => {
	const merge = (id: string, as: string) => `[[merge]]\nid = "person/${id}"\nas = "person/${as}"\n`;
	const {corrections, problems} = parse(merge('a', 'b') + merge('b', 'c') + merge('c', 'a'));
	assert.deepEqual(problems, [
		{path: 'actors.toml', line: 7, kind: 'circle', id: 'person/c', as: 'person/a'},
	]);
	assert.equal(corrections.merges.length, 2);
});

test('takes ids as they are usually written, and those of the lists as they are', () => {
	const stops = (ids: readonly string[]) =>
		parse(ids.map(id => `[[stop]]\nid = "${id}"\n`).join(''), ids.length).corrections.stopIds;
	assert.deepEqual(stops(['person/أحمد فؤاد', 'person/Vladimir Putin']), [
		'person/احمد-فواد',
		'person/vladimir-putin',
	]);
	const listed = loadGazetteer().entries.map(({id}) => id);
	assert.deepEqual(stops(listed), listed);
});

test('reads no more entries than it may', () => {
	const {corrections, problems} = parse('[[stop]]\nname = "خالد"\n'.repeat(5), 3);
	assert.equal(corrections.stopNames.length, 3);
	assert.deepEqual(
		problems.map(({line, kind}) => [line, kind]),
		[[7, 'too-many']],
	);
});
