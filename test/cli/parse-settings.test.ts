import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parseSettings} from '../../source/cli/parse-settings.ts';
import {fallbackSettings} from '../../source/cli/settings.ts';

const settings = (text: string) => parseSettings(text).settings;

test('settles nothing where nothing is written', () => {
	assert.deepEqual(parseSettings(''), {settings: fallbackSettings, problems: []});
	assert.deepEqual(parseSettings('# nothing\r\n\r\n   # yet\n'), parseSettings(''));
});

test('reads names and values in either quotes or none, with comments behind them', () => {
	const text = '\ufeffterminal = "kitty" # at home\r\n\tmarks=\'hidden\'\ncolor = false#none';
	assert.deepEqual(parseSettings(text), {
		settings: {...fallbackSettings, terminal: 'kitty', marks: 'hidden', color: 'false'},
		problems: [],
	});
});

test('takes an encoding for a terminal as the flag does', () => {
	assert.equal(settings('terminal = "whole-row"').terminal, 'whole-row');
});

test('of two entries the later holds', () => {
	assert.equal(settings('marks = "shown"\nmarks = "hidden"').marks, 'hidden');
});

test('names each bad entry with its line, and the rest holds', () => {
	const text = 'marks = "hiden"\n[reader]\nfont = "Amiri"\ncolor = \nterminal = "st"';
	assert.deepEqual(parseSettings(text), {
		settings: {...fallbackSettings, terminal: 'st'},
		problems: [
			{kind: 'value', line: 1, name: 'marks', value: 'hiden'},
			{kind: 'unreadable', line: 2, text: '[reader]'},
			{kind: 'unknown', line: 3, name: 'font'},
			{kind: 'unreadable', line: 4, text: 'color ='},
		],
	});
});

test('no name of an object is taken for a setting', () => {
	const {problems} = parseSettings('toString = "x"\n__proto__ = "x"');
	assert.deepEqual(
		problems.map(({kind}) => kind),
		['unknown', 'unknown'],
	);
});
