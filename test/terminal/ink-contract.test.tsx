import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {Box, render, Text, useInput, usePaste, useWindowSize} from 'ink';
import type {ReactNode} from 'react';
import {useState} from 'react';
import stringWidth from 'string-width';
import {width} from '../../source/layout/width.ts';
import {encodeVisual} from '../../source/terminal/encodings/visual.ts';
import {FrameSink} from '../../source/terminal/frame-sink.ts';
import {KeySource} from '../../source/terminal/key-source.ts';
import {FakeOutput, fakeInput, settle} from './fixtures/fake-terminal.ts';

// What we rely on in Ink; a new version of it must pass all of this first.

/** The sink, but it also remembers what Ink gave it. */
class SinkThatRemembers extends FrameSink {
	readonly written: string[] = [];

	override write(frame: string, callback?: () => void): boolean {
		// An empty string with a callback is how Ink waits for the stream.
		if (!(frame === '' && callback)) this.written.push(frame);
		return super.write(frame, callback);
	}
}

const manner = {encode: encodeVisual, synchronizes: true, scrolls: true};

function open(node: ReactNode) {
	const output = new FakeOutput(40, 4);
	const sink = new SinkThatRemembers(output, manner);
	sink.release();
	const keys = new KeySource();
	sink.waitFor(keys);
	const input = fakeInput();
	keys.open(input);
	const ink = render(node, {
		stdin: keys as unknown as NodeJS.ReadStream,
		stdout: sink as unknown as NodeJS.WriteStream,
		debug: true,
		interactive: false,
		patchConsole: false,
		exitOnCtrlC: false,
	});
	return {output, sink, keys, input, ink};
}

/** Shows what it was told by keys and pastes. */
function Ear({hearsPastes = false}: {readonly hearsPastes?: boolean}) {
	const [heard, hear] = useState<string[]>([]);
	useInput((input, key) => {
		const names = Object.entries(key).filter(([, value]) => value === true);
		hear(old => [...old, [...names.map(([name]) => name), input].join('+')]);
	});
	usePaste(text => hear(old => [...old, `paste ${text}`]), {isActive: hearsPastes});
	return <Text wrap="truncate">{heard.join(' ')}</Text>;
}

async function heard(bytes: string | Buffer, node = <Ear />): Promise<string> {
	const {sink, input, ink} = open(node);
	await settle();
	input.write(bytes);
	await settle();
	ink.unmount();
	return sink.written.at(-2)!;
}

test('Ink is pinned to the version that this file was written for', () => {
	const {dependencies} = JSON.parse(readFileSync('package.json', 'utf8'));
	assert.equal(dependencies.ink, '8.0.0');
});

test('every commit is one whole frame in one string, and the last word is a line end', async () => {
	const {sink, ink} = open(<Text>{'\x1b[31mone'}</Text>);
	await settle();
	ink.rerender(
		<Box flexDirection="column" height={3}>
			<Text>two</Text>
			<Text>{'\x1b[1mthree'}</Text>
		</Box>,
	);
	await settle();
	ink.unmount();
	await ink.waitUntilExit();

	const two = 'two\n\x1b[1mthree\x1b[22m\n';
	assert.deepEqual(sink.written, ['\x1b[31mone\x1b[39m', two, two, '\n']);
});

test('nothing but frames goes to the terminal, and no mode or cursor code is in them', async () => {
	const {output, ink} = open(<Ear hearsPastes />);
	await settle();
	ink.unmount();
	await ink.waitUntilExit();
	assert.deepEqual(
		output.writes.filter(bytes => bytes !== ''),
		['\x1b[?2026h\x1b[H\x1b[K\r\n\x1b[K\r\n\x1b[K\r\n\x1b[K\x1b[?2026l'],
	);
});

test('a sink that said it were a terminal would get modes between its frames', async () => {
	const {sink, ink} = open(<Text>one</Text>);
	await settle();
	(sink as {isTTY?: boolean}).isTTY = true;
	ink.rerender(<Ear hearsPastes />);
	await settle();
	ink.unmount();
	assert.ok(sink.written.includes('\x1b[?2004h'));
});

test('hands each key of a chunk on by itself', async () => {
	assert.equal(await heard('jjj'), 'j j j');
});

