/**
 * Bundles the program into dist/: `warraq.js`, the launcher that any Node can read, and the
 * program behind it in chunks, so that a command loads no more than it needs.
 */
import {rmSync} from 'node:fs';
import {basename, join, relative, resolve} from 'node:path';
import {type BuildOptions, build, type Plugin} from 'esbuild';
import {editedPackages} from './bundling/edited-packages.ts';
import {makeScripts} from './bundling/make-scripts.ts';
import {oneBeginning} from './bundling/one-beginning.ts';
import {ownCells} from './bundling/own-cells.ts';
import {plainBuiltins} from './bundling/plain-builtins.ts';
import {synchronousYoga} from './bundling/synchronous-yoga.ts';

const root = resolve(import.meta.dirname, '..');
const source = join(root, 'source');
const program = join(source, 'cli/main.ts');

const shared: BuildOptions = {
	absWorkingDir: root,
	bundle: true,
	platform: 'node',
	format: 'esm',
	minifySyntax: true,
	jsx: 'automatic',
	legalComments: 'external',
	outdir: join(root, 'dist'),
};

rmSync(join(root, 'dist'), {recursive: true, force: true});

const {metafile} = await build({
	...shared,
	entryPoints: [program],
	splitting: true,
	metafile: true,
	target: 'esnext',
	define: {'process.env.NODE_ENV': '"production"'},
	plugins: [
		...[ownCells(source), editedPackages, synchronousYoga],
		...[plainBuiltins, oneBeginning(program)],
	],
});
const chunks = Object.keys(metafile.outputs).filter(name => name.endsWith('.js'));
await makeScripts(chunks.map(name => join(root, name)));

/** The chunk that holds the program; `main.js` would only hand it on. */
function chunkOfProgram(): string {
	const input = relative(root, program).replaceAll('\\', '/');
	const found = chunks.find(name => {
		const {inputs, exports} = metafile.outputs[name]!;
		return (inputs[input]?.bytesInOutput ?? 0) > 0 && exports.includes('main');
	});
	return basename(found!);
}

/** The launcher is bundled alone, and loads the program as a script. */
const programAsScript: Plugin = {
	name: 'program-as-script',
	setup({onResolve, onLoad}) {
		onResolve({filter: /\/main\.ts$/}, ({path}) => ({path, namespace: 'script'}));
		onLoad({filter: /.*/, namespace: 'script'}, () => ({
			contents: `
				import {requireProgram} from './require-program.ts';
				export const {main} = requireProgram(import.meta.dirname, '${chunkOfProgram()}');
			`,
			resolveDir: join(source, 'cli'),
		}));
	},
};

await build({
	...shared,
	entryPoints: [join(source, 'cli/warraq.ts')],
	target: 'node12.20',
	supported: {'import-meta': true},
	plugins: [programAsScript, plainBuiltins],
});

/** A thread of its own, which shares nothing with the program. */
await build({
	...shared,
	entryPoints: [join(source, 'library/stored/index-worker.ts')],
	target: 'esnext',
	define: {'process.env.NODE_ENV': '"production"'},
	plugins: [plainBuiltins],
});

rmSync(join(root, 'dist/main.js'));
