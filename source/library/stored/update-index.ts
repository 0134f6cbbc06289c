import {readdirSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import type {CorpusItem} from '../../corpus/corpus-item.ts';
import type {Fields} from '../../corpus/fields.ts';
import {listFiles} from '../../corpus/list-files.ts';
import {readFile} from '../../corpus/read-file.ts';
import {writeWhole} from '../write-whole.ts';
import {type CorpusFile, statFiles} from './corpus-file.ts';
import type {IndexSegment} from './index-segment.ts';
import type {IndexedFile} from './indexed-file.ts';
import {type ListedSegment, writeManifest} from './manifest.ts';
import {type OpenIndex, openIndex} from './open-index.ts';
import {SegmentWriter} from './segment-writer.ts';
import {surveyIndex} from './survey-index.ts';

/** What an index is made of, and where. */
export type IndexRequest = {
	/** It is there. */
	readonly folder: string;
	/** Absolute paths of the corpus. */
	readonly paths: readonly string[];
	readonly fields?: Fields | undefined;
	/** The program that makes it; see `Manifest`. */
	readonly madeBy: string;
};

/** How far the making of an index is. */
export type IndexProgress = {
	/** How many articles have been read, and the bytes of their texts in UTF-8. */
	readonly articles: number;
	readonly textSize: number;
	/** Bytes of files read, of those to be read. */
	readonly done: number;
	readonly all: number;
};

type Listener = {
	/** More of the corpus can be searched now. */
	readonly onPublished: () => void;
	readonly onProgress: (progress: IndexProgress) => void;
	/** Sizes of segments, for tests of what happens between them. */
	readonly sizes?: Sizes;
};

/** In words. */
type Sizes = {
	/** So much is published at once, so that there soon is something to search; then ever more at a time. */
	readonly first: number;
	/** No segment has many more; the codes of positions allow 2²⁴. */
	readonly full: number;
};

type Count = {readonly articles: number; readonly textSize: number};

type Publication = {
	/** The file that is being read, with the articles that were read. */
	readonly begun?: IndexedFile;
	readonly isComplete?: boolean;
};

const standardSizes: Sizes = {first: 400_000, full: 12_000_000};

/**
 * More is published when the index has grown to so many times its words. As the segment at hand is written
 * anew each time, which takes a third as long as to read its articles, that costs a few hundredths.
 */
const growth = 8;
/** More small segments than this are merged. */
const mostSmall = 4;
/** A segment with so many dead articles is written again. */
const mostDead = 0.25;

/**
 * Brings the index of a corpus up to date: reads the files that are not in it as they are now, and
 * writes new segments beside the old ones. Killed at any moment it leaves the index of before, or a part
 * of the new one. Only one process at a time may do this. Throws the system's error where the folder cannot be written.
 */
export async function updateIndex(request: IndexRequest, listener: Listener): Promise<void> {
	const open = openIndex(request.folder, request.madeBy);
	try {
		await new Update(request, listener, open).run();
	} finally {
		open.close();
	}
}

class Update {
	readonly #request: IndexRequest;
	readonly #listener: Listener;
	readonly #sizes: Sizes;
	readonly #open: OpenIndex;
	/** Without the segment at hand. */
	#listed: ListedSegment[];
	#writer = new SegmentWriter();
	/** Of the segment at hand. */
	#publishedWords = 0;
	#written = 0;
	/** Bytes of files: those read, of those to be read. */
	#done = 0;
	#all = 0;

	constructor(request: IndexRequest, listener: Listener, open: OpenIndex) {
		this.#request = request;
		this.#listener = listener;
		this.#sizes = listener.sizes ?? standardSizes;
		this.#open = open;
		this.#listed = [];
	}

	async run(): Promise<void> {
		const {segments, manifest, damaged} = this.#open;
		const files = statFiles(listFiles(this.#request.paths).files);
		const {missing, dead} = surveyIndex(segments, files, 'dead');
		const listedBefore = manifest?.segments ?? [];
		this.#listed = listedBefore.flatMap(listed => {
			const segment = segments.find(({name}) => name === listed.name);
			return segment ? [{...listed, deadFiles: dead.get(segment)!}] : [];
		});
		const isSame =
			damaged.length === 0 &&
			this.#listed.every(
				({deadFiles}, at) => deadFiles.length === listedBefore[at]!.deadFiles.length,
			);
		if (missing.length === 0 && isSame && manifest?.isComplete) return;
		await this.#readAll(missing);
		this.#publish({isComplete: true});
		this.#sweep();
		if (!this.#merge()) return;
		this.#publish({isComplete: true});
		this.#sweep();
	}

	async #readAll(files: readonly CorpusFile[]): Promise<void> {
		this.#all = files.reduce((sum, {size}) => sum + Math.max(0, size), 0);
		let articles = 0;
		let textSize = 0;
		const tell = () => {
			this.#listener.onProgress({articles, textSize, done: this.#done, all: this.#all});
		};
		for (const file of files) {
			for await (const count of this.#readOne(file)) {
				articles += count.articles;
				textSize += count.textSize;
				tell();
			}
		}
	}

	/** Reads a file into the segment at hand and those that follow; tells now and then how much that was. */
	async *#readOne(file: CorpusFile): AsyncGenerator<Count> {
		const {id, size, modified} = file;
		let articleCount = 0;
		let textSize = 0;
		const problems: IndexedFile['problems'][number][] = [];
		for await (const item of this.#itemsOf(file)) {
			if (item.kind === 'problem') {
				const {code, message, path} = item.problem;
				problems.push({code, detail: message.slice(path.length + 2)});
				continue;
			}
			textSize += this.#writer.addArticle(item.article, item.place);
			articleCount++;
			if (articleCount % 256 !== 0) continue;
			yield {articles: 256, textSize};
			textSize = 0;
			if (!this.#isDue()) continue;
			const begun = {id, size, modified, articleCount, isWhole: false, problems: []};
			if (this.#publish({begun})) articleCount = 0;
		}
		this.#writer.addFile({id, size, modified, articleCount, isWhole: true, problems});
		yield {articles: articleCount % 256, textSize};
		if (this.#isDue()) this.#publish();
	}

	#itemsOf(file: CorpusFile): AsyncIterable<CorpusItem> {
		const {fields} = this.#request;
		const onRead = (bytes: number) => {
			this.#done += bytes;
		};
		return readFile(file, {...(fields && {fields}), onRead}, () => undefined);
	}

	/** Whether there is enough that was not published yet; when most has been read, all of it will be there soon. */
	#isDue(): boolean {
		const {first, full} = this.#sizes;
		const {wordCount} = this.#writer;
		const settled = this.#listed.reduce((sum, listed) => sum + listed.wordCount, 0);
		const due = Math.max(first, (settled + this.#publishedWords) * growth);
		const isNearEnd = this.#done * 2 > this.#all;
		return wordCount >= full || (!isNearEnd && settled + wordCount >= due);
	}

	/** Writes the segment at hand, and the manifest that names it. Whether it was full, so that the next begins. */
	#publish({begun, isComplete = false}: Publication = {}): boolean {
		const listed = [...this.#listed];
		if (!this.#writer.isEmpty || begun) listed.push(this.#write(begun));
		const {folder, paths, madeBy} = this.#request;
		writeManifest(folder, {madeBy, paths, segments: listed, isComplete});
		this.#listener.onPublished();
		this.#publishedWords = this.#writer.wordCount;
		const isFull = isComplete || this.#writer.wordCount >= this.#sizes.full;
		if (isFull) this.#startNext(listed);
		return isFull;
	}

	#startNext(listed: readonly ListedSegment[]): void {
		this.#listed = [...listed];
		this.#writer = new SegmentWriter();
		this.#publishedWords = 0;
	}

	#write(begun?: IndexedFile): ListedSegment {
		const {articleCount, wordCount, textSize} = this.#writer;
		const unique = `${Date.now().toString(36)}-${process.pid}-${this.#written++}`;
		const name = `${unique}.segment`;
		const parts = this.#writer.encode(begun);
		writeWhole(join(this.#request.folder, name), parts);
		const size = parts.reduce((sum, {length}) => sum + length, 0);
		return {name, size, articleCount, wordCount, textSize, deadFiles: []};
	}

	/** Makes one of small segments and writes those again that are dead to a large part; whether there were any. */
	#merge(): boolean {
		const open = openIndex(this.#request.folder, this.#request.madeBy);
		try {
			const isSmall = ({name}: IndexSegment) => this.#wordsOf(name) < this.#sizes.full / 2;
			const small = open.segments.filter(isSmall);
			const merged = open.segments.filter(
				segment =>
					deadShare(segment) > mostDead ||
					(isSmall(segment) &&
						(small.length > mostSmall || (this.#written > 1 && small.length > 1))),
			);
			if (merged.length === 0) return false;
			const names = new Set(merged.map(({name}) => name));
			this.#listed = this.#listed.filter(({name}) => !names.has(name));
			for (const segment of merged) {
				this.#writer.addFrom(segment);
				if (this.#writer.wordCount >= this.#sizes.full / 2)
					this.#startNext([...this.#listed, this.#write()]);
			}
			return true;
		} finally {
			open.close();
		}
	}

	#wordsOf(name: string): number {
		return this.#listed.find(listed => listed.name === name)?.wordCount ?? 0;
	}

	/** Removes what no manifest names any more. Whoever has it open goes on reading it. */
	#sweep(): void {
		const named = new Set(this.#listed.map(({name}) => name));
		for (const name of readdirSync(this.#request.folder)) {
			const isOld = name.endsWith('.segment') && !named.has(name);
			if (isOld || name.endsWith('.new')) rmSync(join(this.#request.folder, name), {force: true});
		}
	}
}

function deadShare(segment: IndexSegment): number {
	if (segment.articleCount === 0)
		return segment.livingFiles().length < segment.files.length ? 1 : 0;
	return 1 - segment.livingArticles().length / segment.articleCount;
}
