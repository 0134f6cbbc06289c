import {sanitizeText} from '../layout/sanitize-text.ts';
import type {Messages} from '../messages/messages.ts';
import {readSettings} from './read-settings.ts';
import type {Settings} from './settings.ts';
import type {World} from './world.ts';

/** The process's own standard output and error. */
export function openWorld(messages: Messages): World {
	// A reader of the pipe that has seen enough is no error.
	process.stdout.on('error', (error: NodeJS.ErrnoException) => {
		if (error.code !== 'EPIPE') throw error;
		process.exit();
	});
	const complain = (sentence: string) =>
		void process.stderr.write(`warraq: ${sanitizeText(sentence)}\n`);
	let known: Settings | undefined;
	return {
		write: text => void process.stdout.write(text),
		complain,
		messages,
		settings: () => (known ??= readSettings(process.env, messages, complain)),
	};
}
