import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {listFiles} from '../../../source/corpus/list-files.ts';
import {statFiles} from '../../../source/library/stored/corpus-file.ts';
import {openShelf} from '../../../source/library/stored/open-shelf.ts';
import {type IndexRequest, updateIndex} from '../../../source/library/stored/update-index.ts';
import {makeCorpus, makeLines} from './make-corpus.ts';

const builder = join(import.meta.dirname, 'build-index.ts');
const times = 50;
/** The killed builder has come to any part of its work by then, or is done. */
const longest = 120;

async function killWhileBuilding(request: IndexRequest, delay: number): Promise<void> {
	const child = spawn(process.execPath, [builder, JSON.stringify(request)]);
	await once(child.stdout, 'data');
	const exit = once(child, 'exit');
	setTimeout(() => child.kill('SIGKILL'), delay);
	await exit;
}

/** All words of the index can be read, and lead to the articles they stand in. */
function titlesIn(request: IndexRequest): string[] {
	const files = statFiles(listFiles(request.paths).files);
	const {shelf, isDamaged, close} = openShelf(request, {
		files,
		keep: () => true,
		onDamage: () => assert.fail('damaged'),
		read: () => undefined,
		load: async () => undefined,
	});
	assert.equal(isDamaged, false);
	const titles = shelf.summaries.map(({title}) => title);
	close();
	return titles;
}

test(`an index is whole, however often its builder is killed`, {
	timeout: 240_000,
}, async context => {
	const {corpus, request} = makeCorpus(context, {});
	const expected: string[] = [];
	for (let time = 0; time < times; time++) {
		const words = Array.from({length: 40}, (_, index) => `كلمة${time}_${index}`);
		expected.push(...words.map(word => `خبر عن ${word}`));
		writeFileSync(join(corpus, `${String(time).padStart(2, '0')}.jsonl`), makeLines(words));
		await killWhileBuilding(request, (longest * time) / times);
		const titles = titlesIn(request);
		assert.deepEqual(
			titles,
			expected.filter(title => titles.includes(title)),
		);
	}
	await updateIndex(request, {onPublished() {}, onProgress() {}});
	assert.deepEqual(titlesIn(request), expected);
});
