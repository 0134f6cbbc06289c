import assert from 'node:assert/strict';
import {test} from 'node:test';
import {showInterface} from '../support/show-interface.ts';

const rain = 'أمطار غزيرة على دمشق\n\nهطلت أمطار غزيرة على دمشق صباح اليوم.';
const talks = 'محادثات في موسكو\n\nبحث الوزيران التعاون بين البلدين في موسكو.';
const long = `رحلة طويلة\n\n${Array.from({length: 60}, (_, index) => `هذه هي الفقرة رقم ${index + 1} من النص.`).join('\n\n')}`;

test('shows every title, and the first article beside them', async t => {
	const screen = await showInterface(t, [rain, talks]);
	assert.ok(screen.shows('أمطار غزيرة على دمشق'));
	assert.ok(screen.shows('محادثات في موسكو'));
	await screen.rest();
	assert.ok(screen.shows('هطلت أمطار غزيرة على دمشق صباح اليوم.'));
	assert.match(screen.rows()[0]!, /2 articles/);
});

test('typing filters the list at once, and Escape brings it back', async t => {
	const screen = await showInterface(t, [rain, talks]);
	await screen.press('/', 'م', 'و', 'س', 'ك', 'و');
	await screen.rest();
	assert.match(screen.rows()[0]!, /1 of 2 articles/);
	assert.ok(!screen.shows('أمطار غزيرة على دمشق'));
	await screen.press('\x1b');
	assert.match(screen.rows()[0]!, /2 articles/);
	assert.ok(screen.shows('أمطار غزيرة على دمشق'));
});

test('in the search box the letters of commands are text', async t => {
	const screen = await showInterface(t, [rain, talks]);
	await screen.press('/', 'q', '?', 'j');
	assert.equal(screen.quit(), 'no');
	assert.match(screen.rows()[1]!, /q\?j/);
});

test('says what to do when nothing is found', async t => {
	const screen = await showInterface(t, [rain]);
	await screen.press('/', 'z', 'z', 'z', 'z');
	assert.ok(screen.rows().some(row => row.includes('Nothing found for “zzzz”. Esc clears')));
});

test('Enter takes what was meant when a query was typed on the wrong keyboard layout', async t => {
	const screen = await showInterface(t, [rain, talks]);
	await screen.press('/', 'H', 'l', "'", 'h', 'v');
	await screen.rest();
	assert.ok(
		screen.rows().some(row => row.includes("Nothing found for “Hl'hv”. Enter searches for")),
	);
	assert.ok(screen.shows('أمطار'));
	await screen.press('\r');
	await screen.rest();
	assert.ok(screen.shows('أمطار غزيرة على دمشق'));
});

test('Enter reads the selected article and Escape returns to the list', async t => {
	const screen = await showInterface(t, [rain, talks]);
	await screen.press('j', '\r');
	assert.ok(screen.shows('بحث الوزيران التعاون بين البلدين في موسكو.'));
	assert.ok(!screen.shows('أمطار غزيرة على دمشق'));
	await screen.press('\x1b');
	assert.ok(screen.shows('أمطار غزيرة على دمشق'));
});

test('the keys of the Arabic layout move as their Latin neighbors do', async t => {
	const screen = await showInterface(t, [rain, talks]);
	await screen.press('ت');
	await screen.rest();
	assert.ok(screen.shows('بحث الوزيران التعاون بين البلدين في موسكو.'));
	await screen.press('ن');
	await screen.rest();
	assert.ok(screen.shows('هطلت أمطار غزيرة على دمشق صباح اليوم.'));
});

test("keeps the reader's place when the window narrows", async t => {
	const screen = await showInterface(t, [long], {firstScreen: 'article'});
	await screen.press(' ', ' ');
	const first = screen.rows().find(row => /\d/.test(row) && !row.includes('warraq'))!;
	const number = /\d+/.exec(first)![0];
	await screen.resize(60, 18);
	assert.ok(
		screen.rows().some(row => row.includes(number)),
		number,
	);
});

test('reaches the end of an article and stays there', async t => {
	const screen = await showInterface(t, [long], {firstScreen: 'article'});
	await screen.press('G');
	assert.ok(screen.shows('هذه هي الفقرة رقم 60 من النص.'));
	const rows = screen.rows();
	await screen.press('j', ' ');
	assert.deepEqual(screen.rows(), rows);
	await screen.press('g');
	assert.ok(screen.shows('رحلة طويلة'));
});

test('n goes to a match below the window and says which of how many it is', async t => {
	const screen = await showInterface(t, [long]);
	await screen.press('/', '6', '0', '\r', '\r', 'n');
	assert.match(screen.rows()[0]!, /match 1 of 1/);
	assert.ok(screen.shows('هذه هي الفقرة رقم 60 من النص.'));
});

test('the help page names every key and Escape leaves it', async t => {
	const screen = await showInterface(t, [rain], {rows: 60});
	await screen.press('?');
	const text = screen.rows().join('\n');
	for (const words of ['next match', 'vowel marks', 'quit', 'Ctrl-Z'])
		assert.ok(text.includes(words), words);
	await screen.press('\x1b');
	assert.ok(screen.shows('أمطار غزيرة على دمشق'));
});

