import assert from 'node:assert/strict';
import {test} from 'node:test';
import {settleKeys, splitKeys} from '../../source/terminal/split-keys.ts';

const keys = (input: string) =>
	splitKeys(input)
		.parts.filter(({kind}) => kind === 'key')
		.map(({text}) => text);

const replies = (input: string) =>
	splitKeys(input)
		.parts.filter(({kind}) => kind === 'reply')
		.map(({text}) => text);

test('splits typed text into graphemes', () => {
	assert.deepEqual(keys('jjj'), ['j', 'j', 'j']);
	assert.deepEqual(keys('تبَ👍🏽'), ['ت', 'بَ', '👍🏽']);
	assert.deepEqual(keys('a\r\nb\t'), ['a', '\r', '\n', 'b', '\t']);
});

test('takes lam with any alef for one key', () => {
	// Lam-alef in one character; lam with alef, with hamza above, hamza below, madda; lam alone.
	assert.deepEqual(keys('ﻻلالألإلآل'), ['ﻻ', 'لا', 'لأ', 'لإ', 'لآ', 'ل']);
	assert.deepEqual(keys('اال'), ['ا', 'ا', 'ل']);
});

test('knows the keys that are sequences', () => {
	const sent = [
		...['\x1b[A', '\x1bOA', '\x1b[1;5C', '\x1b[5~', '\x1b[3;2~', '\x1b[H', '\x1b[Z', '\x1bOP'],
		...['\x1b[[A', '\x1b[2$', '\x1b[7^', '\x1b[a', '\x1bOa', '\x1b[97;5u', '\x1bf', '\x1bب'],
	];
	assert.deepEqual(keys(sent.join('')), sent);
});

test('knows Escape before other keys and sequences', () => {
	assert.deepEqual(keys('\x1b\x1b[Bj'), ['\x1b[27u', '\x1b[B', 'j']);
});

test('keeps the replies of terminals apart', () => {
	const sent = [
		...['\x1b[?64;1;2c', '\x1b[>41;379;0c', '\x1bP>|XTerm(379)\x1b\\', '\x1bP!|7E565445\x1b\\'],
		...['\x1b[?2026;2$y', '\x1b[8;1$y', '\x1b[12;40R', '\x1b[1;2R', '\x1b[?0u', '\x1b[I', '\x1b[O'],
		...[
			'\x1b]11;rgb:0/0/0\x07',
			'\x1b]11;rgb:0/0/0\x1b\\',
			'\x1b[8;24;80t',
			'\x1b[<0;3;4M',
			'\x1b[M #$',
		],
		...['\x1b[?997;1n', '\x1b_Gi=1;OK\x1b\\', '\x1bP1+r544e=78\x1b\\'],
	];
	assert.deepEqual(replies(`a${sent.join('b')}c`), sent);
	assert.deepEqual(keys(`a${sent.join('b')}c`), ['a', ...sent.slice(1).map(() => 'b'), 'c']);
});

test('reads replies in eight-bit controls as well', () => {
	assert.deepEqual(replies('\x9b?1;2c\x90>|X\x9c'), ['\x1b[?1;2c', '\x1bP>|X\x1b\\']);
});

test('passes a paste as one, whatever it holds', () => {
	const paste = '\x1b[200~one\x1b[A\n\x1b]two\x1b[201~';
	assert.deepEqual(splitKeys(`a${paste}b`).parts, [
		{kind: 'key', text: 'a'},
		{kind: 'paste', text: paste},
		{kind: 'key', text: 'b'},
	]);
});

test('waits for the end of what is cut, wherever it is cut', () => {
	const sent =
		'a\x1b[1;5Cb\x1bOA\x1bP>|X(1)\x1b\\c\x1b]11;x\x07\x1b[200~p\x1b[201~\x1b[?1cd\x1b[M !"e';
	const whole = splitKeys(sent).parts;
	for (let cut = 1; cut < sent.length; cut++) {
		const first = splitKeys(sent.slice(0, cut));
		const second = splitKeys(first.rest + sent.slice(cut));
		assert.deepEqual([...first.parts, ...second.parts], whole, `cut at ${cut}`);
		assert.equal(second.rest, '');
	}
});

test('drops a sequence that another character cuts short', () => {
	assert.deepEqual(splitKeys('\x1b[12\rx\x1bPabc\x1b[Ay'), {
		parts: ['\r', 'x', '\x1b[A', 'y'].map(text => ({kind: 'key', text})),
		rest: '',
	});
});

test('settles what never came to an end', () => {
	assert.deepEqual(settleKeys('\x1b'), {kind: 'key', text: '\x1b[27u'});
	assert.deepEqual(settleKeys('\x1b[200~text'), {kind: 'paste', text: '\x1b[200~text\x1b[201~'});
	assert.equal(settleKeys('\x1bP>|XTe'), undefined);
	assert.equal(settleKeys('\x1b[12;'), undefined);
	assert.equal(settleKeys('\x1b['), undefined);
});
