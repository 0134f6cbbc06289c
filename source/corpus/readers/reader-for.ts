import {readMarkdown} from './read-markdown.ts';
import {readText} from './read-text.ts';
import type {Reader} from './reader.ts';

const readers: Readonly<Record<string, Reader>> = {
	'.txt': readText,
	'.md': readMarkdown,
};

/** The reader for a file's ending, whatever its case; `undefined` where no reader knows it. */
export function readerFor(path: string): Reader | undefined {
	const ending = /\.[^./\\]+$/.exec(path)?.[0].toLowerCase();
	return ending !== undefined && Object.hasOwn(readers, ending) ? readers[ending] : undefined;
}