test('no row is ever wider or the screen higher than the window', async t => {
	for (const [columns, rows] of [
		[40, 12],
		[89, 20],
		[90, 12],
		[200, 50],
	] as const) {
		const screen = await showInterface(t, [rain, talks, long], {columns, rows});
		for (const keys of [['j'], ['\r'], ['?'], ['\x1b', '\x1b', '/', 'م']]) {
			await screen.press(...keys);
			assert.ok(screen.rows().length <= rows);
			for (const row of screen.rows()) assert.ok(row.length <= columns, `${columns}: ${row}`);
		}
	}
});

test('a window too small for any screen says so', async t => {
	const screen = await showInterface(t, [rain], {columns: 39, rows: 12});
	assert.match(screen.rows()[0]!, /39×12/);
});

test('q quits and Ctrl-C interrupts, also while typing', async t => {
	const screen = await showInterface(t, [rain]);
	await screen.press('q');
	assert.equal(screen.quit(), 'quit');
	await screen.press('/', '\x03');
	assert.equal(screen.quit(), 'interrupted');
});

test('color never says a thing alone: a match is reversed where there is no color', async t => {
	const screen = await showInterface(t, [rain]);
	await screen.press('/', 'د', 'م', 'ش', 'ق');
	assert.match(screen.styled(), /\x1b\[7m[^\x1b]*\x1b/);
});

test('y copies the article as written, after n the paragraph of the match', async t => {
	const screen = await showInterface(t, [talks], {firstScreen: 'article'});
	await screen.press('y');
	assert.equal(screen.copied(), talks);
	await screen.press('/', 'ت', 'ع', 'ا', 'و', 'ن', '\r', '\r', 'n', 'y');
	assert.equal(screen.copied(), 'بحث الوزيران التعاون بين البلدين في موسكو.');
	assert.ok(screen.rows().at(-1)!.includes('Copied the paragraph'));
});

const summit = `قمة في موسكو

بحث الرئيس الروسي فلاديمير بوتين مع نظيره السوري بشار الأسد في موسكو التعاون بين البلدين.

وقال وزير الدفاع السوري علي عباس إن المحادثات كانت مهمة.`;
const sameSummit = `بوتين والأسد في موسكو

بحث الرئيس الروسي فلاديمير بوتين مع نظيره السوري بشار الأسد في موسكو تعاون البلدين.

وزار الوفد متحفا.`;

test('the article screen lists who is in it, and a chosen tag marks and counts its mentions', async t => {
	const screen = await showInterface(t, [sameSummit], {firstScreen: 'article', columns: 120});
	await screen.rest();
	assert.ok(screen.shows('فلاديمير بوتين'));
	await screen.press(']', ']');
	assert.match(screen.rows().join('\n'), /mention 1 of \d/);
	assert.match(screen.rows().join('\n'), /why: /);
});

test('Enter on a tag lists the articles with that actor', async t => {
	const screen = await showInterface(t, [rain, summit], {firstScreen: 'article', columns: 120});
	await screen.rest();
	await screen.press('\x1b', 'j', '\r', '\t', '\r');
	await screen.rest();
	assert.match(screen.rows()[0]!, /1 of 2 articles/);
	assert.match(screen.rows()[1]!, /actor:/);
});

test('two marked articles are laid side by side', async t => {
	const screen = await showInterface(t, [summit, rain, sameSummit], {columns: 130, rows: 34});
	await screen.rest();
	await screen.press('m', 'j', 'j', 'm', 'c');
	await screen.until(/same event: /);
	assert.ok(screen.rows().some(row => /1 [─━]+ 1/.test(row)));
	assert.ok(screen.shows('قمة في موسكو'));
	await screen.press('\x1b');
	assert.match(screen.rows()[0]!, /3 articles/);
});

test('an article without a twin says how to choose another', async t => {
	const screen = await showInterface(t, [rain, talks]);
	await screen.rest();
	await screen.press('c');
	await screen.until(/No other report/);
});

test('the actors screen counts everybody and shows each mention in its context', async t => {
	const screen = await showInterface(t, [summit, sameSummit], {columns: 120});
	await screen.rest();
	await screen.press('a');
	assert.ok(screen.shows('فلاديمير بوتين'));
	assert.match(screen.rows()[0]!, /mentions? in \d articles?/);
	await screen.press('\t', 'j', '\r');
	assert.match(screen.rows()[0]!, /all|%/);
});

test('says once, until a key is pressed, that an unknown terminal can be chosen for', async t => {
	const screen = await showInterface(t, [rain], {isUncertain: true});
	assert.match(screen.rows().at(-1)!, /“warraq terminal” lets you choose/);
	await screen.press('j');
	assert.doesNotMatch(screen.rows().at(-1)!, /warraq terminal/);
	assert.match(screen.rows().at(-1)!, /search/);
});
