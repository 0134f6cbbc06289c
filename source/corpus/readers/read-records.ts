import {isUtf8} from 'node:buffer';
import type {Article, ArticleProblem} from '../../article/article.ts';
import {type ArticleRecord, parseRecord} from '../../article/parse-record.ts';
import type {CorpusItem, RecordPlace} from '../corpus-item.ts';
import {describeProblem} from '../describe-problem.ts';
import type {Fields} from '../fields.ts';
import {articleRecord, isJsonObject} from './article-record.ts';
import {asciiChunks} from './ascii-chunks.ts';
import {parseRawRecord} from './parse-raw-record.ts';
import type {RawRecord} from './raw-record.ts';
import type {OpenFile} from './reader.ts';
import {RecordTally} from './record-tally.ts';

/** How a file of records is made up. */
export type RecordFormat = {
	/** What the numbers of records count. */
	readonly unit: 'line' | 'record';
	readonly cut: (chunks: AsyncIterable<Uint8Array>) => AsyncIterable<RawRecord>;
	/** The records in a value, mostly itself; each counts as one. */
	readonly recordsOf: (value: unknown, fields: Fields | undefined) => readonly unknown[];
};

/**
 * Reads the records of a file as articles, one at a time. What gives none is passed over, and told of
 * in a few problems.
 */
export async function* readRecords(
	file: OpenFile,
	{unit, cut, recordsOf}: RecordFormat,
): AsyncGenerator<CorpusItem> {
	const ascii = await asciiChunks(file.chunks);
	if (ascii === null) {
		yield {kind: 'problem', problem: describeProblem(file.path, 'binary')};
		return;
	}
	const tally = new RecordTally(file.path, unit);
	// By how much the numbers are ahead of the values, where a value holds several records.
	let ahead = 0;
	for await (const raw of cut(ascii.chunks)) {
		const parsed = parseRawRecord(raw, ascii.encoding);
		if (parsed === null) continue;
		const number = raw.number + ahead;
		if ('code' in parsed) {
			yield* tally.addBroken(number, parsed.code, parsed.reason);
			continue;
		}
		const records = recordsOf(parsed.value, file.fields);
		for (const [index, record] of records.entries()) {
			const place = placeOf(raw, index, ascii.skipped);
			yield* readRecord(record, {...parsed, number: number + index, place}, file, tally);
		}
		ahead += records.length - 1;
	}
	yield* tally.rest();
}

/** By itself a record in another encoding than UTF-8 may look like something else. */
function placeOf({from, bytes}: RawRecord, index: number, skipped: number | null) {
	if (bytes === null || skipped === null || !isUtf8(bytes)) return undefined;
	return {from: from + skipped, to: from + skipped + bytes.length, index};
}

type Origin = {
	readonly problems: readonly ArticleProblem[];
	readonly number: number;
	readonly place: RecordPlace | undefined;
};

function* readRecord(
	value: unknown,
	{problems, number, place}: Origin,
	{id, path, fields}: OpenFile,
	tally: RecordTally,
): Generator<CorpusItem> {
	if (!isJsonObject(value)) {
		yield* tally.addBroken(number, 'broken-record', 'is no JSON object');
		return;
	}
	const record = articleRecord(value, fields);
	if (record === null) return tally.addUnknown(number, Object.keys(value));
	if (isBlank(record)) return tally.addBlank(number);
	tally.addArticle();
	const article = parseRecord(record, {id: `${id}#${number}`, path});
	yield {kind: 'article', article: withProblems(article, problems), ...(place && {place})};
}

function withProblems(article: Article, problems: readonly ArticleProblem[]): Article {
	if (problems.length === 0) return article;
	return {...article, problems: [...problems, ...article.problems]};
}

function isBlank({title = '', body = ''}: ArticleRecord): boolean {
	return !/\S/.test(title) && !/\S/.test(body);
}
