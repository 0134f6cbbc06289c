import type {Article} from '../../article/article.ts';
import type {Summary} from '../../article/summary.ts';
import type {Segment} from '../../search/segment.ts';
import type {Shelf} from '../../search/shelf.ts';
import type {CorpusFile} from './corpus-file.ts';
import type {IndexSegment} from './index-segment.ts';
import {StoredHead} from './stored-head.ts';
import type {IndexSurvey} from './survey-index.ts';

export type ShelfOptions = {
	readonly files: readonly CorpusFile[];
	readonly survey: IndexSurvey;
	readonly keep: (summary: Summary) => boolean;
	readonly onDamage: () => void;
	readonly read: (id: string) => Article | undefined;
	readonly load: (id: string) => Promise<Article | undefined>;
};

/** The living articles of an index, in the order of the corpus. */
export class StoredShelf implements Shelf {
	readonly summaries: readonly StoredHead[];
	readonly isWhole: boolean;
	readonly read: Shelf['read'];
	readonly load: Shelf['load'];
	readonly #segments: readonly IndexSegment[];
	/** By segment, by article; dead ones are left out. */
	readonly #heads: readonly (readonly (StoredHead | undefined)[])[];
	readonly #byFile = new Map<CorpusFile, (StoredHead | undefined)[]>();
	readonly #byFileId = new Map<string, StoredHead[]>();

	constructor({files, survey, keep, onDamage, read, load}: ShelfOptions) {
		this.read = read;
		this.load = load;
		const headsOf = new Map<IndexSegment, (StoredHead | undefined)[]>();
		const summaries: StoredHead[] = [];
		for (const file of files) {
			const ofFile: (StoredHead | undefined)[] = [];
			const kept: StoredHead[] = [];
			this.#byFile.set(file, ofFile);
			this.#byFileId.set(file.id, kept);
			for (const {segment, file: number} of survey.parts.get(file) ?? []) {
				const heads = headsOf.get(segment) ?? new Array(segment.articleCount);
				headsOf.set(segment, heads);
				for (const article of segment.articlesOf(number)) {
					const head = new StoredHead({file, segment, article, order: summaries.length, onDamage});
					const isKept = keep(head);
					ofFile.push(isKept ? head : undefined);
					if (!isKept) continue;
					kept.push(head);
					heads[article] = head;
					summaries.push(head);
				}
			}
		}
		this.summaries = summaries;
		this.#segments = [...headsOf.keys()];
		this.#heads = [...headsOf.values()];
		const stored = this.#segments.reduce((sum, {articleCount}) => sum + articleCount, 0);
		this.isWhole = stored === summaries.length;
	}

	/** The articles of a file in its order, those that are left out as well: as `undefined`. */
	headsOf(file: CorpusFile): readonly (StoredHead | undefined)[] {
		return this.#byFile.get(file) ?? [];
	}

	/** The article with an id. Those of a file stand in the order of their numbers, so that no table of all ids is needed. */
	head(id: string): StoredHead | undefined {
		const end = id.lastIndexOf('#');
		const heads = this.#byFileId.get(id.slice(0, end)) ?? this.#byFileId.get(id) ?? [];
		const number = recordNumber(id);
		let low = 0;
		let high = heads.length - 1;
		while (low < high) {
			const middle = (low + high) >>> 1;
			if (recordNumber(heads[middle]!.id) < number) low = middle + 1;
			else high = middle;
		}
		return heads[low]?.id === id ? heads[low] : undefined;
	}

	async segments(pause: () => Promise<void>): Promise<readonly Segment[]> {
		const segments: Segment[] = [];
		for (const {segment} of this.#segments) {
			segments.push(segment);
			await pause();
		}
		return segments;
	}

	summary(segment: number, article: number): StoredHead | undefined {
		return this.#heads[segment]?.[article];
	}

	order(segment: number, article: number): number {
		return this.summary(segment, article)?.order ?? -1;
	}

	/** Texts are not in an index; whether one was read meanwhile must not change the order of what is found. */
	textOf = ({title}: Summary): string => title;
}

/** The number behind `#` in the id of a record. */
const recordNumber = (id: string): number => Number(id.slice(id.lastIndexOf('#') + 1));
