import assert from 'node:assert/strict';
import {test} from 'node:test';
import {csv} from '../../source/cli/csv.ts';

test('ends every row in CR LF and quotes what needs it', () => {
	const rows = [
		['a', 'say "yes"', 'one, two'],
		['سوريا', '', 3],
	];
	assert.equal(csv(rows), 'a,"say ""yes""","one, two"\r\nسوريا,,3\r\n');
});

test('takes what a spreadsheet would take for a formula for a text', () => {
	for (const sign of ['=', '+', '-', '@', '＝', '  =', '\t=', '\r@']) {
		const cell = csv([[`${sign}cmd|x`]]).trimEnd();
		assert.ok(cell.startsWith("'"), JSON.stringify(cell));
	}
	assert.equal(csv([['a=b', 'م-ن', -1]]), 'a=b,م-ن,-1\r\n');
});

test('has no control, no bidi control and no line end in a cell', () => {
	assert.equal(
		csv([['a\u001b[31m\u202e\nb\u2028c\u0000']]).match(/[\0-\x09\x0b-\x0c\x0e-\x1f\u202e\u2028]/),
		null,
	);
	assert.equal(csv([['a\nb']]), 'a b\r\n');
});
