import assert from 'node:assert/strict';
import {test} from 'node:test';
import {cleanAddress} from '../../source/terminal/clean-address.ts';

test('takes web addresses, with all that is no ASCII encoded', () => {
	assert.equal(cleanAddress('https://example.org/a?b=1#c'), 'https://example.org/a?b=1#c');
	assert.equal(cleanAddress('HTTP://Example.org'), 'http://example.org/');
	assert.equal(cleanAddress('https://example.org/خبر'), 'https://example.org/%D8%AE%D8%A8%D8%B1');
	assert.equal(cleanAddress('https://خبر.example/'), 'https://xn--ngblk.example/');
});

test('takes nothing else', () => {
	const refused = [
		...['', ' ', 'example.org', '//example.org', '/news/1', 'https:example.org', 'https://'],
		...['javascript:alert(1)', 'file:///etc/passwd', 'ftp://example.org', 'data:text/html,x'],
		...['https://name@example.org/', 'https://name:word@example.org/', 'https://:x@example.org/'],
		...['https://example.org/a b', ' https://example.org/', 'https://example.org/\n'],
		...['https://example.org/\x1b\\', 'https://example.org/\x07', 'https://example.org/\x9c'],
		...[
			'https://example.org\\@other.org/',
			'https://example.org/\u202etxt',
			'https://a\u200bb.org/',
		],
		...[
			'https://example.org/\ud800',
			'https://exa\u00admple.org/',
			'https://[::1',
			'https://a..%00/',
		],
	];
	for (const address of refused) {
		assert.equal(cleanAddress(address), undefined, JSON.stringify(address));
	}
});

test('takes no address that a terminal would find too long, encoded or not', () => {
	const host = 'https://example.org/';
	assert.equal(cleanAddress(host + 'a'.repeat(2083 - host.length))?.length, 2083);
	assert.equal(cleanAddress(host + 'a'.repeat(2084 - host.length)), undefined);
	assert.equal(cleanAddress(host + 'خ'.repeat(400)), undefined);
});

test('gives printable ASCII or nothing, whatever it is given', () => {
	for (let code = 0; code < 0x3000; code++) {
		const clean = cleanAddress(`https://example.org/${String.fromCodePoint(code)}x`);
		assert.match(clean ?? 'http://x', /^https?:\/\/[\x21-\x7e]+$/, code.toString(16));
	}
});
