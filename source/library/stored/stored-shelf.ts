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
	/** Which articles are wanted; all are without it. */
	readonly keep?: ((summary: Summary) => boolean) | undefined;
	readonly onDamage: () => void;
	readonly read: (id: string) => Article | undefined;
	readonly load: (id: string) => Promise<Article | undefined>;
};

/** The articles of one file in one segment. */
type Part = {
	readonly file: CorpusFile;
	readonly segment: number;
	/** The numbers of its articles in there. */
	readonly from: number;
	readonly to: number;
	/** How many articles of the corpus come before. */
	readonly order: number;
};

/**
 * The living articles of an index, in the order of the corpus. Their heads are made when one looks at them:
 * most questions are about few.
 */
export class StoredShelf implements Shelf {
	readonly articleCount: number;
	readonly isWhole: boolean;
	readonly read: Shelf['read'];
	readonly load: Shelf['load'];
	readonly #onDamage: () => void;
	readonly #segments: readonly IndexSegment[];
	/** In the order of the corpus... */
	readonly #partsOf = new Map<CorpusFile, readonly Part[]>();
	/** ... and by segment, rising. */
	readonly #partsIn: Part[][];
	/** By segment, by article. */
	readonly #heads: (StoredHead | undefined)[][];
	readonly #leftOut = new Set<StoredHead>();
	#summaries: readonly StoredHead[] | undefined;
	#filesById: ReadonlyMap<string, CorpusFile> | undefined;

	constructor({files, survey, keep, onDamage, read, load}: ShelfOptions) {
		this.read = read;
		this.load = load;
		this.#onDamage = onDamage;
		const numbers = new Map<IndexSegment, number>();
		let order = 0;
		for (const file of files) {
			const parts = (survey.parts.get(file) ?? []).map(({segment, file: number}) => {
				if (!numbers.has(segment)) numbers.set(segment, numbers.size);
				const [from, to] = [segment.fileStarts[number]!, segment.fileStarts[number + 1]!];
				order += to - from;
				return {file, segment: numbers.get(segment)!, from, to, order: order - (to - from)};
			});
			this.#partsOf.set(file, parts);
		}
		this.#segments = [...numbers.keys()];
		this.#heads = this.#segments.map(() => []);
		this.#partsIn = this.#segments.map(() => []);
		for (const part of [...this.#partsOf.values()].flat()) this.#partsIn[part.segment]!.push(part);
		for (const parts of this.#partsIn) parts.sort((one, other) => one.from - other.from);
		if (keep) {
			for (const head of this.#allHeads()) if (!keep(head)) this.#leftOut.add(head);
		}
		this.articleCount = order - this.#leftOut.size;
		const stored = this.#segments.reduce((sum, {articleCount}) => sum + articleCount, 0);
		this.isWhole = stored === this.articleCount;
	}

	get summaries(): readonly StoredHead[] {
		this.#summaries ??= this.#allHeads().filter(head => !this.#leftOut.has(head));
		return this.#summaries;
	}

	/** The articles of a file in its order, those that are left out as `undefined`. */
	headsOf(file: CorpusFile): readonly (StoredHead | undefined)[] {
		return this.#headsIn(file).map(head => (this.#leftOut.has(head) ? undefined : head));
	}

	/** The article with an id. Those of a file stand in the order of their numbers, so that no table of all ids is needed. */
	head(id: string): StoredHead | undefined {
		const file = this.#fileWith(id.slice(0, id.lastIndexOf('#'))) ?? this.#fileWith(id);
		const parts = file ? this.#partsOf.get(file)! : [];
		const number = recordNumber(id);
		let low = 0;
		let high = parts.reduce((sum, {from, to}) => sum + to - from, 0) - 1;
		while (low < high) {
			const middle = (low + high) >>> 1;
			if (recordNumber(this.#headAt(parts, middle).id) < number) low = middle + 1;
			else high = middle;
		}
		if (low !== high) return undefined;
		const head = this.#headAt(parts, low);
		return head.id === id && !this.#leftOut.has(head) ? head : undefined;
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
		const part = this.#partWith(segment, article);
		const head = part && this.#head(part, article);
		return head && !this.#leftOut.has(head) ? head : undefined;
	}

	order(segment: number, article: number): number {
		const part = this.#partWith(segment, article);
		return part ? part.order + article - part.from : -1;
	}

	/** Texts are not in an index; whether one was read meanwhile must not change the order of what is found. */
	textOf = ({title}: Summary): string => title;

	#allHeads(): StoredHead[] {
		return [...this.#partsOf.keys()].flatMap(file => this.#headsIn(file));
	}

	#headsIn(file: CorpusFile): StoredHead[] {
		const heads: StoredHead[] = [];
		for (const part of this.#partsOf.get(file) ?? []) {
			for (let article = part.from; article < part.to; article++) {
				heads.push(this.#head(part, article));
			}
		}
		return heads;
	}

	/** The article of a file, by its place in there, that is in one of some parts. */
	#headAt(parts: readonly Part[], index: number): StoredHead {
		let left = index;
		for (const part of parts) {
			if (left < part.to - part.from) return this.#head(part, part.from + left);
			left -= part.to - part.from;
		}
		throw new RangeError('no such article');
	}

	#head({file, segment, from, order}: Part, article: number): StoredHead {
		const heads = this.#heads[segment]!;
		heads[article] ??= new StoredHead({
			...{file, article, segment: this.#segments[segment]!},
			...{order: order + article - from, onDamage: this.#onDamage},
		});
		return heads[article];
	}

	/** Where a living article of a segment belongs. */
	#partWith(segment: number, article: number): Part | undefined {
		const parts = this.#partsIn[segment] ?? [];
		let low = 0;
		let high = parts.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >>> 1;
			if (parts[middle]!.from <= article) low = middle;
			else high = middle - 1;
		}
		const part = parts[low];
		return part && article >= part.from && article < part.to ? part : undefined;
	}

	#fileWith(id: string): CorpusFile | undefined {
		this.#filesById ??= new Map([...this.#partsOf.keys()].map(file => [file.id, file]));
		return this.#filesById.get(id);
	}
}

/** The number behind `#` in the id of a record. */
const recordNumber = (id: string): number => Number(id.slice(id.lastIndexOf('#') + 1));
