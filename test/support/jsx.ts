/**
 * Lets `node --test` load the interface's .tsx files: Node strips types but knows no JSX.
 * Loaded with `node --import`.
 */
import {readFileSync} from 'node:fs';
import {registerHooks} from 'node:module';
import {fileURLToPath} from 'node:url';
import {transformSync} from 'esbuild';

registerHooks({
	load(url, context, nextLoad) {
		if (!url.endsWith('.tsx')) return nextLoad(url, context);
		const sourcefile = fileURLToPath(url);
		const {code} = transformSync(readFileSync(sourcefile, 'utf8'), {
			loader: 'tsx',
			jsx: 'automatic',
			sourcefile,
			sourcemap: 'inline',
		});
		return {format: 'module', source: code, shortCircuit: true};
	},
});
