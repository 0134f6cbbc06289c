import assert from 'node:assert/strict';
import {type TestContext, test} from 'node:test';
import {showInterface} from '../../support/show-interface.ts';

const opening = 'بحث الرئيس الروسي فلاديمير بوتين مع نظيره السوري بشار الأسد في موسكو';
const reports = [
	`قمة في موسكو\n\n${opening} التعاون بين البلدين.\n\nوقال وزير الدفاع السوري علي عباس إن المحادثات كانت مهمة.`,
	`بوتين والأسد في موسكو\n\n${opening} تعاون البلدين.\n\nوقال وزير الدفاع السوري محمود عباس إن المحادثات كانت مهمة.`,
	`محادثات القمة\n\n${opening} التعاون.\n\nوزار الوفد متحفا في المدينة القديمة مساء أمس.`,
];

type Options = Parameters<typeof showInterface>[2];

async function tabulated(t: TestContext, options: Options = {}) {
	const screen = await showInterface(t, reports, {columns: 120, rows: 34, ...options});
	await screen.rest();
	await screen.press('m', 'j', 'm', 'j', 'm', 'c');
	await screen.until(/in 3 reports/);
	return screen;
}

const all = (screen: Awaited<ReturnType<typeof tabulated>>) => screen.rows().join('\n');

test('three marked articles make a table: claims down, reports across', async t => {
	const screen = await tabulated(t);
	assert.match(screen.rows()[0]!, /\d shared claims? in 3 reports/);
	const titles = screen.rows().find(row => / A .* B .* C/.test(row));
	assert.ok(titles, 'each report has a column');
	assert.ok(screen.shows('وزار الوفد متحفا'));
	// Nobody else was in the museum.
	assert.match(all(screen), /–/);
});

test('a claim that is told differently says so without color', async t => {
	const screen = await tabulated(t);
	assert.match(all(screen), /\d≠/);
	await screen.press('o');
	assert.match(screen.rows()[0]!, /only what differs/);
	assert.ok(screen.shows('علي عباس') && screen.shows('محمود عباس'));
	assert.ok(!screen.shows('وزار الوفد متحفا'));
});

test('Enter opens two reports of a claim at its sentence, Escape comes back to the table', async t => {
	const screen = await tabulated(t);
	await screen.press('n', '\r');
	await screen.until(/same event/);
	assert.ok(screen.shows('علي عباس') && screen.shows('محمود عباس'));
	await screen.press('\x1b');
	assert.match(screen.rows()[0]!, /in 3 reports/);
});

test('where there is no room for columns the reports of a claim stand below each other', async t => {
	for (const [columns, rows] of [
		[40, 12],
		[80, 24],
	] as const) {
		const screen = await tabulated(t, {columns, rows});
		assert.match(screen.rows()[0]!, /in 3 reports/);
		const letters = ['A', 'B', 'C'].map(letter =>
			screen.rows().findLastIndex(row => row.trimEnd().endsWith(` ${letter}`)),
		);
		assert.ok(letters[0]! > 0 && letters[0]! < letters[1]! && letters[1]! < letters[2]!);
		for (const row of screen.rows()) assert.ok(row.length <= columns, row);
		assert.ok(screen.rows().length <= rows);
	}
});

test('a mark says what c will do, and Escape clears the marks', async t => {
	const screen = await showInterface(t, reports, {columns: 100});
	await screen.rest();
	await screen.press('m', 'j', 'm');
	assert.match(screen.rows().at(-1)!, /2 marked: c lays them side by side/);
	await screen.press('j', 'm');
	assert.match(screen.rows().at(-1)!, /3 marked: c makes a table/);
	await screen.press('m');
	assert.match(screen.rows().at(-1)!, /2 marked/);
	assert.match(all(screen), /◆/);
	await screen.press('\x1b');
	assert.doesNotMatch(all(screen), /◆/);
});
