import assert from 'node:assert/strict';
import {test} from 'node:test';
import {asLink, linkedAddress} from '../../source/terminal/as-link.ts';
import {encodeVisual} from '../../source/terminal/encodings/visual.ts';
import {paint} from '../../source/terminal/paint.ts';
import {parseRow} from '../../source/terminal/parse-row.ts';
import {ModelScreen} from './fixtures/model-screen.ts';

const address = 'https://example.org/1';
const columns = 20;

test('before the first link is made nothing is one', () => {
	assert.equal(linkedAddress(address), undefined);
	assert.equal(linkedAddress(''), undefined);
});

test('the cells of a link know where it leads, those around it do not', () => {
	const row = parseRow(`a \x1b[1m${asLink('here', address)}\x1b[22m b`, columns);
	const linked = row.map(({text, style}) => (style.link === address ? text : '.')).join('');
	assert.equal(linked, '..here..............');
});

test('a reset of the style does not end a link, the end of a link keeps the style', () => {
	const row = parseRow(`\x1b[31m${asLink('a\x1b[0mb', address)}c`, columns);
	assert.deepEqual(
		row.slice(0, 3).map(({style: {foreground, link}}) => [foreground, link]),
		[
			['31', address],
			['', address],
			['', undefined],
		],
	);
});

test('an address that may not be opened stays text', () => {
	assert.equal(asLink('here', 'javascript:alert(1)'), 'here');
	assert.equal(asLink('', address), '');
});

test('nobody else makes a link, not even by the words of one that is on the screen', () => {
	const [, mark = ''] = /\x1b\]8;;([^\x07]*)\x07/.exec(asLink('x', address)) ?? [];
	assert.equal(linkedAddress(mark), address);
	const secret = mark.slice(0, -address.length);
	assert.equal(linkedAddress(`${secret}file:///etc/passwd`), undefined);
	for (const forged of [
		address,
		` ${address}`,
		`id=1;${address}`,
		`${'0'.repeat(36)} ${address}`,
	]) {
		for (const end of ['\x07', '\x1b\\', '\x9c']) {
			const row = parseRow(`\x1b]8;;${forged}${end}here`, columns);
			assert.ok(row.every(({style}) => style.link === undefined));
		}
	}
});

test('links are drawn, changed and taken away as styles are', () => {
	const screen = new ModelScreen(columns, 2);
	const other = 'https://example.org/2';
	const frames = [
		['plain', 'rest'],
		[asLink('plain', address), 'rest'],
		[asLink('plain', other), asLink('a long address', address)],
		[`plain ${asLink('خبر', other)}`, ''],
	];
	let before = frames[0]!.map(() => parseRow('', columns));
	for (const frame of frames) {
		const after = frame.map(line => encodeVisual(parseRow(line, columns)));
		screen.feed(paint(before, after, {columns, scrolls: true}));
		for (const [y, row] of after.entries()) {
			for (const [x, {text, style}] of row.entries()) {
				if (text.startsWith(' ')) continue;
				assert.equal(screen.linkAt(y, x), style.link ?? '', `${frame[y]} ${x}`);
			}
		}
		assert.equal(screen.link, '', 'no link is left open');
		before = after;
	}
});
