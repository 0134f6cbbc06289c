#!/usr/bin/env node
// The launcher. It has no static imports, so that an older Node can still read it and say what
// is missing, and so that the compile cache is on before anything else is loaded.
const oldestNode = 24;

if (Number.parseInt(process.versions.node, 10) < oldestNode) {
	process.stderr.write(
		`warraq needs Node ${oldestNode} or newer; this is Node ${process.versions.node}.\n`,
	);
	process.exitCode = 2;
} else {
	process.getBuiltinModule('node:module').enableCompileCache(cacheFolder());
	import('./main.ts').then(({main}) => main());
}

/** In the reader's own cache folder: the one that Node would take is shared with everybody. */
function cacheFolder(): string | undefined {
	const {XDG_CACHE_HOME, HOME} = process.env;
	if (XDG_CACHE_HOME) return `${XDG_CACHE_HOME}/warraq/compiled`;
	return HOME ? `${HOME}/.cache/warraq/compiled` : undefined;
}
