import {join} from 'node:path';
import type {Plugin} from 'esbuild';

/** Ink measures with our widths, so that a cell is one cell everywhere. */
export const ownWidths = (source: string): Plugin => ({
	name: 'own-widths',
	setup({onResolve}) {
		onResolve({filter: /^string-width$/}, () => ({path: join(source, 'layout/width.ts')}));
	},
});
