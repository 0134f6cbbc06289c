import type {Summary} from '../../article/summary.ts';
import type {RecordPlace} from '../../corpus/corpus-item.ts';
import type {CorpusFile} from './corpus-file.ts';
import type {IndexSegment} from './index-segment.ts';
import type {StoredSummary} from './read-summary.ts';

/** The summary of an article in an index, decoded when it is first looked at: most never are. */
export class StoredHead implements Summary {
	readonly file: CorpusFile;
	/** Its place among the articles of the corpus. */
	readonly order: number;
	readonly #segment: IndexSegment;
	readonly #article: number;
	readonly #onDamage: () => void;
	#summary: StoredSummary | undefined;

	constructor(part: {
		readonly file: CorpusFile;
		readonly segment: IndexSegment;
		readonly article: number;
		readonly order: number;
		/** Called when what is stored turns out to be damaged; there is an empty summary then. */
		readonly onDamage: () => void;
	}) {
		this.file = part.file;
		this.order = part.order;
		this.#segment = part.segment;
		this.#article = part.article;
		this.#onDamage = part.onDamage;
	}

	get id(): string {
		if (this.#summary) return this.#summary.id;
		try {
			return this.#segment.id(this.#article);
		} catch {
			return this.#read().id;
		}
	}

	get path(): string {
		return this.file.path;
	}

	get title(): string {
		return this.#read().title;
	}

	get titleFrom(): Summary['titleFrom'] {
		return this.#read().titleFrom;
	}

	get titleRange(): Summary['titleRange'] {
		return this.#read().titleRange;
	}

	get dateline(): Summary['dateline'] {
		return this.#read().dateline;
	}

	get source(): Summary['source'] {
		return this.#read().source;
	}

	get date(): Summary['date'] {
		return this.#read().date;
	}

	get time(): Summary['time'] {
		return this.#read().time;
	}

	get place(): RecordPlace | undefined {
		return this.#read().place;
	}

	#read(): StoredSummary {
		this.#summary ??= this.#decode();
		return this.#summary;
	}

	#decode(): StoredSummary {
		try {
			return this.#segment.summary(this.#article);
		} catch {
			this.#onDamage();
			return {
				...{id: `${this.file.id}?${this.order}`, title: '', titleFrom: 'derived', titleRange: null},
				...{dateline: null, source: null, date: null, time: null, place: undefined},
			};
		}
	}
}
