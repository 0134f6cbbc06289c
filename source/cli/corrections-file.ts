import {join} from 'node:path';
import {userFolder} from './user-folder.ts';

/** How a file is called that says more of actors, the reader's own or one in the folder of a corpus. */
export const correctionsName = 'actors.toml';

/** Where the reader's own corrections are. */
export const correctionsFile = (environment: NodeJS.ProcessEnv): string =>
	join(userFolder('config', environment), correctionsName);
