import assert from 'node:assert/strict';
import {test} from 'node:test';
import {showInterface, visual} from '../../support/show-interface.ts';

const filler = (from: number) =>
	Array.from(
		{length: 12},
		(_, index) => `وهذه هي الفقرة رقم ${from + index} التي لا تشبه غيرها من فقرات الخبر كله.`,
	).join('\n\n');

const one = `قمة في موسكو

بحث الرئيس الروسي فلاديمير بوتين مع نظيره السوري بشار الأسد في موسكو التعاون بين البلدين.

${filler(20)}

وقال وزير الدفاع السوري علي عباس إن المحادثات كانت مهمة.`;
const other = `بوتين والأسد في موسكو

وقال وزير الدفاع السوري محمود عباس إن المحادثات كانت مهمة.

${filler(50)}

بحث الرئيس الروسي فلاديمير بوتين مع نظيره السوري بشار الأسد في موسكو تعاون البلدين.`;

type Options = Parameters<typeof showInterface>[2];

async function compared(t: Parameters<typeof showInterface>[0], options: Options = {}) {
	const screen = await showInterface(t, [one, other], {columns: 120, rows: 34, ...options});
	await screen.rest();
	await screen.press('m', 'j', 'm', 'c');
	await screen.until(/same event/);
	return screen;
}

/** The screen as one text. */
const all = (screen: Awaited<ReturnType<typeof compared>>) => screen.rows().join('\n');

test('the map between the texts shows that pairs were moved', async t => {
	const screen = await compared(t);
	assert.match(all(screen), /1 .*[━─]/);
	assert.match(all(screen), /[╂┿┼]/);
});

test('n goes to what differs and says what it is, Escape lets go of it', async t => {
	const screen = await compared(t);
	assert.ok(!screen.shows('علي عباس'));
	await screen.press('n');
	assert.match(all(screen), /≠ 1 of \d+ {2}name: /);
	assert.ok(screen.shows('علي عباس') && screen.shows('محمود عباس'));
	// Reversed on both sides where there is no color.
	const emphasized = [...screen.styled().matchAll(/\x1b\[(?:\d+;)*7m([^\x1b]*)\x1b/g)];
	assert.ok(emphasized.some(([, words]) => words!.includes(visual('علي'))));
	assert.ok(emphasized.some(([, words]) => words!.includes(visual('محمود'))));
	await screen.press('\x1b');
	assert.doesNotMatch(all(screen), /1 of \d/);
	assert.match(screen.rows()[0]!, /same event/);
});

test('Enter on a difference of the summary jumps to it, Escape leads back', async t => {
	const screen = await compared(t);
	await screen.press('s');
	assert.match(all(screen), /What differs/);
	assert.match(all(screen), /▌ name: /);
	await screen.press('\r');
	assert.doesNotMatch(all(screen), /What differs/);
	assert.match(all(screen), /≠ 1 of /);
	await screen.press('\x1b');
	assert.match(all(screen), /What differs/);
	await screen.press('\x1b');
	assert.doesNotMatch(all(screen), /What differs/);
	assert.match(screen.rows()[0]!, /same event/);
	await screen.press('\x1b');
	assert.match(screen.rows()[0]!, /2 articles/);
});

test('Enter reads the article at the difference, on the side the reader is at', async t => {
	const screen = await compared(t);
	await screen.press('n', '\t', '\r');
	assert.ok(screen.shows('محمود عباس'));
	assert.doesNotMatch(screen.rows()[0]!, /same event/);
});

test('what differs is found in any window, one side below the other in a narrow one', async t => {
	for (const [columns, rows] of [
		[40, 12],
		[80, 24],
		[90, 12],
		[200, 50],
	] as const) {
		const screen = await compared(t, {columns, rows});
		await screen.press('n');
		assert.match(all(screen), /≠ 1 of /);
		assert.ok(screen.shows('علي'), `${columns}×${rows}`);
		for (const row of screen.rows()) assert.ok(row.length <= columns, `${columns}×${rows}: ${row}`);
		assert.ok(screen.rows().length <= rows);
		await screen.press('\x1b', 's');
		assert.match(all(screen), /What differs/);
	}
});

test('c takes the article that is selected, also before the preview has followed', async t => {
	const screen = await showInterface(t, ['خبر آخر\n\nزار الوفد متحفا في المدينة.', one, other]);
	await screen.rest();
	await screen.press('j', 'c');
	await screen.until(/same event/);
	assert.ok(screen.shows('بوتين والأسد في موسكو') && screen.shows('قمة في موسكو'));
});

test('keys pressed while the twin is looked for change nothing, Escape gives it up', async t => {
	const texts = [one, other, ...Array.from({length: 300}, () => `خبر\n\n${filler(0)}`)];
	const screen = await showInterface(t, texts, {columns: 100});
	await screen.rest();
	await screen.press('c', 'j', '\x1b');
	await screen.rest();
	assert.match(screen.rows()[0]!, /302 articles/);
	await screen.press('c', 'j');
	await screen.until(/same event/);
});
