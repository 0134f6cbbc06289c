#!/usr/bin/env node
// The launcher. It has no static imports, so that an older Node can still read it and say what
// is missing.
const oldestNode = 24;

if (Number.parseInt(process.versions.node, 10) < oldestNode) {
	process.stderr.write(
		`warraq needs Node ${oldestNode} or newer; this is Node ${process.versions.node}.\n`,
	);
	process.exitCode = 2;
} else {
	import('./main.ts').then(({main}) => main());
}
