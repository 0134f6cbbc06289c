import {EventEmitter} from 'node:events';
import {StringDecoder} from 'node:string_decoder';
import type {ReadStream} from 'node:tty';
import {type InputPart, settleKeys, splitKeys} from './split-keys.ts';

/** How long a lone escape character may wait for the rest of a sequence before it is the Escape key, in milliseconds. */
const keyPatience = 50;
/** The same while the terminal's replies are under way: over a slow line they come in pieces. */
const replyPatience = 250;
/** How long the beginning of a reply or a paste may wait for its end. */
const sequencePatience = 1000;
/** More than this is no reply and no paste that anybody means, in UTF-16 units. */
const longestSequence = 4 * 1024 * 1024;
/** Ctrl-C. */
const interruptKey = '\x03';

/**
 * What Ink reads instead of the terminal: `read` gives one key at a time, whole, or one bracketed paste. Replies of the
 * terminal never come through; they are emitted as `reply` with their text. Emits `readable` for Ink, `idle` a turn after
 * the last key was read, `interrupt` when Ctrl-C is pressed and nobody reads keys (yet, or any more), and `end` when the terminal is gone.
 */
export class KeySource extends EventEmitter {
	/** Ink reads keys only from a terminal. The raw mode itself is the screen's affair. */
	readonly isTTY = true;
	readonly #queue: string[] = [];
	/** A key has been given in this turn of the event loop. */
	#isResting = false;
	readonly #decoder = new StringDecoder('utf8');
	#input: ReadStream | undefined;
	#rest = '';
	#timer: NodeJS.Timeout | undefined;
	#isDeaf = false;
	#escapePatience = keyPatience;

	constructor() {
		super();
		// Keys that came before anybody listened are still to be read.
		this.on('newListener', event => {
			if (event === 'readable') queueMicrotask(() => this.#announce());
		});
	}

	/**
	 * The next key, or null when there is none yet. Keys that came together are given in turns of the event loop of their own:
	 * what one has changed is there before the next is read.
	 */
	read(): string | null {
		if (this.#isResting) return null;
		const key = this.#queue.shift();
		if (key === undefined) return null;
		this.#isResting = true;
		setImmediate(() => {
			this.#isResting = false;
			if (this.hasKeys) this.#announce();
			else this.emit('idle');
		});
		return key;
	}

	/** Whether keys are there that nobody has read yet. */
	get hasKeys(): boolean {
		return this.#queue.length > 0;
	}

	/** Begins to read a terminal. */
	open(input: ReadStream): void {
		this.#input = input;
		this.#isDeaf = false;
		input.on('data', this.#onData);
		input.on('end', this.#onEnd);
		input.resume();
	}

	/** From now on keys are dropped, until the next `open`. */
	hearOnlyReplies(): void {
		this.#isDeaf = true;
	}

	/** While replies are expected an escape character may be the beginning of one and is waited for longer. */
	expectReplies(isExpected: boolean): void {
		this.#escapePatience = isExpected ? replyPatience : keyPatience;
	}

	/** Leaves the terminal's input to others; keys that were not read yet are dropped. */
	close(): void {
		this.#input?.off('data', this.#onData);
		this.#input?.off('end', this.#onEnd);
		this.#input?.pause();
		this.#input = undefined;
		this.#rest = '';
		this.#queue.length = 0;
		clearTimeout(this.#timer);
	}

	setRawMode(): this {
		return this;
	}

	setEncoding(): this {
		return this;
	}

	ref(): this {
		return this;
	}

	unref(): this {
		return this;
	}

	readonly #onEnd = (): void => {
		this.emit('end');
	};

	readonly #onData = (chunk: Buffer | string): void => {
		clearTimeout(this.#timer);
		const text = typeof chunk === 'string' ? chunk : this.#decoder.write(chunk);
		const {parts, rest} = splitKeys(this.#rest + text);
		this.#rest = rest.length > longestSequence ? '' : rest;
		this.#deliver(parts);
		if (this.#rest === '') return;
		const patience = this.#rest === '\x1b' ? this.#escapePatience : sequencePatience;
		this.#timer = setTimeout(() => this.#settle(), patience);
	};

	#settle(): void {
		const part = settleKeys(this.#rest);
		this.#rest = '';
		if (part) this.#deliver([part]);
	}

	#deliver(parts: readonly InputPart[]): void {
		for (const {kind, text} of parts) {
			if (kind === 'reply') this.emit('reply', text);
			else if (!this.#isDeaf) this.#queue.push(text);
		}
		this.#announce();
	}

	#announce(): void {
		if (this.listenerCount('readable') === 0 && this.#queue.includes(interruptKey)) {
			this.emit('interrupt');
		}
		if (this.#queue.length > 0) this.emit('readable');
	}
}
