import {format} from 'node:util';
import {sanitizeText} from '../layout/sanitize-text.ts';

/** More than this is not kept, in UTF-16 units: who says so much while nobody listens is stuck in a circle. */
const longest = 64 * 1024;

/**
 * Keeps back what is said to standard error and by `console` while the screen is drawn, warnings of Node included. Returns the
 * function that lets it out, safe for the terminal, and everything pass again.
 */
export function holdConsole(process: NodeJS.Process, console: Console): () => void {
	const {stderr} = process;
	let held = '';
	const hold = (text: string): void => {
		if (held.length < longest) held += text;
	};

	const {log, info, debug} = console;
	const say = (...values: unknown[]): void => hold(`${format(...values)}\n`);
	Object.assign(console, {log: say, info: say, debug: say});

	// Node prints warnings past every stream; its own listener does, so it has to rest.
	const listeners = process.listeners('warning');
	const warn = ({name, message}: Error): void => hold(`${name}: ${message}\n`);
	process.removeAllListeners('warning').on('warning', warn);

	const write = stderr.write;
	if (stderr.isTTY) {
		stderr.write = (text: string | Uint8Array, ...rest: unknown[]): boolean => {
			hold(typeof text === 'string' ? text : Buffer.from(text).toString());
			const callback = rest.at(-1);
			if (typeof callback === 'function') callback();
			return true;
		};
	}

	return () => {
		Object.assign(console, {log, info, debug});
		process.off('warning', warn);
		for (const listener of listeners) process.on('warning', listener);
		if (stderr.isTTY) stderr.write = write;
		if (held !== '') stderr.write(sanitizeText(held));
	};
}
