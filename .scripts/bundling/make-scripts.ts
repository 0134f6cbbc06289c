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
			`(function (exports, require, module, scriptMeta) {'use strict';\n${inAscii(code)}})`,
		);
	}
}

/** Text in ASCII takes half the room, and is not looked through when it is read. esbuild leaves regular expressions as they are. */
function inAscii(code: string): string {
	const taken = /String\.raw`[^`]*[^\x00-\x7f][^`]*`/.exec(code);
	if (taken) throw new Error(`cannot be written in ASCII: ${taken[0]}`);
	return code.replaceAll(/[^\x00-\x7f]/g, unit => {
		return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
	});
}
