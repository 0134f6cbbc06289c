import {closeSync, mkdtempSync, openSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';
import type {Article} from '../article/article.ts';

/** Files that hold one article as its readers see it; records inside others are opened as a copy. */
const ownFile = /\.(?:txt|md|html?)$/i;

/**
 * Opens an article in the reader's editor at a place in its text, a UTF-16 offset, and resolves when
 * the editor has ended: with its exit status, or `null` if it could not be started. What is no file
 * of its own is opened as a read-only copy that is removed afterwards.
 */
export async function editArticle(article: Article, offset: number): Promise<number | null> {
	const line = article.text.slice(0, offset).split('\n').length;
	if (isOwnFile(article)) return await runEditor(article.path, line);
	const folder = mkdtempSync(join(tmpdir(), 'warraq-'));
	try {
		const copy = join(folder, `${basename(article.id).replaceAll(/[^\w.-]/g, '_')}.txt`);
		writeFileSync(copy, article.text, {mode: 0o400});
		return await runEditor(copy, line);
	} finally {
		rmSync(folder, {recursive: true, force: true});
	}
}

const isOwnFile = ({id, path}: Article) => path !== '-' && !id.includes('#') && ownFile.test(path);

async function runEditor(path: string, line: number): Promise<number | null> {
	// Loaded when it is needed: it costs start time.
	const {spawn} = await import('node:child_process');
	const [command, ...words] = editorCommand();
	const keyboard = process.stdin.isTTY ? 0 : openSync('/dev/tty', 'r');
	return await new Promise(resolve => {
		const editor = spawn(command!, [...words, ...placeWords(command!, path, line)], {
			stdio: [keyboard, 'inherit', 'inherit'],
		});
		const end = (status: number | null) => {
			if (keyboard !== 0) closeSync(keyboard);
			resolve(status);
		};
		editor.on('error', () => end(null));
		editor.on('close', status => end(status ?? 1));
	});
}

/** The words of `$VISUAL` or `$EDITOR`; a word may be quoted. No shell ever sees them. */
export function editorCommand({VISUAL, EDITOR}: NodeJS.ProcessEnv = process.env): string[] {
	const wanted = VISUAL?.trim() || EDITOR?.trim() || 'vi';
	const words = wanted.match(/"[^"]*"|'[^']*'|[^\s"']+/g) ?? ['vi'];
	return words.map(word => word.replace(/^(["'])(.*)\1$/, '$2'));
}

/** How editors are told a line. An editor that is not known gets the file alone. */
export function placeWords(command: string, path: string, line: number): string[] {
	const name = basename(command);
	// A path that begins with a dash or a plus would be read as a flag.
	const file = /^[-+]/.test(path) ? `./${path}` : path;
	if (/^(?:code|codium|code-insiders)$/.test(name)) return ['--wait', '--goto', `${file}:${line}`];
	if (/^(?:hx|helix|subl|zed)$/.test(name)) return [`${file}:${line}`];
	if (
		/^(?:[gmn]?vim?|nvim|vimx|view|nano|pico|emacs|emacsclient|micro|kak|joe|mg|ne|less|most)$/.test(
			name,
		)
	) {
		return [`+${line}`, file];
	}
	return [file];
}
