import assert from 'node:assert/strict';
import {type TestContext, test} from 'node:test';
import {showInterface} from '../../support/show-interface.ts';

const body =
	'بحث الرئيس الروسي فلاديمير بوتين مع نظيره السوري بشار الأسد في الكرملين العلاقات الثنائية بين البلدين.\n\nوحضر المحادثات وزير الدفاع الروسي سيرغي شويغو ووزير الخارجية سيرغي لافروف.';
const report = `قمة في موسكو\n\n${body}\n\nوقال الأسد إن المحادثات كانت مهمة للبلدين.`;
const other = `بوتين والأسد يبحثان العلاقات\n\n${body}\n\nوأكد بوتين أن روسيا تدعم سوريا في مكافحة الإرهاب.`;
const rain = 'أمطار غزيرة على دمشق\n\nهطلت أمطار غزيرة على دمشق صباح اليوم.';

async function asked(t: TestContext, texts: readonly string[], key = 'w') {
	const screen = await showInterface(t, texts, {columns: 100});
	await screen.press(key);
	await screen.until(/\d other report|No other report/);
	return screen;
}

const all = (screen: Awaited<ReturnType<typeof asked>>) => screen.rows().join('\n');

test('w tells who else reported the event, how surely, and Enter lays the two side by side', async t => {
	const screen = await asked(t, [report, rain, other]);
	assert.match(screen.rows()[0]!, /1 other report/);
	assert.ok(screen.shows('بوتين والأسد يبحثان العلاقات'));
	assert.ok(!screen.shows('أمطار غزيرة على دمشق'));
	assert.match(all(screen), /same event: (very )?likely/);
	await screen.press('\r');
	await screen.until(/1 [─━]+ 1/);
	await screen.press('\x1b');
	assert.match(screen.rows()[0]!, /1 other report/);
	await screen.press('\x1b');
	assert.match(screen.rows()[0]!, /3 articles/);
});

test('near copies are one report, and are counted', async t => {
	const copy = other.replace('يبحثان', 'بحثا');
	const screen = await asked(t, [report, other, copy]);
	assert.match(screen.rows()[0]!, /1 other report/);
	assert.match(all(screen), /\+ 1 copy/);
});

test('where nobody else reported it, it says so', async t => {
	const screen = await asked(t, [rain, report]);
	assert.match(all(screen), /No other report of this event/);
});

test('the key works on the Arabic layout, and a report can be marked there', async t => {
	const screen = await asked(t, [report, rain, other], 'ص');
	await screen.press('m');
	assert.match(all(screen), /◆/);
	assert.match(screen.rows().at(-1)!, /1 marked/);
});

test('Escape leads back through every screen once, however they were entered', async t => {
	const screen = await asked(t, [report, rain, other]);
	await screen.press('\r', 'w');
	await screen.until(/1 other report/);
	await screen.press('\r', 'w');
	await screen.until(/1 other report/);
	await screen.press('\x1b');
	assert.match(screen.rows()[0]!, /same event/);
	await screen.press('\x1b');
	assert.match(screen.rows()[0]!, /3 articles/);
});
