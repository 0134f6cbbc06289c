import {isAbsolute, join} from 'node:path';
import type {Plugin} from 'esbuild';

/**
 * Whatever is loaded later needs the program, which is there already. Saying so makes one chunk of all
 * that the program begins with; else there is one for every set of later parts that share something,
 * thirteen files for a search.
 */
export const oneBeginning = (program: string): Plugin => ({
	name: 'one-beginning',
	setup({onResolve, onLoad}) {
		onResolve({filter: /.*/}, ({path, kind, resolveDir}) => {
			if (kind !== 'dynamic-import') return undefined;
			return {path: path.startsWith('.') ? join(resolveDir, path) : path, namespace: 'later'};
		});
		onLoad({filter: /.*/, namespace: 'later'}, ({path}) => {
			const from = JSON.stringify(path);
			// Packages have a default export, our own files none.
			const exported = isAbsolute(path) ? `export * from ${from}` : `export {default} from ${from}`;
			return {
				contents: `import ${JSON.stringify(program)}; ${exported};`,
				resolveDir: import.meta.dirname,
			};
		});
	},
});
