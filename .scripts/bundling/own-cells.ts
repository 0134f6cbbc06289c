import {join} from 'node:path';
import type {Plugin} from 'esbuild';

/** Ink takes text apart and measures it as we do, so that a cell is one cell everywhere. */
export const ownCells = (source: string): Plugin => ({
	name: 'own-cells',
	setup({onResolve}) {
		onResolve({filter: /^string-width$/}, () => ({path: join(source, 'layout/width.ts')}));
		// Named so in `edited-packages.ts`.
		onResolve({filter: /^own-graphemes$/}, () => ({path: join(source, 'layout/graphemes.ts')}));
	},
});
