import {type Dirent, lstatSync, readdirSync, realpathSync, type Stats, statSync} from 'node:fs';
import {basename, dirname, join, relative, resolve, sep} from 'node:path';
import {compareCodePoints} from './compare-code-points.ts';
import type {CorpusProblem} from './corpus-item.ts';
import {describeProblem, describeSystemError} from './describe-problem.ts';
import {readerFor} from './readers/reader-for.ts';

/** A file to be read, not opened yet. `-` is standard input. */
export type ListedFile = {
	readonly id: string;
	/** As given, or as found below a given folder. */
	readonly path: string;
};

/** The files of a corpus in code-point order of their ids, and what could not be looked into. */
export type FileList = {
	readonly files: readonly ListedFile[];
	readonly problems: readonly CorpusProblem[];
};

/**
 * Finds the files to read. A file named by itself is taken whatever its ending; of a folder, read
 * recursively, the files that a reader knows, without what begins with a dot and `node_modules`. Each real
 * folder is read once, so loops of links end. A file's id is its path relative to the folder given,
 * for one file its base name, for several paths relative to their common folder. Opens no file.
 */
export function listFiles(paths: readonly string[]): FileList {
	const walk: Walk = {
		found: new Map(),
		problems: [],
		visited: new Set(),
		givenFolders: [],
		linkedFolders: [],
	};
	for (const path of new Set(paths)) addPath(walk, path);
	// Links come last, so that a folder keeps its own name when a link leads to it as well.
	for (const link of walk.linkedFolders) addFolder(walk, link);
	reportFoldersWithoutTexts(walk);
	return {files: withIds([...walk.found], paths), problems: walk.problems};
}

type Walk = {
	/** Absolute path to the path as shown: a file named twice is one file. */
	readonly found: Map<string, string>;
	readonly problems: CorpusProblem[];
	readonly visited: Set<string>;
	readonly givenFolders: string[];
	/** Grows while it is worked through. */
	readonly linkedFolders: string[];
};

function addPath(walk: Walk, path: string): void {
	if (path === '-') {
		walk.found.set('-', '-');
		return;
	}
	const stats = statsOf(walk, path);
	if (stats === null) return;
	if (!stats.isDirectory()) {
		walk.found.set(resolve(path), path);
		return;
	}
	walk.givenFolders.push(path);
	addFolder(walk, path);
}

function reportFoldersWithoutTexts({givenFolders, found, problems}: Walk): void {
	const known = [...found.keys(), ...problems.map(problem => resolve(problem.path))];
	for (const folder of givenFolders) {
		const prefix = resolve(folder);
		const isEmpty = !known.some(path => path === prefix || path.startsWith(join(prefix, sep)));
		if (isEmpty) problems.push(describeProblem(folder, 'no-texts'));
	}
}

function statsOf(walk: Walk, path: string): Stats | null {
	try {
		return statSync(path);
	} catch (error) {
		// A link to nothing is there, but what it names is not.
		walk.problems.push(describeSystemError(path, error));
		return null;
	}
}

function addFolder(walk: Walk, folder: string): void {
	let entries: Dirent[];
	try {
		const real = realpathSync(folder);
		if (walk.visited.has(real)) return;
		walk.visited.add(real);
		entries = readdirSync(folder, {withFileTypes: true});
	} catch (error) {
		walk.problems.push(describeSystemError(folder, error));
		return;
	}
	for (const entry of entries) addEntry(walk, folder, entry);
}

function addEntry(walk: Walk, folder: string, entry: Dirent): void {
	const path = join(folder, entry.name);
	if (entry.name.startsWith('.') || entry.name === 'node_modules') return;
	if (entry.isDirectory()) addFolder(walk, path);
	else if (entry.isSymbolicLink() && leadsToFolder(path)) walk.linkedFolders.push(path);
	else if (readerFor(entry.name)) walk.found.set(resolve(path), path);
}

function leadsToFolder(path: string): boolean {
	try {
		return statSync(path).isDirectory();
	} catch {
		return false;
	}
}

function withIds(found: readonly [string, string][], paths: readonly string[]): ListedFile[] {
	const root = commonFolder(paths);
	const files = found.map(([absolute, path]) => ({id: idOf(absolute, path, root), path}));
	return files.sort((a, b) => compareCodePoints(a.id, b.id));
}

function idOf(absolute: string, path: string, root: string): string {
	if (path === '-') return '-';
	return (relative(root, absolute) || basename(absolute)).split(sep).join('/');
}

/** The deepest folder that holds all the paths; a folder among them holds itself. */
function commonFolder(paths: readonly string[]): string {
	const folders = paths.filter(path => path !== '-').map(path => folderOf(path).split(sep));
	const [first = [], ...others] = folders;
	let depth = first.length;
	for (const other of others) {
		let shared = 0;
		while (shared < depth && first[shared] === other[shared]) shared++;
		depth = shared;
	}
	return first.slice(0, depth).join(sep) || sep;
}

function folderOf(path: string): string {
	const absolute = resolve(path);
	try {
		return lstatSync(path).isDirectory() || statSync(path).isDirectory()
			? absolute
			: dirname(absolute);
	} catch {
		return dirname(absolute);
	}
}
