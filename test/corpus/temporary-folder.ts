import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import type {TestContext} from 'node:test';

/** A folder with some files in it, gone after the test. */
export function temporaryFolder(
	context: TestContext,
	files: Readonly<Record<string, string | Uint8Array>> = {},
): string {
	const folder = mkdtempSync(join(tmpdir(), 'warraq-'));
	context.after(() => rmSync(folder, {recursive: true, force: true}));
	for (const [name, content] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, name)), {recursive: true});
		writeFileSync(join(folder, name), content);
	}
	return folder;
}
