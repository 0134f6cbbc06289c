import {closeSync, openSync, readSync} from 'node:fs';
import {totalmem} from 'node:os';
import type {Article} from '../article/article.ts';
import type {RecordPlace} from './corpus-item.ts';
import type {Fields} from './fields.ts';
import type {ListedFile} from './list-files.ts';
import {openFile} from './open-file.ts';
import {createPace} from './pace.ts';
import {readFile} from './read-file.ts';
import {readerFor} from './readers/reader-for.ts';
import {isPacked, unpack} from './unpack.ts';

/** Reads one article of a corpus again; `undefined` where it is no longer there. */
export type ReadArticle = (
	file: ListedFile,
	id: string,
	place: RecordPlace | undefined,
) => Promise<Article | undefined>;

type ReaderOptions = {
	readonly fields?: Fields | undefined;
	/** Unpacked files are kept for the next article until they have more bytes than this together. */
	readonly keptBytes?: number;
};

/** A share of the machine's memory, but enough for a file or two and no more than a large corpus needs, in bytes. */
const roomForUnpacked = () => Math.min(256 * 2 ** 20, Math.max(48 * 2 ** 20, totalmem() / 32));

/**
 * Opens articles that were read before, one at a time: a record by its place, without reading what
 * stands round it where the file is not packed. A file that changed meanwhile may give `undefined` or
 * another article; whoever asks keeps watch over that.
 */
export function createArticleReader({
	fields,
	keptBytes = roomForUnpacked(),
}: ReaderOptions = {}): ReadArticle {
	const unpacked = new UnpackedFiles(keptBytes);

	async function readRecord(file: ListedFile, id: string, place: RecordPlace) {
		const bytes = isPacked(file.path)
			? await unpacked.slice(file.path, place)
			: sliceOf(file.path, place);
		const read = readerFor(file.path);
		if (read === undefined) return undefined;
		const wanted = `${file.id}#${place.index + 1}`;
		for await (const item of read({...file, ...(fields && {fields}), chunks: once(bytes)})) {
			if (item.kind === 'article' && item.article.id === wanted) return {...item.article, id};
		}
		return undefined;
	}

	async function readWhole(file: ListedFile, id: string) {
		for await (const item of readFile(file, {...(fields && {fields})}, createPace())) {
			if (item.kind === 'article' && item.article.id === id) return item.article;
		}
		return undefined;
	}

	return async (file, id, place) => {
		try {
			return await (place === undefined ? readWhole(file, id) : readRecord(file, id, place));
		} catch {
			// Gone, no longer readable, or damaged by now.
			return undefined;
		}
	};
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
	yield bytes;
}

function sliceOf(path: string, {from, to}: RecordPlace): Uint8Array {
	const descriptor = openSync(path, 'r');
	try {
		const bytes = Buffer.allocUnsafe(to - from);
		return bytes.subarray(0, readSync(descriptor, bytes, 0, bytes.length, from));
	} finally {
		closeSync(descriptor);
	}
}

type UnpackedFile = {readonly bytes: Promise<Buffer>; size: number};

/** The bytes of packed files that articles were read from last. */
class UnpackedFiles {
	readonly #keptBytes: number;
	/** By path, the one that was used last at the end. */
	readonly #files = new Map<string, UnpackedFile>();

	constructor(keptBytes: number) {
		this.#keptBytes = keptBytes;
	}

	async slice(path: string, {from, to}: RecordPlace): Promise<Uint8Array> {
		const file = this.#files.get(path) ?? {bytes: bytesOf(path), size: 0};
		this.#files.delete(path);
		this.#files.set(path, file);
		try {
			const bytes = await file.bytes;
			file.size = bytes.length;
			// A copy: what is kept of the article must not keep the whole file.
			return Buffer.from(bytes.subarray(from, to));
		} catch (error) {
			this.#files.delete(path);
			throw error;
		} finally {
			this.#forgetOldest();
		}
	}

	#forgetOldest(): void {
		let total = 0;
		for (const {size} of this.#files.values()) total += size;
		for (const [path, {size}] of this.#files) {
			if (total <= this.#keptBytes || this.#files.size === 1) return;
			this.#files.delete(path);
			total -= size;
		}
	}
}

async function bytesOf(path: string): Promise<Buffer> {
	const chunks: Uint8Array[] = [];
	for await (const chunk of unpack(openFile(path))) chunks.push(chunk);
	return Buffer.concat(chunks);
}
