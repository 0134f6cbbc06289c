import assert from 'node:assert/strict';
import {test} from 'node:test';
import {showInterface} from '../../support/show-interface.ts';

const talks =
	'محادثات صباح اليوم\n\n21-07-2015\n\nالتقى فلاديمير بوتين الرئيس إيمانويل ماكرون في باريس. وقال بوتين شيئا. وأكد بوتين ذلك.';
const visit = 'زيارة إلى لندن\n\nوصل إيمانويل ماكرون إلى لندن ثم عاد إلى باريس.';
const game = 'مباراة كبيرة\n\nفاز الفريق في باريس بعد أن تأخر.';

async function showActors(t: Parameters<typeof showInterface>[0], options = {}) {
	const screen = await showInterface(t, [talks, visit, game], {columns: 120, ...options});
	await screen.rest();
	await screen.press('a');
	await screen.rest();
	return screen;
}

const row = (screen: {rows(): string[]}, words: RegExp) =>
	screen.rows().find(each => words.test(each));

test('lists everybody, those in most articles first, each with a bar', async t => {
	const screen = await showActors(t);
	assert.match(screen.rows()[0]!, /Paris · 3 mentions in 3 articles/);
	const counts = screen
		.rows()
		.slice(3)
		.map(each => /^ +(\d+) +▪+/.exec(each)?.[1]);
	assert.deepEqual(counts.slice(0, 4), ['3', '2', '1', '1']);
});

test('filters the list as one types, in Arabic or English, and Escape brings all back', async t => {
	const screen = await showActors(t);
	await screen.press('/', ...'mac');
	await screen.rest();
	assert.match(screen.rows()[0]!, /Emmanuel Macron/);
	assert.match(screen.rows()[1]!, /mac/);
	assert.equal(screen.rows().filter(each => each.includes('▪')).length, 1);
	await screen.press('\x1b');
	assert.equal(screen.rows().filter(each => each.includes('▪')).length, 4);
	await screen.press('/', ...'zzz');
	assert.ok(row(screen, /Nobody is called “zzz”/));
});

test('tells of an actor the contexts, the articles, the company and the days', async t => {
	const screen = await showActors(t);
	await screen.press('/', ...'putin', '\r');
	await screen.rest();
	assert.ok(row(screen, /in text order/));
	assert.ok(screen.shows('محادثات صباح اليوم'));
	await screen.press('v');
	assert.match(row(screen, / 3 [─┃█]+ /)!, /[┃█].*[┃█]/);
	await screen.press('v');
	assert.ok(screen.shows('إيمانويل ماكرون'));
	await screen.press('v');
	assert.ok(row(screen, /1 ▪+ +2015-07-21/));
	await screen.press('v', 's', 's');
	assert.ok(row(screen, /by words before/));
});

test('says so when no article has a date', async t => {
	const screen = await showActors(t);
	await screen.press('/', ...'london', '\r');
	await screen.rest();
	await screen.press('v', 'v', 'v');
	assert.ok(row(screen, /No article that names this actor has a date/));
});

test('Enter leads from an actor to its articles, from a companion to those that name both', async t => {
	const screen = await showActors(t);
	await screen.press('j', '\r');
	await screen.rest();
	assert.match(screen.rows()[0]!, /2 of 3 articles/);
	await screen.press('\x1b', 'a', 'j');
	await screen.rest();
	await screen.press('v', 'v', '\t', 'j', '\r');
	await screen.rest();
	assert.match(screen.rows()[0]!, /1 of 3 articles/);
});

test('Enter on a context reads the article there', async t => {
	const screen = await showActors(t);
	await screen.press('\t', 'j', '\r');
	await screen.rest();
	assert.ok(screen.shows('زيارة إلى لندن'));
	await screen.press('\x1b');
	assert.ok(row(screen, /contexts {2}articles/));
});

test('from an article it begins with the actors of the article; a shows everybody', async t => {
	const screen = await showInterface(t, [talks, visit, game], {columns: 120});
	await screen.rest();
	await screen.press('j', '\r', 'a');
	await screen.rest();
	assert.ok(!screen.shows('فلاديمير بوتين'));
	assert.ok(screen.shows('لندن'));
	await screen.press('a');
	assert.ok(screen.shows('فلاديمير بوتين'));
});

test('in a narrow window the list and what is told take turns', async t => {
	const screen = await showActors(t, {columns: 40, rows: 12});
	assert.ok(!row(screen, /contexts/));
	await screen.press('v');
	assert.ok(row(screen, /articles {2}together/));
	await screen.press('\t');
	assert.ok(row(screen, /▪/));
});

test('from a context the article begins at that mention, and ] goes on from there', async t => {
	const screen = await showActors(t);
	await screen.press('/', ...'putin', '\r');
	await screen.rest();
	await screen.press('\t', 'j', '\r');
	await screen.rest();
	assert.ok(row(screen, /mention 2 of 3/));
	await screen.press(']');
	assert.ok(row(screen, /mention 3 of 3/));
});
