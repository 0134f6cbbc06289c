import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {TestContext} from 'node:test';
import type {IndexRequest} from '../../../source/library/stored/update-index.ts';

/** A folder with a corpus and an empty one for its index, gone after the test. */
export function makeCorpus(
	context: TestContext,
	files: Readonly<Record<string, string>>,
): {readonly corpus: string; readonly request: IndexRequest} {
	const root = mkdtempSync(join(tmpdir(), 'warraq-'));
	context.after(() => rmSync(root, {recursive: true, force: true}));
	const corpus = join(root, 'corpus');
	const folder = join(root, 'index');
	mkdirSync(corpus);
	mkdirSync(folder);
	for (const [name, text] of Object.entries(files)) writeFileSync(join(corpus, name), text);
	return {corpus, request: {folder, paths: [corpus], madeBy: 'tests'}};
}

/** Lines of a .jsonl file, an article each, with one word of its own. */
export function makeLines(words: readonly string[]): string {
	return words
		.map(word => JSON.stringify({title: `خبر عن ${word}`, body: `قال الوزير ${word} في موسكو.`}))
		.join('\n');
}
