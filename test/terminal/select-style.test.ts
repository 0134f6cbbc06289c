import assert from 'node:assert/strict';
import {test} from 'node:test';
import {selectStyle} from '../../source/terminal/select-style.ts';
import {plainStyle, type Style} from '../../source/terminal/style.ts';

const style = (foreground = '', attributes = 0, background = ''): Style => ({
	foreground,
	background,
	attributes,
});
const bold = 1;
const dim = 2;
const underline = 8;

test('says nothing where the style stays', () => {
	assert.equal(selectStyle(style('31', bold), style('31', bold)), '');
});

test('changes only what is different', () => {
	assert.equal(selectStyle(style('31', bold), style('32', bold)), '\x1b[32m');
	assert.equal(
		selectStyle(style('31', bold, '44'), style('31', bold | underline, '44')),
		'\x1b[4m',
	);
	assert.equal(selectStyle(style('38;5;208', bold, '44'), style('38;5;208', 0, '44')), '\x1b[22m');
});

test('begins anew where that is shorter', () => {
	assert.equal(selectStyle(style('31', bold), plainStyle), '\x1b[m');
	assert.equal(selectStyle(style('31', bold | underline, '44'), style('32')), '\x1b[0;32m');
});

test('begins, changes and ends links, apart from all else', () => {
	const link = {...style('31'), link: 'https://a.org/'};
	assert.equal(selectStyle(style('31'), link), '\x1b]8;;https://a.org/\x1b\\');
	assert.equal(
		selectStyle(link, {...style('31'), link: 'https://b.org/'}),
		'\x1b]8;;https://b.org/\x1b\\',
	);
	assert.equal(selectStyle(link, plainStyle), '\x1b]8;;\x1b\\\x1b[m');
});

test('sets dim again when it takes bold away: one code clears both', () => {
	assert.equal(selectStyle(style('', bold | dim, '44'), style('', dim, '44')), '\x1b[22;2m');
	assert.equal(selectStyle(style('', bold, '44'), style('', dim, '44')), '\x1b[22;2m');
});
