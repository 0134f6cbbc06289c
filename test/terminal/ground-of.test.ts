import assert from 'node:assert/strict';
import {test} from 'node:test';
import {chooseTerminal} from '../../source/terminal/choose-terminal.ts';
import {groundOf} from '../../source/terminal/ground-of.ts';

const xterm = chooseTerminal({flag: 'xterm', environment: {}});
const konsole = chooseTerminal({flag: 'konsole', environment: {}});

const onColor = (background: string) => groundOf(xterm, {background, environment: {}});

test('calls the ground by the color that is answered, however many digits it has', () => {
	assert.deepEqual(
		['0000/0000/0000', '00/2b/36', '1/1/2', '8000/0000/0000'].map(onColor),
		Array(4).fill('dark'),
	);
	assert.deepEqual(
		['ffff/ffff/ffff', 'fd/f6/e3', 'f/f/f', 'ffff/ffff/0000'].map(onColor),
		Array(4).fill('light'),
	);
});

test('takes COLORFGBG for a hint until the answer comes', () => {
	const hinted = (COLORFGBG: string) => groundOf(konsole, {environment: {COLORFGBG}});
	assert.deepEqual(['15;0', '0;15', '0;default;15', '7;8', '0;7'].map(hinted), [
		'dark',
		'light',
		'light',
		'dark',
		'light',
	]);
	assert.deepEqual(
		['', 'default;default', '0;16', ';', '1;-1'].map(hinted),
		Array(5).fill('unknown'),
	);
	const answered = {environment: {COLORFGBG: '0;15'}, background: '0/0/0'};
	assert.equal(groundOf(konsole, answered), 'dark');
});

test('does not believe a variable that another terminal may have left', () => {
	const environment = {COLORFGBG: '15;0'};
	assert.equal(groundOf(xterm, {environment}), 'unknown');
	const inTmux = chooseTerminal({
		flag: 'konsole',
		environment: {...environment, TMUX: '/tmp/tmux,1,0'},
	});
	assert.equal(groundOf(inTmux, {environment}), 'unknown');
});
