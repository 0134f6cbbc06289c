import type {Gunzip} from 'node:zlib';
import type {CorpusProblemCode} from './corpus-item.ts';
import {peek} from './peek.ts';

/** How far packed bytes are unpacked. */
export type UnpackLimits = {
	/** Bytes, unpacked. */
	readonly size: number;
	/** How many times its packed size a file may become, once it is larger than `freely`. */
	readonly ratio: number;
	/** Bytes, unpacked: so much is no harm, however well it was packed. */
	readonly freely: number;
};

/**
 * News packs to a fifth or a tenth, the same text again and again to a few hundredths, zeros to a
 * thousandth, which is the most that gzip can do.
 */
const standardLimits: UnpackLimits = {size: 16 * 2 ** 30, ratio: 500, freely: 64 * 2 ** 20};

/** Thrown for packed bytes that are damaged, or that unpack to more than the limits; says so in a sentence. */
export class UnpackError extends Error {
	readonly code: CorpusProblemCode;

	constructor(code: CorpusProblemCode, message: string) {
		super(message);
		this.code = code;
	}
}

/** Whether a file's name says that it is packed. */
export function isPacked(path: string): boolean {
	return /\.gz$/i.test(path);
}

/**
 * The bytes of a gzip file (RFC 1952, of one member or more) unpacked as they are asked for; bytes that
 * are not packed as they are. All that comes before the place of a damage is given before the
 * `UnpackError`.
 */
export async function* unpack(
	packed: AsyncIterable<Uint8Array>,
	limits: UnpackLimits = standardLimits,
): AsyncGenerator<Uint8Array> {
	const {head, chunks} = await peek(packed, 2);
	// ID1 and ID2, the first bytes of a member.
	if (head[0] === 0x1f && head[1] === 0x8b) yield* gunzip(chunks, limits);
	else yield* chunks;
}

async function* gunzip(
	chunks: AsyncIterable<Uint8Array>,
	limits: UnpackLimits,
): AsyncGenerator<Uint8Array> {
	// Loaded with the first packed file: 3 ms that other corpora need not wait.
	const {createGunzip} = await import('node:zlib');
	const engine = createGunzip({chunkSize: 256 * 1024});
	const step = stepper(engine);
	let size = 0;
	const count = (chunk: Uint8Array) => {
		size += chunk.length;
		assertWithin(limits, size, engine.bytesWritten);
		return chunk;
	};
	try {
		for await (const chunk of chunks) {
			for await (const unpacked of step(chunk)) yield count(unpacked);
		}
		// That the file was cut off is known only here, when all it holds has been given.
		for await (const unpacked of step(null)) yield count(unpacked);
	} finally {
		engine.destroy();
	}
}

/** Feeds the engine one chunk, `null` for the end, and gives all it makes of it. */
function stepper(engine: Gunzip): (chunk: Uint8Array | null) => AsyncGenerator<Uint8Array> {
	let failure: Error | null = null;
	let wake = () => {};
	engine.on('readable', () => wake());
	engine.on('error', error => {
		failure = error;
		wake();
	});
	return async function* step(chunk) {
		let isDone = false;
		const done = (error?: Error | null) => {
			failure ??= error ?? null;
			isDone = true;
			wake();
		};
		// The last bytes are worked on after `finish`, which is what `end` would call back for.
		if (chunk === null) engine.on('end', done).end();
		else engine.write(chunk, done);
		for (;;) {
			const unpacked: Uint8Array | null = engine.read();
			if (unpacked !== null) yield unpacked;
			else if (failure !== null) throw damage(failure);
			else if (isDone) return;
			else await new Promise<void>(resolve => (wake = resolve));
		}
	};
}

function damage(error: Error): UnpackError {
	const isCutOff = 'code' in error && error.code === 'Z_BUF_ERROR';
	const what = isCutOff ? 'the packed file is cut off' : 'the packed file is damaged';
	return new UnpackError(
		'damaged',
		`${what}; what comes before that place was read. Get it once more.`,
	);
}

function assertWithin({size, ratio, freely}: UnpackLimits, unpacked: number, packed: number): void {
	if (unpacked > size) {
		const most = megabytes(size);
		throw new UnpackError(
			'too-large',
			`unpacks to more than ${most}. Split it into smaller files.`,
		);
	}
	if (unpacked > freely && unpacked > packed * ratio) {
		throw new UnpackError(
			'too-large',
			`unpacks to more than ${ratio} times its size, which no text does; reading stopped after ` +
				`${megabytes(unpacked)}. Unpack it with gunzip if it is what you want.`,
		);
	}
}

function megabytes(bytes: number): string {
	return `${Math.round(bytes / 2 ** 20).toLocaleString('en')} MB`;
}
