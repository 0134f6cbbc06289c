import type {Stated} from '../../article/article.ts';
import type {Summary} from '../../article/summary.ts';
import type {RecordPlace} from '../../corpus/corpus-item.ts';
import type {ByteWriter} from '../../search/stored/byte-writer.ts';
import type {StringTable} from './string-table.ts';

type Offsets = {readonly from: number | null; readonly to: number | null};

/** What of an article a stored index keeps beside its words; `readSummary` reads it. */
export function writeSummary(
	writer: ByteWriter,
	strings: StringTable,
	summary: Omit<Summary, 'path'>,
	place: RecordPlace | undefined,
): void {
	const {title, titleFrom, titleRange, dateline, source, date, time} = summary;
	writer.number(recordNumber(summary.id));
	writePlace(writer, place);
	writer.number(titleFrom === 'derived' ? 1 : 0);
	writer.text(title);
	writeOffsets(writer, titleRange ?? {from: null, to: null});
	const write = (value: Stated<object> | null, ...texts: (string | null | undefined)[]) => {
		for (const text of texts) writer.number(strings.numberOf(text));
		if (value !== null) writeOffsets(writer, value);
	};
	write(dateline, dateline?.place, dateline?.agency);
	write(source, source?.name);
	write(date, date?.iso, date?.text);
	write(time, time?.text);
}

/** The number behind `#` in the id of a record, 0 for a file that is one article. */
function recordNumber(id: string): number {
	return Number(/#(\d+)$/.exec(id)?.[1] ?? 0);
}

function writePlace(writer: ByteWriter, place: RecordPlace | undefined): void {
	writer.number(place === undefined ? 0 : place.index + 1);
	if (place === undefined) return;
	writer.number(place.from);
	writer.number(place.to - place.from);
}

/** 0 for none, else one more than where it begins, and its length. */
function writeOffsets(writer: ByteWriter, {from, to}: Offsets): void {
	writer.number(from === null ? 0 : from + 1);
	if (from !== null) writer.number(to! - from);
}
