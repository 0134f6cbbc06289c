import type {CorpusItem} from '../corpus-item.ts';
import {cutLines} from './cut-lines.ts';
import {type RecordFormat, readRecords} from './read-records.ts';
import type {OpenFile} from './reader.ts';

const format: RecordFormat = {unit: 'line', cut: cutLines, recordsOf: value => [value]};

/** JSON Lines: every line is an object, and an article whose id ends in its number. */
export function readJsonLines(file: OpenFile): AsyncGenerator<CorpusItem> {
	return readRecords(file, format);
}
