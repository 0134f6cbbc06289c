import {
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {Script} from 'node:vm';
import {crc32} from 'node:zlib';

/**
 * Loads the scripts that the program is bundled into. As `require`, but with the code that V8 made of them in an earlier
 * process.
 *
 * Node's own compile cache holds what is compiled while a module is loaded. Nearly every function is compiled when it is first
 * called, so it would be compiled anew in each process: a third of the time to the first frame. Here the cache is
 * written when the functions have run.
 */
export type ScriptLoader = {
	/** What a script exports, by its name with `./` before it; or one of Node's own modules. */
	require(name: string): unknown;
	/** Keeps the code of all that has been loaded, unless it was kept when the same scripts were loaded before. */
	keep(): void;
};

type LoaderOptions = {
	/** Where the scripts are, in ASCII: each is a function of `exports`, `require`, `module` and what stands for `import.meta`. */
	readonly scripts: string;
	/** A folder for the code of these very scripts, and this very Node; it need not exist. */
	readonly cache: string;
};

/** The names of the scripts that were loaded together, a line for each such set. */
const usesFile = 'uses';
/** More sets than there are ways to use the program. */
const mostUses = 64;

export function createScriptLoader({scripts, cache}: LoaderOptions): ScriptLoader {
	const modules = new Map<string, {exports: unknown}>();
	const loaded = new Map<string, Script>();

	function require(name: string): unknown {
		if (!name.startsWith('./')) return process.getBuiltinModule(name);
		const known = modules.get(name);
		if (known) return known.exports;
		const module = {exports: {}};
		modules.set(name, module);
		load(basename(name))(module.exports, require, module);
		return module.exports;
	}

	function load(name: string): (exports: object, require: unknown, module: object) => void {
		const filename = join(scripts, name);
		const cachedData = readCode(join(cache, name));
		const script = new Script(readFileSync(filename, 'latin1'), {filename, cachedData});
		loaded.set(name, script);
		const run = script.runInThisContext();
		const meta = {dirname: scripts, url: pathToFileURL(filename).href};
		return (exports, require, module) => run(exports, require, module, meta);
	}

	function keep(): void {
		const use = [...loaded.keys()].sort().join(' ');
		const uses = readIfThere(join(cache, usesFile))?.toString().split('\n') ?? [];
		if (uses.includes(use) || uses.length >= mostUses) return;
		try {
			makeFolder(cache);
			for (const [name, script] of loaded) writeCode(join(cache, name), script);
			write(join(cache, usesFile), [...uses, use].join('\n'));
		} catch {
			// Without a folder to write to the program is slower to start, and all else works.
		}
	}

	return {require, keep};
}

/** V8 looks at the beginning only and breaks off on damaged code, so a checksum stands at the end. */
const checksumSize = 4;

function readCode(path: string): Buffer | undefined {
	const file = readIfThere(path);
	if (file === undefined || file.length < checksumSize) return undefined;
	const code = file.subarray(0, -checksumSize);
	return crc32(code) === file.readUInt32LE(code.length) ? code : undefined;
}

function writeCode(path: string, script: Script): void {
	const code = script.createCachedData();
	const checksum = Buffer.alloc(checksumSize);
	checksum.writeUInt32LE(crc32(code));
	write(path, Buffer.concat([code, checksum]));
}

function readIfThere(path: string): Buffer | undefined {
	try {
		return readFileSync(path);
	} catch {
		return undefined;
	}
}

/** Of other versions of the program, and of Node, the code of so many is left. */
const mostOthers = 3;

function makeFolder(folder: string): void {
	if (mkdirSync(folder, {recursive: true, mode: 0o700}) === undefined) return;
	const all = dirname(folder);
	const others = readdirSync(all)
		.map(name => join(all, name))
		.filter(path => path !== folder)
		.sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
	for (const path of others.slice(mostOthers)) rmSync(path, {recursive: true});
}

/** Written aside and renamed: whoever reads meanwhile finds all of it, old or new. */
function write(path: string, content: string | Buffer): void {
	const aside = `${path}.${process.pid}`;
	writeFileSync(aside, content, {mode: 0o600});
	renameSync(aside, path);
}
