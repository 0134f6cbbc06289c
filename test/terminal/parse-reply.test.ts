import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parseReply} from '../../source/terminal/parse-reply.ts';

test('understands device attributes', () => {
	assert.deepEqual(parseReply('\x1b[?64;1;2c'), {kind: 'primary', numbers: '64;1;2'});
	assert.deepEqual(parseReply('\x1b[>1;011301;0c'), {kind: 'secondary', numbers: '1;011301;0'});
});

test('understands a name and keeps nothing in it that a terminal might obey', () => {
	assert.deepEqual(parseReply('\x1bP>|XTerm(379)\x1b\\'), {kind: 'version', text: 'XTerm(379)'});
	assert.deepEqual(parseReply('\x1bP>|a\x07\u009b\u202eb\x1b\\'), {kind: 'version', text: 'ab'});
});

test('understands the background color, with any number of digits, ended by ST or BEL', () => {
	const colors = ['ffff/ffff/ffff\x1b\\', '0/10/2A3\x07'].map(end =>
		parseReply(`\x1b]11;rgb:${end}`),
	);
	assert.deepEqual(colors, [
		{kind: 'background', color: 'ffff/ffff/ffff'},
		{kind: 'background', color: '0/10/2A3'},
	]);
	assert.deepEqual(parseReply('\x1b]11;rgba:ffff/0000/0000/8000\x1b\\'), {
		kind: 'background',
		color: 'ffff/0000/0000',
	});
});

test('knows what answers none of our questions', () => {
	for (const text of [
		'\x1b[?2026;2$y',
		'\x1b]10;rgb:0/0/0\x07',
		'\x1b]11;rgb:0/0\x07',
		'\x1b]11;rgb:0/0/0;\x1b[2J\x07',
		'\x1bP!|7E565445\x1b\\',
		'\x1b[3;4R',
		'',
	]) {
		assert.equal(parseReply(text), undefined);
	}
});
