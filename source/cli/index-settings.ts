import {join} from 'node:path';
import type {IndexSettings} from '../library/open-library.ts';
import {userFolder} from './user-folder.ts';
import {version} from './version.ts';
import type {World} from './world.ts';

/** Changes whenever another program of the same version would make another index. */
const format = 10;

/** Where indexes are kept, and how long. */
export function indexSettings(world: World): IndexSettings {
	return {
		indexes: join(userFolder('cache', process.env), 'index'),
		madeBy: `warraq ${version()} format ${format}`,
		keptDays: Number(world.settings()['index-days']),
	};
}
