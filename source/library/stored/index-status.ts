import {readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {manifestPath, readManifest} from './manifest.ts';

/** What is known of an index without opening it. */
export type IndexStatus = {
	readonly folder: string;
	/** The corpus. */
	readonly paths: readonly string[];
	readonly articles: number;
	/** Bytes of its texts in UTF-8, and of all files of the index. */
	readonly textSize: number;
	readonly size: number;
	/** All files of the corpus were read when it was last updated. */
	readonly isComplete: boolean;
	/** When it was last opened, about: within a day. */
	readonly used: Date;
};

/** The index in a folder; `undefined` where there is none. */
export function indexStatus(folder: string): IndexStatus | undefined {
	const manifest = readManifest(folder);
	if (manifest === undefined) return undefined;
	const {paths, segments, isComplete} = manifest;
	try {
		const total = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0);
		return {
			...{folder, paths, isComplete},
			articles: total(segments.map(({articleCount}) => articleCount)),
			textSize: total(segments.map(({textSize}) => textSize)),
			size: total(readdirSync(folder).map(name => statSync(join(folder, name)).size)),
			used: statSync(manifestPath(folder)).atime,
		};
	} catch {
		return undefined;
	}
}

/** All indexes, by the names of their folders. */
export function listIndexes(indexes: string): IndexStatus[] {
	try {
		const names = readdirSync(indexes).sort();
		return names.flatMap(name => indexStatus(join(indexes, name)) ?? []);
	} catch {
		return [];
	}
}
