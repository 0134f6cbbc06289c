import assert from 'node:assert/strict';
import {test} from 'node:test';
import {copySequence, longestCopy} from '../../source/terminal/copy-sequence.ts';

const decoded = (sequence: string) =>
	Buffer.from(/\x1b\]52;c;([A-Za-z0-9+/=]*)\x07/.exec(sequence)![1]!, 'base64').toString('utf8');

test('what is copied is the text as written, in logical order', () => {
	assert.equal(decoded(copySequence('قال بوتين: «لا» (15).')!), 'قال بوتين: «لا» (15).');
});

test('a control of the text stays inside the encoding', () => {
	assert.doesNotMatch(copySequence('\x1b]0;x\x07\x9c')!.slice(7, -1), /[^A-Za-z0-9+/=]/);
});

test('a text that terminals would drop is not sent at all', () => {
	assert.ok(copySequence('a'.repeat(longestCopy)) !== undefined);
	assert.equal(copySequence('a'.repeat(longestCopy + 1)), undefined);
	assert.equal(copySequence('ا'.repeat(longestCopy / 2 + 1)), undefined);
});

test('tmux gets it both ways: for itself and for the terminal outside', () => {
	const sequence = copySequence('نص', 'tmux')!;
	assert.ok(sequence.startsWith('\x1b]52;c;'));
	assert.ok(sequence.includes('\x1bPtmux;\x1b\x1b]52;c;'));
});

test('GNU screen gets it in pieces that it hands on whole', () => {
	const sequence = copySequence('ا'.repeat(2000), 'screen')!;
	const pieces = [...sequence.matchAll(/\x1bP([\s\S]*?)\x1b\\/g)].map(([, piece]) => piece!);
	assert.ok(pieces.length > 1 && pieces.every(piece => piece.length <= 760));
	assert.equal(decoded(pieces.join('')), 'ا'.repeat(2000));
});
