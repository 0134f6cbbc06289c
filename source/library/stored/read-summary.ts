import type {Summary} from '../../article/summary.ts';
import type {RecordPlace} from '../../corpus/corpus-item.ts';
import type {ByteReader} from '../../search/stored/byte-reader.ts';

/** What a stored index knows of an article without reading its file. */
export type StoredSummary = Omit<Summary, 'path'> & {readonly place: RecordPlace | undefined};

/** Reads what `writeSummary` wrote; `fileId` is the id of the file that the article is in. */
export function readSummary(
	reader: ByteReader,
	stringOf: (number: number) => string | null,
	fileId: string,
): StoredSummary {
	const id = readId(reader, fileId);
	const place = readPlace(reader);
	const titleFrom = reader.number() === 1 ? 'derived' : 'stated';
	const title = reader.text();
	const {from, to} = readOffsets(reader);
	const string = () => stringOf(reader.number());
	const [datelinePlace, agency] = [string(), string()];
	const dateline =
		datelinePlace === null ? null : {place: datelinePlace, agency, ...readOffsets(reader)};
	const name = string();
	const source = name === null ? null : {name, ...readOffsets(reader)};
	const [iso, day] = [string(), string()];
	const date = iso === null ? null : {iso, text: day ?? '', ...readOffsets(reader)};
	const hour = string();
	const time = hour === null ? null : {text: hour, ...readOffsets(reader)};
	const titleRange = from === null || to === null ? null : {from, to};
	return {...{id, place, title, titleFrom, titleRange}, ...{dateline, source, date, time}};
}

/** The id alone, which comes first. */
export function readId(reader: ByteReader, fileId: string): string {
	const number = reader.number();
	return number === 0 ? fileId : `${fileId}#${number}`;
}

function readPlace(reader: ByteReader): RecordPlace | undefined {
	const index = reader.number() - 1;
	if (index < 0) return undefined;
	const from = reader.number();
	return {from, to: from + reader.number(), index};
}

type Offsets = {readonly from: number | null; readonly to: number | null};

function readOffsets(reader: ByteReader): Offsets {
	const from = reader.number() - 1;
	return from < 0 ? {from: null, to: null} : {from, to: from + reader.number()};
}
