import type {Multiplexer} from './terminal-table.ts';
import {wrapForTmux} from './wrap-for-tmux.ts';

/**
 * The longest text that is copied, in bytes of UTF-8: xterm and others drop a sequence of more than
 * 100,000 characters, which a third of is the price of Base64.
 */
export const longestCopy = 74_994;

/** GNU screen hands on strings of at most 768 bytes, its own escapes included. */
const screenPiece = 760;

/**
 * The bytes that put a text on the reader's clipboard by way of the terminal (OSC 52), also from the
 * other end of an SSH line; `undefined` for a text that is too long. Whether the terminal heeds them
 * is the reader's setting there, and no terminal tells.
 */
export function copySequence(text: string, inside?: Multiplexer): string | undefined {
	const bytes = Buffer.from(text, 'utf8');
	if (bytes.length > longestCopy) return undefined;
	const sequence = `\x1b]52;c;${bytes.toString('base64')}\x07`;
	// tmux with `set-clipboard on` takes the bare sequence, with `allow-passthrough` the wrapped one.
	if (inside === 'tmux') return sequence + wrapForTmux(sequence);
	return inside === 'screen' ? wrapForScreen(sequence) : sequence;
}

function wrapForScreen(sequence: string): string {
	const pieces: string[] = [];
	for (let from = 0; from < sequence.length; from += screenPiece) {
		pieces.push(`\x1bP${sequence.slice(from, from + screenPiece)}\x1b\\`);
	}
	return pieces.join('');
}
