import {readFileSync, writeFileSync} from 'node:fs';
import {transform} from 'esbuild';

/**
 * Makes a script of each chunk: one function, in which `require` loads another chunk. Only scripts can
 * be loaded with the code that V8 made of them in an earlier process; see `source/cli/script-loader.ts`.
 */
export async function makeScripts(chunks: readonly string[]): Promise<void> {
	for (const chunk of chunks) {
		const {code} = await transform(readFileSync(chunk, 'utf8'), {
			format: 'cjs',
			platform: 'node',
			target: 'esnext',
			minifySyntax: true,
			// Chunks are loaded by `require` alone.
			supported: {'dynamic-import': false},
			define: {'import.meta': 'scriptMeta'},
		});
		writeFileSync(
			chunk,
			`(function (exports, require, module, scriptMeta) {'use strict';\n${code}})`,
		);
	}
}
