/**
 * Bundles the program into dist/: `warraq.js`, the launcher that any Node can read, and the
 * program behind it in chunks, so that a command loads no more than it needs.
 */
import {readFileSync, rmSync} from 'node:fs';
import {isBuiltin} from 'node:module';
import {basename, join, relative, resolve} from 'node:path';
import {type BuildOptions, build, type Plugin} from 'esbuild';

const root = resolve(import.meta.dirname, '..');
const source = join(root, 'source');
const program = join(source, 'cli/main.ts');

/** Ink measures with our widths, so that a cell is one cell everywhere. */
const ownWidths: Plugin = {
	name: 'own-widths',
	setup({onResolve}) {
		onResolve({filter: /^string-width$/}, () => ({path: join(source, 'layout/width.ts')}));
	},
};

/** Ink has a door to devtools that are never installed here. */
const noDevtools: Plugin = {
	name: 'no-devtools',
	setup({onResolve, onLoad}) {
		onResolve({filter: /^\.\/devtools\.js$/}, ({path, importer}) =>
			/[\\/]ink[\\/]build[\\/]/.test(importer) ? {path, namespace: 'absent'} : undefined,
		);
		onLoad({filter: /.*/, namespace: 'absent'}, () => ({contents: ''}));
	},
};

/**
 * Node's own modules by way of `process.getBuiltinModule`. To give one to an `import` Node makes a
 * module of it and reads every property once, which loads what lies behind `fs.promises`,
 * `util.TextDecoder` or `process.stderr` although nobody asked.
 */
const plainBuiltins: Plugin = {
	name: 'plain-builtins',
	setup({onResolve, onLoad}) {
		onResolve({filter: /^[a-z:_/]+$/}, ({path, kind}) => {
			if (!isBuiltin(path)) return undefined;
			return kind === 'dynamic-import' ? {path, external: true} : {path, namespace: 'builtin'};
		});
		onLoad({filter: /.*/, namespace: 'builtin'}, ({path}) => {
			const names = Object.keys(process.getBuiltinModule(path) as object);
			return {
				contents: [
					`const builtin = process.getBuiltinModule('${path}');`,
					'const get = name => builtin[name];',
					'export default builtin;',
					// Marked as pure, so that the names nobody imports are left out.
					...names.map(name => `export const ${name} = /* @__PURE__ */ get('${name}');`),
				].join('\n'),
			};
		});
	},
};

/**
 * Whatever is loaded later needs the program, which is there already. Saying so makes one chunk of all
 * that the program begins with; else there is one for every set of later parts that share something,
 * and each file that Node loads costs nearly a millisecond.
 */
const oneBeginning: Plugin = {
	name: 'one-beginning',
	setup({onResolve, onLoad}) {
		onResolve({filter: /.*/}, ({path, kind, resolveDir}) => {
			if (kind !== 'dynamic-import') return undefined;
			return {path: path.startsWith('.') ? join(resolveDir, path) : path, namespace: 'later'};
		});
		onLoad({filter: /.*/, namespace: 'later'}, ({path}) => {
			const from = JSON.stringify(path);
			// Packages have a default export, our own files none.
			const exported = path.startsWith(root)
				? `export * from ${from}`
				: `export {default} from ${from}`;
			return {contents: `import ${JSON.stringify(program)}; ${exported};`, resolveDir: root};
		});
	},
};

/**
 * meow carries along what repairs a package.json (a third of the bundle, and most of its loading time),
 * and makes it ready before it is asked. It is asked only for `pkg` of the answer, which we never read.
 */
const noPackageRepairs: Plugin = {
	name: 'no-package-repairs',
	setup({onLoad}) {
		const repairs = 'var normalizeExports = requireNormalize();';
		onLoad({filter: /[\\/]meow[\\/]build[\\/]dependencies\.js$/}, ({path}) => {
			const contents = readFileSync(path, 'utf8');
			if (contents.split(repairs).length !== 2) {
				throw new Error(`${path} has changed: look for how it loads normalize-package-data now.`);
			}
			return {contents: contents.replace(repairs, 'var normalizeExports;')};
		});
	},
};

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
	plugins: [ownWidths, noDevtools, plainBuiltins, oneBeginning, noPackageRepairs],
});

/** The launcher is bundled alone; what it loads lies beside it. */
const besideLauncher: Plugin = {
	name: 'beside-launcher',
	setup({onResolve}) {
		onResolve({filter: /main\.ts$/}, ({kind}) =>
			kind === 'dynamic-import' ? {path: `./${chunkOfProgram()}`, external: true} : undefined,
		);
	},
};

/** The chunk that holds the program; `main.js` would only hand it on. */
function chunkOfProgram(): string {
	const input = relative(root, program).replaceAll('\\', '/');
	const [path] = Object.entries(metafile.outputs).find(
		([, {inputs, exports}]) => (inputs[input]?.bytesInOutput ?? 0) > 0 && exports.includes('main'),
	)!;
	return basename(path);
}

await build({
	...shared,
	entryPoints: [join(source, 'cli/warraq.ts')],
	target: 'node12.20',
	plugins: [besideLauncher],
});

rmSync(join(root, 'dist/main.js'));
