import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, type TestContext, test} from 'node:test';
import {comparisonPage} from '../../source/export/comparison-page.ts';
import {english} from '../../source/messages/english.ts';
import {findChromium, openPage} from '../support/open-page.ts';
import {type Picture, readPicture} from '../support/read-picture.ts';
import {compareTexts} from './compare-texts.ts';

const chromium = findChromium();
const skip = chromium === undefined && 'no Chromium on this machine';

const folder = mkdtempSync(join(tmpdir(), 'warraq-'));
after(() => rmSync(folder, {recursive: true}));

const one = `قمة في موسكو

بحث الرئيس الروسي فلاديمير بوتين مع نظيره السوري بشار الأسد في موسكو التعاون بين البلدين.

وقال وزير الدفاع السوري علي عباس إن المحادثات كانت مهمة.

وزار الوفد متحفا في المدينة القديمة.`;
const other = `بوتين والأسد في موسكو

وقال وزير الدفاع السوري محمود عباس إن المحادثات كانت مهمة.

بحث الرئيس الروسي فلاديمير بوتين مع نظيره السوري بشار الأسد في موسكو تعاون البلدين.

وحضر المحادثات عدد من الوزراء.`;

async function open(t: TestContext, ...texts: Parameters<typeof compareTexts>) {
	const file = join(folder, 'page.html');
	writeFileSync(file, comparisonPage(compareTexts(...texts), english));
	const page = await openPage(t, chromium!, file);
	await page.resize(1200, 900);
	return page;
}

/** Where the two sides of every band stand, those without text left out. */
const sides = `[...document.querySelectorAll('.band')].map(band => ['.a', '.b'].map(side => {
	const {left, right, top, bottom} = band.querySelector(side).getBoundingClientRect();
	return {left, right, top, bottom, isEmpty: band.querySelector(side).textContent === ''};
})).filter(sides => sides.every(({isEmpty}) => !isEmpty))`;

type Box = {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
};

const isTooWide = 'document.scrollingElement.scrollWidth > innerWidth';

/** How many pixels of a box are unlike its ground. */
function ink(picture: Picture, {left, right, top, bottom}: Box): number {
	const ground = picture.lightness(2, 2);
	let count = 0;
	for (let y = Math.ceil(top); y < Math.min(bottom, picture.height); y++) {
		for (let x = Math.ceil(left); x < right - 1; x++) {
			if (Math.abs(picture.lightness(x, y) - ground) > 60) count++;
		}
	}
	return count;
}

test('a browser draws both reports, the first on the right, each pair on one line', {
	skip,
}, async t => {
	const page = await open(t, one, other);
	await page.evaluate("document.querySelector('.band').scrollIntoView()");
	const bands = (await page.evaluate(sides)) as [Box, Box][];
	assert.ok(bands.length >= 2);
	const picture = readPicture(await page.picture());
	for (const [a, b] of bands) {
		assert.ok(a.left > b.right, 'the first report is right of the second');
		assert.ok(Math.abs(a.top - b.top) < 1, 'both begin at one height');
		for (const box of [a, b]) {
			// Two lines of letters at least, and not a filled box.
			const share = ink(picture, box) / ((box.right - box.left) * (box.bottom - box.top));
			assert.ok(share > 0.01 && share < 0.4, `ink ${share}`);
		}
	}
	assert.equal(await page.evaluate(isTooWide), false);
	assert.deepEqual(page.complaints, []);
});

test('on a narrow window the second report stands below the first', {skip}, async t => {
	const page = await open(t, one, other);
	await page.resize(380, 800);
	for (const [a, b] of (await page.evaluate(sides)) as [Box, Box][]) {
		assert.ok(b.top >= a.bottom);
		assert.ok(Math.abs(a.right - b.right) < 1);
	}
	assert.equal(await page.evaluate(isTooWide), false);
});

test('dark where the reader likes it dark, and light on paper all the same', {skip}, async t => {
	const page = await open(t, one, other);
	const ground = async () => readPicture(await page.picture()).lightness(2, 2);
	assert.ok((await ground()) > 200);
	await page.show({scheme: 'dark'});
	assert.ok((await ground()) < 60);
	await page.show({scheme: 'dark', media: 'print'});
	assert.ok((await ground()) > 200);
});

test('on paper no pair is torn apart', {skip}, async t => {
	const page = await open(t, one, other);
	await page.show({media: 'print'});
	const kept = await page.evaluate(
		"[...document.querySelectorAll('.band:not(.only)')].map(band => getComputedStyle(band).breakInside)",
	);
	assert.ok((kept as string[]).length > 0);
	assert.deepEqual([...new Set(kept as string[])], ['avoid']);
	assert.match((await page.print()).toString('latin1', 0, 5), /^%PDF-/);
});

test('what an article holds is shown and never run, and the policy would stop it', {
	skip,
}, async t => {
	const hostile = {
		title: `</style><script>document.title = 'run'</script> خبر`,
		body: `<img src=x onerror="document.title = 'run'"> <svg onload="document.title = 'run'"> نص.`,
	};
	const page = await open(t, hostile, other);
	const seen = (await page.evaluate(
		`({title: document.title, elements: document.querySelectorAll('main script, img, svg[onload]').length,
			text: document.querySelector('h1').textContent})`,
	)) as {title: string; elements: number; text: string};
	assert.notEqual(seen.title, 'run');
	assert.equal(seen.elements, 0);
	assert.equal(seen.text, hostile.title);
	await page.evaluate(
		`document.body.append(Object.assign(document.createElement('script'), {textContent: "document.title = 'run'"}))`,
	);
	assert.notEqual(await page.evaluate('document.title'), 'run');
});
