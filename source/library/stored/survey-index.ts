import type {CorpusFile} from './corpus-file.ts';
import type {IndexSegment} from './index-segment.ts';

/** The articles of one file in one segment. */
export type IndexedPart = {
	readonly segment: IndexSegment;
	/** Its number among the files of the segment. */
	readonly file: number;
};

/** How an index stands to the files of its corpus. */
export type IndexSurvey = {
	/** The parts of each file that is in the index as it is now; in the order of the files. */
	readonly parts: ReadonlyMap<CorpusFile, readonly IndexedPart[]>;
	/** Files that are not in the index, or were other when they were read. */
	readonly missing: readonly CorpusFile[];
	/** By segment, the numbers of its files that have changed since or are gone. */
	readonly dead: ReadonlyMap<IndexSegment, readonly number[]>;
};

/**
 * Compares an index with the files of its corpus. `begun`: a file that is being read counts as far as it
 * was read; else only whole, and the parts of one whose reading was broken off are dead.
 */
export function surveyIndex(
	segments: readonly IndexSegment[],
	files: readonly CorpusFile[],
	begun: 'counts' | 'dead',
): IndexSurvey {
	const byId = new Map<string, IndexedPart[]>();
	for (const segment of segments) {
		for (const [file, {id}] of segment.files.entries()) {
			if (segment.isDead(file)) continue;
			const known = byId.get(id);
			if (known) known.push({segment, file});
			else byId.set(id, [{segment, file}]);
		}
	}
	const parts = new Map<CorpusFile, readonly IndexedPart[]>();
	const missing: CorpusFile[] = [];
	for (const file of files) {
		const found = byId.get(file.id);
		if (found && isCurrent(found, file) && (begun === 'counts' || isWhole(found))) {
			parts.set(file, found);
			byId.delete(file.id);
		} else missing.push(file);
	}
	return {parts, missing, dead: bySegment(segments, [...byId.values()].flat())};
}

function isCurrent(parts: readonly IndexedPart[], {size, modified}: CorpusFile): boolean {
	const entries = parts.map(({segment, file}) => segment.files[file]!);
	return entries.every(entry => entry.size === size && entry.modified === modified);
}

function isWhole(parts: readonly IndexedPart[]): boolean {
	return parts.filter(({segment, file}) => segment.files[file]!.isWhole).length === 1;
}

function bySegment(
	segments: readonly IndexSegment[],
	parts: readonly IndexedPart[],
): Map<IndexSegment, readonly number[]> {
	const numbersIn = (segment: IndexSegment) =>
		parts.filter(part => part.segment === segment).map(({file}) => file);
	return new Map(
		segments.map(segment => [segment, [...deadFiles(segment), ...numbersIn(segment)]]),
	);
}

const deadFiles = (segment: IndexSegment): number[] =>
	[...segment.files.keys()].filter(file => segment.isDead(file));
