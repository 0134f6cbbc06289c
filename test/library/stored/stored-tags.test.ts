import assert from 'node:assert/strict';
import {truncateSync, utimesSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {createTagger} from '../../../source/actors/tag-article.ts';
import {listFiles} from '../../../source/corpus/list-files.ts';
import {readCorpus} from '../../../source/corpus/read-corpus.ts';
import {statFiles} from '../../../source/library/stored/corpus-file.ts';
import type {IndexRequest} from '../../../source/library/stored/update-index.ts';
import {openTags, updateTags} from '../../../source/library/stored/update-tags.ts';
import {makeCorpus, makeLines} from './make-corpus.ts';

/** Of each article who is named, in which forms and how often; `undefined` where a file has no tags as it is now. */
function storedIn(request: IndexRequest) {
	const stored = openTags(request);
	return statFiles(listFiles(request.paths).files).map(file => {
		const tagged = stored?.current(file);
		if (tagged === undefined) return undefined;
		return Array.from({length: tagged.articleCount}, (_, index) =>
			summed(stored!.at(tagged, index)),
		);
	});
}

function summed({actors, mentions, main, language}: ReturnType<ReturnType<typeof createTagger>>) {
	const forms = actors.map(({id}) =>
		mentions.flatMap(({actor, text}) => (actor === id ? [text] : [])).sort(),
	);
	return {actors: actors.map(({offices, ...actor}) => actor), forms, main, language};
}

async function taggedNow({paths}: IndexRequest) {
	const tag = createTagger();
	const tags = [];
	for await (const item of readCorpus(listFiles(paths))) {
		if (item.kind === 'article') tags.push(summed(tag(item.article)));
	}
	return tags;
}

const files = {
	'a.jsonl': makeLines(['فلاديمير بوتين', 'بشار الأسد', 'شيء']),
	'b.jsonl': makeLines(['سيرغي لافروف وقال لافروف']),
};

test('stored tags say who is named, how, and how often', async context => {
	const {request} = makeCorpus(context, files);
	await updateTags(request);
	assert.deepEqual(storedIn(request).flat(), await taggedNow(request));
});

test('only what has changed is tagged again', async context => {
	const {request, corpus} = makeCorpus(context, files);
	await updateTags(request);
	const [first] = storedIn(request);
	writeFileSync(join(corpus, 'b.jsonl'), makeLines(['دمشق']));
	utimesSync(join(corpus, 'b.jsonl'), 5, 5);
	assert.deepEqual(storedIn(request), [first, undefined]);
	await updateTags(request);
	assert.deepEqual(storedIn(request).flat(), await taggedNow(request));
});

test('what was tagged stays when the rest is broken off', async context => {
	const {request} = makeCorpus(context, files);
	const breakOff = () => {
		throw new Error('broken off');
	};
	await assert.rejects(updateTags(request, {storeAgain: 0, onStored: breakOff}), /broken off/);
	const [first, second] = storedIn(request);
	assert.equal(first?.length, 3);
	assert.equal(second, undefined);
	await updateTags(request);
	assert.deepEqual(storedIn(request).flat(), await taggedNow(request));
});

test('damaged tags, or those of another program, are none', async context => {
	const {request} = makeCorpus(context, files);
	await updateTags(request);
	assert.equal(openTags({...request, madeBy: 'another'}), undefined);
	truncateSync(join(request.folder, 'tags'), 200);
	assert.equal(openTags(request), undefined);
	await updateTags(request);
	assert.deepEqual(storedIn(request).flat(), await taggedNow(request));
});
