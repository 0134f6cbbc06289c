import {readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Plugin} from 'esbuild';

const folder = dirname(dirname(fileURLToPath(import.meta.resolve('yoga-layout'))));
const loader = 'binaries/yoga-wasm-base64-esm.js';

/** The module as text, in the loader's data URL. */
const embedded = /(?<=;base64,)[A-Za-z0-9+/]{1000,}=*/;

/**
 * yoga-layout holds its WebAssembly as base64 in its source, takes it apart letter by letter, and has
 * its importers wait. Here it is a file of its own, read and made at once: a script cannot wait while
 * it is loaded.
 */
export const synchronousYoga: Plugin = {
	name: 'synchronous-yoga',
	setup({onResolve, onLoad}) {
		onResolve({filter: /^yoga-layout$/}, ({path}) => ({path, namespace: 'yoga'}));
		onLoad({filter: /.*/, namespace: 'yoga'}, () => ({contents: module, resolveDir: folder}));

		onLoad({filter: /yoga-wasm-base64-esm\.js$/}, ({path}) => ({
			contents: readFileSync(path, 'utf8').replace(embedded, ''),
		}));
		onResolve({filter: /^yoga\.wasm$/}, ({path}) => ({path, namespace: 'wasm'}));
		onLoad({filter: /.*/, namespace: 'wasm'}, () => ({contents: wasm(), loader: 'file'}));
	},
};

/** As yoga-layout/src/index.js, but for the waiting. */
const module = `
	import {readFileSync} from 'node:fs';
	import {join} from 'node:path';
	import load from './${loader}';
	import wrapAssembly from './src/wrapAssembly.js';
	import file from 'yoga.wasm';

	const yoga = {
		instantiateWasm(imports, receive) {
			const bytes = readFileSync(join(import.meta.dirname, file));
			const instance = new WebAssembly.Instance(new WebAssembly.Module(bytes), imports);
			receive(instance);
			return instance.exports;
		},
	};
	load(yoga);
	export default wrapAssembly(yoga);
	export * from './src/generated/YGEnums.js';
`;

function wasm(): Buffer {
	const found = embedded.exec(readFileSync(join(folder, loader), 'utf8'));
	if (found === null)
		throw new Error(`${loader} of yoga-layout holds its module in another way now.`);
	return Buffer.from(found[0], 'base64');
}
