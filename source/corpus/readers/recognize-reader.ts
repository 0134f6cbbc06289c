import {decodeText} from '../decode-text.ts';
import {readHtml} from './read-html.ts';
import {readJson} from './read-json.ts';
import {readJsonLines} from './read-json-lines.ts';
import {readText} from './read-text.ts';
import type {Reader} from './reader.ts';

/** How many bytes of a file without an ending, or of standard input, are looked at. */
export const recognizedSize = 4096;

/** The reader for a file that begins like this, where its name says nothing: plain text's in doubt. */
export function recognizeReader(head: Uint8Array): Reader {
	const start = decodeText(head.subarray(0, recognizedSize))?.text.trimStart() ?? '';
	if (/^(?:<\?xml[^>]*>\s*)?(?:<!doctype html|<html[\s>])/i.test(start)) return readHtml;
	if (/^\[\s*\{\s*["}]/.test(start)) return readJson;
	if (!/^\{\s*["}]/.test(start)) return readText;
	// An object that goes on after its first line is not one of JSON Lines.
	const [firstLine, ...others] = start.split('\n', 2);
	return others.length === 0 || firstLine!.trimEnd().endsWith('}') ? readJsonLines : readJson;
}
