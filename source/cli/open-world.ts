import {sanitizeText} from '../layout/sanitize-text.ts';
import type {Messages} from '../messages/messages.ts';
import type {World} from './world.ts';

/** The process's own standard output and error. */
export function openWorld(messages: Messages): World {
	// A reader of the pipe that has seen enough is no error.
	process.stdout.on('error', (error: NodeJS.ErrnoException) => {
		if (error.code !== 'EPIPE') throw error;
		process.exit();
	});
	return {
		write: text => void process.stdout.write(text),
		complain: sentence => void process.stderr.write(`warraq: ${sanitizeText(sentence)}\n`),
		messages,
	};
}
