import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {crc32} from 'node:zlib';
import {writeWhole} from '../write-whole.ts';

/** Which files make up an index, and what of them still counts. */
export type Manifest = {
	/** An index made by another is made again: it may have read the texts in another way. */
	readonly madeBy: string;
	/** The corpus, for people who look into the folder, and for `warraq index --status`. */
	readonly paths: readonly string[];
	readonly segments: readonly ListedSegment[];
	/** All files of the corpus were read. */
	readonly isComplete: boolean;
};

export type ListedSegment = {
	/** The name of its file in the same folder. */
	readonly name: string;
	/** Bytes. */
	readonly size: number;
	readonly articleCount: number;
	readonly wordCount: number;
	/** UTF-8 bytes of the texts that were read for it. */
	readonly textSize: number;
	/** Files of the segment, by number, that have changed since or are gone: their articles are dead. */
	readonly deadFiles: readonly number[];
};

/** Where the manifest of an index folder is. */
export const manifestPath = (folder: string): string => join(folder, 'manifest.json');

/** The manifest of an index folder, whoever made it; `undefined` where there is none, or none that can be used. */
export function readManifest(folder: string): Manifest | undefined {
	try {
		const [checksum, json] = splitLine(readFileSync(manifestPath(folder), 'utf8'));
		if (crc32(json).toString(16) !== checksum) return undefined;
		return JSON.parse(json);
	} catch {
		return undefined;
	}
}

/** Puts a manifest in the place of the last one. */
export function writeManifest(folder: string, manifest: Manifest): void {
	const json = JSON.stringify(manifest);
	writeWhole(manifestPath(folder), [Buffer.from(`${crc32(json).toString(16)}\n${json}`)]);
}

function splitLine(text: string): readonly [string, string] {
	const end = text.indexOf('\n');
	return [text.slice(0, Math.max(0, end)), text.slice(end + 1)];
}
