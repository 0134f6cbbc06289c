import {readHtml} from './read-html.ts';
import {readJson} from './read-json.ts';
import {readJsonLines} from './read-json-lines.ts';
import {readMarkdown} from './read-markdown.ts';
import {readText} from './read-text.ts';
import type {Reader} from './reader.ts';

const readers: Readonly<Record<string, Reader>> = {
	'.txt': readText,
	'.md': readMarkdown,
	'.html': readHtml,
	'.htm': readHtml,
	'.json': readJson,
	'.jsonl': readJsonLines,
	'.ndjson': readJsonLines,
};

/**
 * The reader for a file's ending, whatever its case and whether `.gz` follows it; `undefined` where no
 * reader knows it.
 */
export function readerFor(path: string): Reader | undefined {
	const ending = /(\.[^./\\]+)(?:\.gz)?$/i.exec(path)?.[1]?.toLowerCase();
	return ending !== undefined && Object.hasOwn(readers, ending) ? readers[ending] : undefined;
}
