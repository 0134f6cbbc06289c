import {readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import type {Messages} from '../messages/messages.ts';
import {parseSettings, type SettingProblem} from './parse-settings.ts';
import {fallbackSettings, type Settings, settings} from './settings.ts';
import {userFolder} from './user-folder.ts';

/** More than this is no file of settings, in bytes. */
const largest = 64 * 1024;

/** Where settings are read from. */
export const settingsFile = (environment: NodeJS.ProcessEnv): string =>
	join(userFolder('config', environment), 'config.toml');

/** The reader's settings. What cannot be read or understood is complained about; the rest is as if it were not there. */
export function readSettings(
	environment: NodeJS.ProcessEnv,
	messages: Messages,
	complain: (sentence: string) => void,
): Settings {
	const path = settingsFile(environment);
	const text = readSmallFile(path);
	if (text === undefined) return fallbackSettings;
	if (text instanceof Error) {
		complain(messages.settings.unreadableFile(path));
		return fallbackSettings;
	}
	const {settings, problems} = parseSettings(text);
	for (const problem of problems)
		complain(`${path}:${problem.line}: ${explain(problem, messages)}`);
	return settings;
}

/** `undefined` where there is no file. */
function readSmallFile(path: string): string | Error | undefined {
	try {
		const found = statSync(path, {throwIfNoEntry: false});
		if (found === undefined) return undefined;
		if (!found.isFile() || found.size > largest) return new Error(path);
		return readFileSync(path, 'utf8');
	} catch (error) {
		const {code} = error as NodeJS.ErrnoException;
		return code === 'ENOTDIR' || code === 'ENOENT' ? undefined : (error as Error);
	}
}

function explain(problem: SettingProblem, {settings: words}: Messages): string {
	switch (problem.kind) {
		case 'unreadable':
			return words.unreadable(problem.text);
		case 'unknown':
			return words.unknown(problem.name, Object.keys(settings).join(', '));
		case 'value':
			return words.value(problem.name, problem.value, settings[problem.name].choices.join(', '));
	}
}
