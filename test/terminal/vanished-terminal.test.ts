import assert from 'node:assert/strict';
import {EventEmitter} from 'node:events';
import {test} from 'node:test';
import type {WriteStream} from 'node:tty';
import {openScreen} from '../../source/terminal/screen.ts';
import {FakeOutput, fakeInput, settle} from './fixtures/fake-terminal.ts';

/** A screen on a terminal and in a process that only remember what was done to them. */
function open() {
	const ended: (number | string)[] = [];
	const input = Object.assign(fakeInput(), {
		isTTY: true as const,
		setRawMode(isRaw: boolean) {
			ended.push(isRaw ? 'raw' : 'cooked');
			return input;
		},
	});
	const output = new FakeOutput(20, 3);
	const process = Object.assign(new EventEmitter(), {
		env: {},
		stderr: {isTTY: false, write: () => true},
		exit: (status: number) => ended.push(status),
	});
	const screen = openScreen({
		stdin: input,
		stdout: output as unknown as WriteStream,
		process: process as unknown as NodeJS.Process,
		report: () => ended.push('report'),
		evidence: {environment: {}, flag: 'xterm'},
	});
	ended.length = 0;
	return {screen, input, output, ended};
}

const gone = Object.assign(new Error('write EIO'), {code: 'EIO'});

test('ends quietly when the terminal takes nothing any more', async () => {
	const {output, ended} = open();
	output.emit('error', gone);
	output.emit('error', gone);
	await settle();
	assert.deepEqual(ended, ['cooked', 129]);
});

test('ends quietly when the terminal gives nothing any more', async () => {
	const {input, ended} = open();
	input.end();
	await settle();
	assert.deepEqual(ended, ['cooked', 129]);
});

test('ends quietly when the terminal cannot be read', async () => {
	const {input, ended} = open();
	input.emit('error', gone);
	await settle();
	assert.deepEqual(ended, ['cooked', 129]);
});

test('does not mind what fails after it was closed', async () => {
	const {screen, output, ended} = open();
	await screen.close();
	output.emit('error', gone);
	await screen.close();
	assert.deepEqual(ended, ['cooked']);
});

test('lends nothing that it does not have', async () => {
	const {screen} = open();
	const guests: string[] = [];
	const first = screen.suspend(async () => {
		guests.push('first');
		await screen.suspend(() => void guests.push('second'));
	});
	await first;
	await screen.close();
	await screen.suspend(() => void guests.push('third'));
	assert.deepEqual(guests, ['first']);
});
