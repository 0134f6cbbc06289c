import {deflateRawSync} from 'node:zlib';
import type {Article} from '../../article/article.ts';
import type {Summary} from '../../article/summary.ts';
import type {RecordPlace} from '../../corpus/corpus-item.ts';
import {SegmentBuilder} from '../../search/segment-builder.ts';
import {encodeSegment} from '../../search/stored/encode-segment.ts';
import type {IndexSegment} from './index-segment.ts';
import type {IndexedFile} from './indexed-file.ts';
import {packJson} from './packed-json.ts';
import {PackedRecordsWriter} from './packed-records.ts';
import {encodeSections} from './section-file.ts';
import {StringTable} from './string-table.ts';
import {writeSummary} from './write-summary.ts';

/** Gathers files and their articles into a segment of an index. */
export class SegmentWriter {
	readonly #builder = new SegmentBuilder();
	readonly #strings = new StringTable();
	readonly #summaries = new PackedRecordsWriter();
	readonly #files: IndexedFile[] = [];
	#articleCount = 0;
	#textSize = 0;

	get articleCount(): number {
		return this.#articleCount;
	}

	get wordCount(): number {
		return this.#builder.wordCount;
	}

	/** UTF-8 bytes of the texts. */
	get textSize(): number {
		return this.#textSize;
	}

	get isEmpty(): boolean {
		return this.#files.length === 0;
	}

	/** An article of the file that is added next; how many bytes of UTF-8 its text has. */
	addArticle(article: Article, place: RecordPlace | undefined): number {
		this.#builder.add(article);
		const size = Buffer.byteLength(article.text);
		this.#textSize += size;
		this.#addSummary(article, place);
		return size;
	}

	/** The file of the articles since the last one. */
	addFile(file: IndexedFile): void {
		this.#files.push(file);
	}

	/** The living files of another segment. Their texts are counted by their share of its articles. */
	addFrom(other: IndexSegment): void {
		const articles = other.livingArticles();
		this.#builder.addFrom(other.loadedSegment(), articles);
		for (const article of articles) {
			const summary = other.summary(article);
			this.#addSummary(summary, summary.place);
		}
		this.#files.push(...other.livingFiles());
		const share = articles.length / Math.max(1, other.articleCount);
		this.#textSize += Math.round(other.textSize * share);
	}

	/** The bytes of the segment's file; more may be added. `begun` is a file of which only a part is there yet. */
	encode(begun?: IndexedFile): Buffer[] {
		const files = begun ? [...this.#files, begun] : this.#files;
		return encodeSections({
			...encodeSegment(this.#builder.build()),
			summaries: this.#summaries.take(),
			// Sources and days are much alike.
			strings: deflateRawSync(this.#strings.encode()),
			files: packJson(files),
		});
	}

	#addSummary(summary: Omit<Summary, 'path'>, place: RecordPlace | undefined): void {
		this.#summaries.add(writer => writeSummary(writer, this.#strings, summary, place));
		this.#articleCount++;
	}
}
