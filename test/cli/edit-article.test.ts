import assert from 'node:assert/strict';
import {test} from 'node:test';
import {editorCommand, placeWords} from '../../source/cli/edit-article.ts';

test('VISUAL comes before EDITOR, and vi when there is neither', () => {
	assert.deepEqual(editorCommand({VISUAL: 'nvim', EDITOR: 'nano'}), ['nvim']);
	assert.deepEqual(editorCommand({EDITOR: 'nano'}), ['nano']);
	assert.deepEqual(editorCommand({VISUAL: ' '}), ['vi']);
});

test('the editor may have words of its own, quoted ones too', () => {
	assert.deepEqual(editorCommand({EDITOR: 'emacs -nw "a b"'}), ['emacs', '-nw', 'a b']);
});

test('nothing in it is ever taken for shell', () => {
	assert.deepEqual(editorCommand({EDITOR: 'vi; rm -rf $HOME'}), ['vi;', 'rm', '-rf', '$HOME']);
});

test('each editor is told the line in its own way, and a stranger only the file', () => {
	assert.deepEqual(placeWords('/usr/bin/vim', 'a.txt', 7), ['+7', 'a.txt']);
	assert.deepEqual(placeWords('code', 'a.txt', 7), ['--wait', '--goto', 'a.txt:7']);
	assert.deepEqual(placeWords('hx', 'a.txt', 7), ['a.txt:7']);
	assert.deepEqual(placeWords('my-editor', 'a.txt', 7), ['a.txt']);
});

test('a file name that looks like a flag is none', () => {
	assert.deepEqual(placeWords('vi', '-c:q.txt', 1), ['+1', './-c:q.txt']);
});
