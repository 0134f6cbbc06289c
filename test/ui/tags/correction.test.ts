import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {type TestContext, test} from 'node:test';
import {openCorrections} from '../../../source/library/corrections/open-corrections.ts';
import {showInterface} from '../../support/show-interface.ts';

const talks =
	'محادثات صباح اليوم\n\nالتقى فلاديمير بوتين الوزير سامر المقداد في دمشق. وقال بوتين إن سامر المقداد صديق.';
const visit = 'زيارة إلى موسكو\n\nوصل فيصل المقداد إلى موسكو.';

async function showCorrectable(t: TestContext, options = {}) {
	const folder = mkdtempSync(join(tmpdir(), 'warraq-'));
	t.after(() => rmSync(folder, {recursive: true}));
	const own = join(folder, 'actors.toml');
	const corrections = openCorrections({own, received: []});
	const screen = await showInterface(t, [talks, visit], {columns: 120, corrections, ...options});
	await screen.rest();
	return {...screen, written: () => readFileSync(own, 'utf8')};
}

const row = (screen: {rows(): string[]}, words: RegExp) =>
	screen.rows().find(each => words.test(each));

test('x says that a tag is no actor, the tags follow at once, and it is taken back', async t => {
	const screen = await showCorrectable(t);
	await screen.press('\r', '\t', 'x');
	assert.ok(row(screen, /not an actor/));
	assert.ok(row(screen, /^ x/));
	await screen.press('\r');
	await screen.rest();
	assert.equal(screen.written(), '[[stop]]\nid = "person/vladimir-putin"\n');
	assert.ok(row(screen, /not an actor.*It is in actors\.toml now/));
	assert.ok(screen.rows().every(each => !each.includes('Vladimir Putin')));
	await screen.press('x', '\x1b[B', '\r');
	assert.equal(screen.written(), '');
	assert.ok(row(screen, /Taken back/));
});

test('x says that two are the same, found by what is typed', async t => {
	const screen = await showCorrectable(t);
	await screen.press('\r', '\t', 'j', 'x');
	assert.ok(screen.shows('سامر المقداد'));
	await screen.press(...'faisal mek');
	assert.ok(row(screen, /Faisal Mekdad/));
	await screen.press('\r');
	await screen.rest();
	assert.equal(
		screen.written(),
		'[[merge]]\nid = "person/سامر-المقداد"\nas = "person/faisal-mekdad"\n',
	);
	await screen.press('a');
	await screen.rest();
	assert.ok(row(screen, /2 articles/));
});

test('one form of a name can be taken out, the others stay', async t => {
	const screen = await showCorrectable(t);
	await screen.press('\r', '\t', ']', ']', 'x', '\t', '\r');
	await screen.rest();
	assert.equal(screen.written(), '[[stop]]\nname = "بوتين"\n');
});

test('Escape leaves everything as it was, and letters of commands are typed', async t => {
	const screen = await showCorrectable(t);
	await screen.press('\r', '\t', 'x', 'q', 'j');
	assert.equal(screen.quit(), 'no');
	assert.ok(row(screen, /^ x qj/));
	await screen.press('\x1b');
	assert.ok(row(screen, /mention/));
	assert.throws(() => screen.written());
});

test('says what to do when nobody is chosen, and works in the smallest window', async t => {
	const screen = await showCorrectable(t, {columns: 40, rows: 12});
	await screen.press('\r', 'x');
	assert.ok(row(screen, /Choose an actor first/));
	await screen.press('\t', 'x');
	assert.ok(row(screen, /not an actor/));
});

test('in the actors screen the one who is merged goes', async t => {
	const screen = await showCorrectable(t);
	await screen.press('a');
	await screen.rest();
	await screen.press('x', ...'faisal mek', '\r');
	await screen.rest();
	assert.match(screen.written(), /^\[\[merge\]\]\nid = "[^"]+"\nas = "person\/faisal-mekdad"\n$/);
	assert.ok(row(screen, /Faisal Mekdad/));
});

test('says that corrections came with the corpus, and lists on the help page what is wrong', async t => {
	const folder = mkdtempSync(join(tmpdir(), 'warraq-'));
	t.after(() => rmSync(folder, {recursive: true}));
	const received = join(folder, 'actors.toml');
	writeFileSync(received, '[[stop]]\nname = "دمشق"\n[[stop]]\n');
	const corrections = openCorrections({own: join(folder, 'own.toml'), received: [received]});
	const screen = await showInterface(t, [talks], {columns: 120, corrections});
	await screen.until(/came with the corpus/);
	assert.ok(row(screen, /actors\.toml came with the corpus and is used: 1 correction/));
	await screen.press('?');
	assert.ok(row(screen, /actors\.toml:3: this needs id \/ name/));
});
