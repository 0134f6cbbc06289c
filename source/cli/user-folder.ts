import {homedir} from 'node:os';
import {isAbsolute, join} from 'node:path';

/** Where each kind of file lies by the XDG Base Directory Specification 0.8, with the folder below HOME otherwise. */
const bases = {
	cache: ['XDG_CACHE_HOME', '.cache'],
	config: ['XDG_CONFIG_HOME', '.config'],
	state: ['XDG_STATE_HOME', '.local/state'],
} as const;

/** The program's own folder for settings, for what it remembers, or for what can be made again; it may not exist. A relative variable does not count. */
export function userFolder(
	kind: keyof typeof bases,
	environment: Readonly<Record<string, string | undefined>>,
): string {
	const [variable, belowHome] = bases[kind];
	const chosen = environment[variable] ?? '';
	const base = isAbsolute(chosen) ? chosen : join(environment.HOME || homedir(), belowHome);
	return join(base, 'warraq');
}
