import {openSync} from 'node:fs';
import {ReadStream} from 'node:tty';

/**
 * The terminal this process belongs to, for keys when standard input is something else. Throws when there is none. The caller
 * destroys it: a paused stream may still take a key from whoever has the terminal next.
 */
export function openTty(): ReadStream {
	const path = process.platform === 'win32' ? '\\\\.\\CONIN$' : '/dev/tty';
	return new ReadStream(openSync(path, 'r+'));
}
