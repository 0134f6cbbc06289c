import type {CorpusItem} from '../corpus-item.ts';
import type {Fields} from '../fields.ts';
import {articleRecord, isJsonObject} from './article-record.ts';
import {cutValues} from './cut-values.ts';
import {type RecordFormat, readRecords} from './read-records.ts';
import type {OpenFile} from './reader.ts';

const format: RecordFormat = {unit: 'record', cut: cutValues, recordsOf};

/** JSON: an object, or the objects of an array; each is an article whose id ends in its number. */
export function readJson(file: OpenFile): AsyncGenerator<CorpusItem> {
	return readRecords(file, format);
}

/** What news services answer: `{"status": "ok", "articles": [{…}, {…}]}`. */
function recordsOf(value: unknown, fields: Fields | undefined): readonly unknown[] {
	if (!isJsonObject(value) || articleRecord(value, fields) !== null) return [value];
	const lists = Object.values(value).filter(isListOfObjects);
	return lists.length === 1 ? lists[0]! : [value];
}

function isListOfObjects(value: unknown): value is readonly unknown[] {
	return Array.isArray(value) && value.length > 0 && value.every(isJsonObject);
}
