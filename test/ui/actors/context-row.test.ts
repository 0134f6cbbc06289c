import assert from 'node:assert/strict';
import {test} from 'node:test';
import {stripVTControlCharacters} from 'node:util';
import {width} from '../../../source/layout/width.ts';
import {contextRow} from '../../../source/ui/actors/context-row.ts';
import {createPainter} from '../../../source/ui/painter.ts';
import {visual} from '../../support/show-interface.ts';

const painter = createPainter({colors: 'none', ground: 'unknown', groundsAtWords: true});
const row = (before: string, text: string, after: string, columns = 60) =>
	stripVTControlCharacters(contextRow({before, text, after}, columns, painter));

test('begins every name in one column, whatever its length', () => {
	const rows = [row('قال ', 'بوتين', ' أمس'), row('وأكد الرئيس ', 'فلاديمير بوتين', '، إن')];
	const ends = [visual('بوتين'), visual('فلاديمير بوتين')].map(
		(name, index) => rows[index]!.indexOf(name) + name.length,
	);
	assert.equal(ends[0], ends[1]);
	for (const each of rows) assert.equal(width(each), 60);
});

test('writes a clitic and a sign together with the name, joined to it', () => {
	const shown = row('الدعم ل', 'سورية', '، في');
	assert.ok(shown.includes(visual('لسورية،')), shown);
});

test('cuts no word in two', () => {
	const shown = row(
		'كلمات كثيرة جدا تقف هنا قبل الاسم ',
		'بوتين',
		' وكلمات كثيرة جدا بعده أيضا هنا',
		40,
	);
	assert.ok(!shown.includes('…'));
	const words = shown.trim().split(/\s+/);
	const known = 'كلمات كثيرة جدا تقف هنا قبل الاسم بوتين وكلمات بعده أيضا'.split(' ').map(visual);
	for (const word of words) assert.ok(known.includes(word), word);
});
