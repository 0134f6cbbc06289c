import {join} from 'node:path';
import {createTagger} from '../../actors/tag-article.ts';
import {listFiles} from '../../corpus/list-files.ts';
import {readFile} from '../../corpus/read-file.ts';
import {writeWhole} from '../write-whole.ts';
import {type CorpusFile, statFiles} from './corpus-file.ts';
import {StoredTags} from './stored-tags.ts';
import {type TaggedFile, TagsWriter} from './tags-writer.ts';
import type {IndexRequest} from './update-index.ts';

/** The file of tags in the folder of an index. */
const tagsName = 'tags';

/** What was tagged is stored at least so often, in milliseconds: the program may end before all is. */
const storeAgain = 10_000;

type TagsListener = {
	readonly onStored?: () => void;
	/** For tests of what happens in between. */
	readonly storeAgain?: number;
};

/** The tags of a corpus as they are stored; `undefined` where there are none that can be used. */
export function openTags({folder, madeBy}: IndexRequest): StoredTags | undefined {
	try {
		return new StoredTags(join(folder, tagsName), madeBy);
	} catch {
		return undefined;
	}
}

/**
 * Brings the stored tags of a corpus up to date: reads the files that have none as they are now, and keeps
 * those of all others. Broken off it leaves those of the files so far. Throws the system's error where the
 * folder cannot be written.
 */
export async function updateTags(
	request: IndexRequest,
	{onStored = () => {}, storeAgain: pace = storeAgain}: TagsListener = {},
): Promise<void> {
	const {folder, paths, madeBy} = request;
	const files = statFiles(listFiles(paths).files);
	const stored = openTags(request);
	const isSame = stored?.files.length === files.length && files.every(file => stored.current(file));
	if (isSame) return;
	const writer = new TagsWriter();
	const tag = createTagger();
	let storedAt = performance.now();
	const store = () => {
		writeWhole(join(folder, tagsName), writer.encode(madeBy));
		storedAt = performance.now();
		onStored();
	};
	const isKnown = (file: CorpusFile) => stored?.current(file) !== undefined;
	// What is known is in whatever is stored.
	for (const file of [...files.filter(isKnown), ...files.filter(each => !isKnown(each))]) {
		const known = stored?.current(file);
		const articleCount =
			stored && known ? copy(writer, stored, known) : await tagFile(writer, tag, file, request);
		const {id, size, modified} = file;
		writer.addFile({id, size, modified, articleCount});
		if (performance.now() - storedAt >= pace) store();
	}
	store();
}

function copy(writer: TagsWriter, stored: StoredTags, file: TaggedFile): number {
	for (let index = 0; index < file.articleCount; index++) writer.add(stored.at(file, index));
	return file.articleCount;
}

async function tagFile(
	writer: TagsWriter,
	tag: ReturnType<typeof createTagger>,
	file: CorpusFile,
	{fields}: IndexRequest,
): Promise<number> {
	let count = 0;
	for await (const item of readFile(file, {...(fields && {fields})}, () => undefined)) {
		if (item.kind !== 'article') continue;
		writer.add(tag(item.article));
		count++;
	}
	return count;
}
