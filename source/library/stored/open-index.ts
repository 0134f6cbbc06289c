import {join} from 'node:path';
import {DamagedSegmentError} from '../../search/stored/damaged-segment-error.ts';
import {IndexSegment} from './index-segment.ts';
import {type ListedSegment, type Manifest, readManifest} from './manifest.ts';

/** An index as it is at one moment. */
export type OpenIndex = {
	readonly manifest: Manifest | undefined;
	/** Those of the manifest that can be read, in its order. */
	readonly segments: readonly IndexSegment[];
	/** Names of those that cannot. */
	readonly damaged: readonly string[];
	close(): void;
};

/** A builder may have replaced the segments between a look at the manifest and one at them. */
const attempts = 3;

/** Opens the index in a folder; there may be none. `madeBy` is as in the manifest. */
export function openIndex(folder: string, madeBy: string): OpenIndex {
	for (let attempt = 1; ; attempt++) {
		const found = readManifest(folder);
		const manifest = found?.madeBy === madeBy ? found : undefined;
		const opened = (manifest?.segments ?? []).map(
			listed => [listed, open(folder, listed)] as const,
		);
		const segments = opened.flatMap(([, segment]) => segment ?? []);
		const damaged = opened.flatMap(([{name}, segment]) => (segment ? [] : [name]));
		const close = () => {
			for (const segment of segments) segment.close();
		};
		if (damaged.length === 0 || attempt === attempts) {
			return {manifest, segments, damaged, close};
		}
		close();
	}
}

function open(folder: string, listed: ListedSegment): IndexSegment | undefined {
	try {
		return new IndexSegment(join(folder, listed.name), listed);
	} catch (error) {
		const isMissing = (error as NodeJS.ErrnoException).code !== undefined;
		if (isMissing || error instanceof DamagedSegmentError || error instanceof SyntaxError)
			return undefined;
		throw error;
	}
}
