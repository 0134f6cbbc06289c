import assert from 'node:assert/strict';
import {
	chmodSync,
	lstatSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {type TestContext, test} from 'node:test';
import {openCorrections} from '../../../source/library/corrections/open-corrections.ts';

function folderFor(test: TestContext): string {
	const folder = mkdtempSync(join(tmpdir(), 'warraq-'));
	test.after(() => rmSync(folder, {recursive: true, force: true}));
	return folder;
}

const stop = (id: string) => ({kind: 'not-an-actor', id: `person/${id}`}) as const;

test('begins a file that only the reader may look into', t => {
	const own = join(folderFor(t), 'new', 'actors.toml');
	const book = openCorrections({own, received: []});
	assert.deepEqual(book.state().corrections.stopIds, []);
	assert.deepEqual(book.add(stop('a')), {kind: 'done'});
	assert.equal(readFileSync(own, 'utf8'), '[[stop]]\nid = "person/a"\n');
	assert.equal(statSync(own).mode & 0o777, 0o600);
	assert.deepEqual(book.state().corrections.stopIds, ['person/a']);
	assert.deepEqual(readdirSync(join(own, '..')), ['actors.toml']);
});

test('keeps what the reader has written, and undoes what was added step by step', t => {
	const own = join(folderFor(t), 'actors.toml');
	const written = '# my notes\r\n[[stop]]   # really\nname = "خالد"';
	writeFileSync(own, written);
	const book = openCorrections({own, received: []});
	book.add(stop('a'));
	book.add({kind: 'same', id: 'person/b', as: 'person/c', name: 'ج "ج"'});
	assert.ok(readFileSync(own, 'utf8').startsWith(`${written}\n\n[[stop]]\nid = "person/a"\n\n`));
	assert.deepEqual(book.state().corrections.merges, [
		{id: 'person/b', as: 'person/c', name: 'ج "ج"'},
	]);
	assert.equal(book.state().last?.kind, 'same');
	assert.deepEqual(book.undo(), {kind: 'done'});
	assert.deepEqual(book.state().corrections.merges, []);
	assert.deepEqual(book.undo(), {kind: 'done'});
	assert.equal(readFileSync(own, 'utf8'), written);
	assert.deepEqual(book.undo(), {kind: 'nothing'});
});

test('keeps what others have written meanwhile', t => {
	const own = join(folderFor(t), 'actors.toml');
	const book = openCorrections({own, received: []});
	book.add(stop('a'));
	writeFileSync(own, `${readFileSync(own, 'utf8')}\n[[stop]]\nid = "person/z"\n`);
	book.add(stop('b'));
	assert.deepEqual(book.state().corrections.stopIds, ['person/a', 'person/z', 'person/b']);
	writeFileSync(own, '# all gone\n');
	assert.equal(book.undo().kind, 'gone');
	assert.equal(readFileSync(own, 'utf8'), '# all gone\n');
});

test('refuses a merge that would close a circle, and writes nothing', t => {
	const own = join(folderFor(t), 'actors.toml');
	const book = openCorrections({own, received: []});
	book.add({kind: 'same', id: 'person/a', as: 'person/b'});
	const before = readFileSync(own, 'utf8');
	const outcome = book.add({kind: 'same', id: 'person/b', as: 'person/a'});
	assert.equal(outcome.kind === 'refused' && outcome.problem.kind, 'circle');
	assert.equal(readFileSync(own, 'utf8'), before);
});

test('leaves a link a link', t => {
	const folder = folderFor(t);
	const [real, own] = [join(folder, 'kept.toml'), join(folder, 'actors.toml')];
	writeFileSync(real, '# kept\n');
	symlinkSync(real, own);
	openCorrections({own, received: []}).add(stop('a'));
	assert.ok(lstatSync(own).isSymbolicLink());
	assert.ok(readFileSync(real, 'utf8').includes('person/a'));
});

test('says when it cannot write', t => {
	const folder = folderFor(t);
	writeFileSync(join(folder, 'file'), '');
	const own = join(folder, 'file', 'actors.toml');
	assert.deepEqual(openCorrections({own, received: []}).add(stop('a')), {
		...{kind: 'unwritable', path: own},
	});
	const tooLarge = join(folder, 'large.toml');
	writeFileSync(tooLarge, '#'.repeat(5_000_000));
	const book = openCorrections({own: tooLarge, received: []});
	assert.equal(book.state().problems[0]?.kind, 'too-large');
	assert.equal(book.add(stop('a')).kind, 'unwritable');
});

test("uses a corpus's own file, after the reader's, and never writes to it", t => {
	const folder = folderFor(t);
	const [own, received] = [join(folder, 'actors.toml'), join(folder, 'corpus.toml')];
	const merge = (id: string, as: string) => `[[merge]]\nid = "person/${id}"\nas = "person/${as}"\n`;
	writeFileSync(own, merge('a', 'b'));
	writeFileSync(received, merge('b', 'a') + merge('d', 'e'));
	chmodSync(received, 0o400);
	const before = readFileSync(received, 'utf8');
	const book = openCorrections({own, received: [received, join(folder, 'none.toml')]});
	assert.deepEqual(book.state().received, [{path: received, count: 2}]);
	assert.deepEqual(book.state().corrections.merges, [
		{id: 'person/a', as: 'person/b'},
		{id: 'person/d', as: 'person/e'},
	]);
	book.add(stop('a'));
	assert.equal(readFileSync(received, 'utf8'), before);
});

test('follows no link out of a corpus, and reads no folder and no large file there', t => {
	const folder = folderFor(t);
	const secret = join(folder, 'secret');
	writeFileSync(secret, '[[stop]]\nname = "خالد"\n');
	const [link, deep, large] = ['link', 'deep', 'large'].map(name => join(folder, name));
	symlinkSync(secret, link!);
	mkdirSync(deep!);
	writeFileSync(large!, '[[stop]]\nname = "خالد"\n'.repeat(20_000));
	const {corrections, problems, received} = openCorrections({
		own: join(folder, 'none'),
		received: [link!, deep!, large!],
	}).state();
	assert.deepEqual(corrections.stopNames, []);
	assert.deepEqual(received, []);
	assert.deepEqual(
		problems.map(({kind}) => kind),
		['unreadable', 'unreadable', 'too-large'],
	);
});
