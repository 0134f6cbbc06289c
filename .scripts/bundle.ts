/**
 * Bundles the program into dist/: `warraq.js`, the launcher that any Node can read, and the
 * program behind it in chunks, so that a command loads no more than it needs.
 */
import {rmSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {type BuildOptions, build, type Plugin} from 'esbuild';

const root = resolve(import.meta.dirname, '..');
const source = join(root, 'source');

/** Ink measures with our widths, so that a cell is one cell everywhere. */
const ownWidths: Plugin = {
	name: 'own-widths',
	setup({onResolve}) {
		onResolve({filter: /^string-width$/}, () => ({path: join(source, 'layout/width.ts')}));
	},
};

/** Ink reaches for its devtools by name; they are never installed here. */
const noDevtools: Plugin = {
	name: 'no-devtools',
	setup({onResolve, onLoad}) {
		onResolve({filter: /^react-devtools-core$/}, ({path}) => ({path, namespace: 'absent'}));
		onLoad({filter: /.*/, namespace: 'absent'}, () => ({contents: 'export default {}'}));
	},
};

const shared: BuildOptions = {
	bundle: true,
	platform: 'node',
	format: 'esm',
	minifySyntax: true,
	jsx: 'automatic',
	legalComments: 'external',
	outdir: join(root, 'dist'),
};

/** The launcher is bundled alone; what it loads lies beside it. */
const besideLauncher: Plugin = {
	name: 'beside-launcher',
	setup({onResolve}) {
		onResolve({filter: /main\.ts$/}, ({kind}) =>
			kind === 'dynamic-import' ? {path: './main.js', external: true} : undefined,
		);
	},
};

rmSync(join(root, 'dist'), {recursive: true, force: true});

await build({
	...shared,
	entryPoints: [join(source, 'cli/main.ts')],
	splitting: true,
	target: 'esnext',
	define: {'process.env.NODE_ENV': '"production"'},
	// Packages in CommonJS ask for Node's own modules by `require`.
	banner: {
		js: "import {createRequire as makeRequire} from 'node:module'; const require = makeRequire(import.meta.url);",
	},
	plugins: [ownWidths, noDevtools],
});

await build({
	...shared,
	entryPoints: [join(source, 'cli/warraq.ts')],
	target: 'node12.20',
	plugins: [besideLauncher],
});
