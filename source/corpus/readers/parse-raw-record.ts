import {isUtf8} from 'node:buffer';
import type {ArticleProblem} from '../../article/article.ts';
import type {CorpusProblemCode} from '../corpus-item.ts';
import {decodeText} from '../decode-text.ts';
import type {Encoding} from '../detect-encoding.ts';
import {jsonDepth} from './json-depth.ts';
import {type RawRecord, recordLimit} from './raw-record.ts';

/** A record as JSON; or why it is none, in words that follow ‹line 17›. */
export type ParsedRecord =
	| {readonly value: unknown; readonly problems: readonly ArticleProblem[]}
	| {readonly code: CorpusProblemCode; readonly reason: string};

/** So small a record cannot be nested deep enough to do harm. */
const harmlessSize = 64 * 1024;
const mostDepth = 1000;

/**
 * Parses a record. Its encoding is UTF-8 if it is valid as such, else that of the file, else what it looks
 * like by itself. `null` for one that is blank.
 */
export function parseRawRecord({bytes}: RawRecord, encoding: Encoding): ParsedRecord | null {
	if (bytes === null) {
		return {code: 'too-large', reason: `has more than ${recordLimit / 2 ** 20} MB`};
	}
	if (bytes.length > harmlessSize && jsonDepth(bytes) > mostDepth) {
		return {code: 'too-deep', reason: `has more than ${mostDepth} levels of brackets`};
	}
	const decoded = decodeRecord(bytes, encoding);
	try {
		return {value: JSON.parse(decoded.text), problems: decoded.problems};
	} catch {
		if (!/\S/.test(decoded.text)) return null;
		return {code: 'broken-record', reason: 'is not valid JSON'};
	}
}

function decodeRecord(
	bytes: Buffer,
	encoding: Encoding,
): {text: string; problems: readonly ArticleProblem[]} {
	if (isUtf8(bytes)) return {text: bytes.toString('utf8'), problems: []};
	const decoded = encoding === 'utf-8' ? decodeText(bytes) : decodeText(bytes, encoding);
	const {text, problems} = decoded ?? decodeText(bytes, 'utf-8')!;
	// Their places are those in the record, not in the text of the article.
	return {text, problems: problems.map(({message}) => ({message}))};
}