test('draws less often than keys come that came together', async () => {
	const {output, sink, input, ink} = open(<Ear />);
	await settle();
	const before = output.writes.length;
	input.write('j'.repeat(20));
	while (sink.written.at(-1) !== 'j '.repeat(20).trimEnd()) await settle();
	await settle();
	assert.ok(output.writes.length - before < 20);
	assert.ok(output.writes.at(-1)!.endsWith('j\x1b[?2026l'));
	ink.unmount();
});

test('knows Escape, arrows and keys with Control or Alt, also in one chunk', async () => {
	assert.equal(await heard('\x1b\x1b[A\x03\x1bf'), 'escape+ upArrow+ ctrl+c meta+f');
	assert.equal(await heard('\x1bf\r\t\x7f'), 'meta+f return+ tab+ backspace+');
});

test('hears Arabic letters cut between two chunks', async () => {
	const {sink, input, ink} = open(<Ear />);
	await settle();
	const bytes = Buffer.from('تن');
	input.write(bytes.subarray(0, 3));
	await settle();
	input.write(bytes.subarray(3));
	await settle();
	ink.unmount();
	assert.equal(sink.written.at(-2), 'ت ن');
});

test('hears lam with alef of the b key as one key', async () => {
	assert.equal(await heard('لا\ufefbل'), 'لا \ufefb ل');
});

test('hears nothing of what the terminal replies', async () => {
	assert.equal(await heard('a\x1bP>|XTerm(379)\x1b\\\x1b[?64;1c\x1b[>41;379;0c\x1b[Ib'), 'a b');
});

test('gets a bracketed paste as one', async () => {
	assert.equal(await heard('\x1b[200~ab\x1b[201~c', <Ear hearsPastes />), 'paste ab c');
});

test('keeps keys that came before anybody listened', async () => {
	const output = new FakeOutput(40, 4);
	const sink = new SinkThatRemembers(output, manner);
	const keys = new KeySource();
	const input = fakeInput();
	keys.open(input);
	input.write('ab');
	await settle();
	const ink = render(<Ear />, {
		stdin: keys as unknown as NodeJS.ReadStream,
		stdout: sink as unknown as NodeJS.WriteStream,
		debug: true,
		interactive: false,
		patchConsole: false,
		exitOnCtrlC: false,
	});
	await settle();
	ink.unmount();
	assert.equal(sink.written.at(-2), 'a b');
});

test('lays the frame out anew when the window changes', async () => {
	function Size() {
		const {columns, rows} = useWindowSize();
		return (
			<Box width={columns} justifyContent="flex-end">
				<Text>{`${columns}x${rows}`}</Text>
			</Box>
		);
	}
	const {output, sink, ink} = open(<Size />);
	await settle();
	assert.equal(sink.written.at(-1), `${' '.repeat(36)}40x4`);
	output.resize(10, 3);
	await settle();
	assert.equal(sink.written.at(-1), '      10x3');
	ink.unmount();
});

test('drops invisible characters, so that direction controls can only be added after Ink', async () => {
	const {sink, ink} = open(<Text>{'a\u200eb\u202dc\u202cd\u2067e\u2069f\u200bg'}</Text>);
	await settle();
	assert.equal(sink.written[0], 'abcdefg');
	ink.unmount();
});

test('lays out a private character like any letter of one column', async () => {
	const {sink, ink} = open(
		<Box>
			<Box width={3}>
				<Text wrap="truncate-end">{'\ue000\n\uf8ff'}</Text>
			</Box>
			<Text wrap="truncate-end">{'\ue001\n\ue002'}</Text>
		</Box>,
	);
	await settle();
	assert.equal(sink.written[0], '\ue000  \ue001\n\uf8ff  \ue002');
	ink.unmount();
});

test('counts the columns of Arabic as layout does', () => {
	// Beh alone and in its four forms, lam-alef, with fatha, tatweel, digits, Persian peh, salla in one character.
	const samples = [
		'\ue000',
		'ب',
		'ﺏﺐﺑﺒ',
		'ﻻ',
		'ﺑَ',
		'ـ',
		'١٢٣',
		'ﭖ',
		'\ufdfa',
		'│ « »',
		'日本',
		'é',
		'👍🏽',
	];
	for (const sample of samples) assert.equal(stringWidth(sample), width(sample), sample);
	assert.equal(width('ﺑَ'), 1);
	assert.equal(width('ﻻ'), 1);
});
