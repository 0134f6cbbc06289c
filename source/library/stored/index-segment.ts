import {inflateRawSync} from 'node:zlib';
import {articleAt} from '../../search/article-at.ts';
import type {Segment} from '../../search/segment.ts';
import type {ByteReader} from '../../search/stored/byte-reader.ts';
import {DamagedSegmentError} from '../../search/stored/damaged-segment-error.ts';
import {openSegment} from '../../search/stored/open-segment.ts';
import type {IndexedFile} from './indexed-file.ts';
import type {ListedSegment} from './manifest.ts';
import {unpackJson} from './packed-json.ts';
import {PackedRecords} from './packed-records.ts';
import {readId, readSummary, type StoredSummary} from './read-summary.ts';
import {SectionFile} from './section-file.ts';
import {decodeStrings} from './string-table.ts';

/** A segment of an index, open for reading; what is not as it was written throws `DamagedSegmentError`. */
export class IndexSegment {
	readonly name: string;
	readonly articleCount: number;
	readonly textSize: number;
	readonly files: readonly IndexedFile[];
	/** Of each file, the number of its first article. */
	readonly fileStarts: Uint32Array;
	readonly #sections: SectionFile;
	readonly #deadFiles: ReadonlySet<number>;
	#segment: Segment | undefined;
	#summaries: PackedRecords | undefined;
	#strings: ((number: number) => string | null) | undefined;

	constructor(path: string, {name, size, articleCount, textSize, deadFiles}: ListedSegment) {
		this.name = name;
		this.#sections = new SectionFile(path, size);
		this.articleCount = articleCount;
		this.textSize = textSize;
		this.files = unpackJson<readonly IndexedFile[]>(this.#sections.read('files'));
		this.#deadFiles = new Set(deadFiles);
		this.fileStarts = new Uint32Array(this.files.length + 1);
		for (const [index, file] of this.files.entries()) {
			this.fileStarts[index + 1] = this.fileStarts[index]! + file.articleCount;
		}
		if (this.fileStarts[this.files.length] !== articleCount) throw new DamagedSegmentError();
	}

	/** Its words, read when they are first asked for. */
	get segment(): Segment {
		this.#segment ??= openSegment(this.#sections);
		return this.#segment;
	}

	/** Its words with all their positions in memory, for whoever goes through them all. */
	loadedSegment(): Segment {
		const postings = this.#sections.read('postings');
		return openSegment({
			read: part => this.#sections.read(part),
			readRange: (_, from, to) => postings.subarray(from, to),
		});
	}

	summary(article: number): StoredSummary {
		this.#strings ??= decodeStrings(inflateRawSync(this.#sections.read('strings')));
		return readSummary(this.#readerAt(article), this.#strings, this.#fileIdOf(article));
	}

	/** The id of an article, quicker than all of it. */
	id(article: number): string {
		return readId(this.#readerAt(article), this.#fileIdOf(article));
	}

	isDead(file: number): boolean {
		return this.#deadFiles.has(file);
	}

	livingFiles(): IndexedFile[] {
		return this.files.filter((_, file) => !this.isDead(file));
	}

	livingArticles(): number[] {
		return this.files.flatMap((_, file) => (this.isDead(file) ? [] : this.articlesOf(file)));
	}

	/** The numbers of a file's articles. */
	articlesOf(file: number): number[] {
		const {articleCount} = this.files[file]!;
		return Array.from({length: articleCount}, (_, index) => this.fileStarts[file]! + index);
	}

	close(): void {
		this.#sections.close();
	}

	#readerAt(article: number): ByteReader {
		this.#summaries ??= new PackedRecords(this.#sections.read('summaries'), this.articleCount);
		return this.#summaries.reader(article);
	}

	#fileIdOf(article: number): string {
		return this.files[articleAt(this.fileStarts, article, 0)]!.id;
	}
}
