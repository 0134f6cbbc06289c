import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Article} from '../../../source/article/article.ts';
import {parseArticle} from '../../../source/article/parse-article.ts';
import {createKnowledge, type Knowledge} from '../../../source/library/create-knowledge.ts';
import type {Library} from '../../../source/library/library.ts';
import {createRowMaker} from '../../../source/ui/articles/row-maker.ts';

const texts = [
	'محادثات\n\nالتقى فلاديمير بوتين الوفد.',
	'أمطار\n\nقال سيرغي لافروف إن المطر غزير.',
];
const articles = texts.map((text, index) => parseArticle(text, {id: `${index}`, path: `${index}`}));
const items = articles.map(summary => ({summary}));
const knowledge = createKnowledge({articles});

function makerFor(
	known: Knowledge | undefined,
	{tagged = new WeakSet<Article>(), atHand = articles as readonly Article[]} = {},
) {
	const library = {read: (id: string) => atHand.find(article => article.id === id)} as Library;
	return createRowMaker({library, knowledge: known, tagged, columns: 40, marks: 'shown'});
}

const rowCount = (maker: ReturnType<typeof makerFor>) => items.map(item => maker.rows(item).length);

test('looks through no text for the first frame of a list, and for one in each frame after it', () => {
	const maker = makerFor(knowledge);
	assert.deepEqual(rowCount(maker), [1, 1]);
	maker.frameIsDrawn();
	assert.deepEqual(rowCount(maker), [2, 1]);
	assert.deepEqual(rowCount(maker), [2, 1]);
	maker.frameIsDrawn();
	assert.deepEqual(rowCount(maker), [2, 2]);
});

test('shows all that is in a text once it was looked through, in other lists as well', () => {
	const tagged = new WeakSet<Article>();
	const maker = makerFor(knowledge, {tagged});
	maker.complete(items[1]!);
	assert.deepEqual(rowCount(maker), [1, 2]);
	assert.deepEqual(
		items.map(item => maker.isComplete(item)),
		[false, true],
	);
	assert.deepEqual(rowCount(makerFor(knowledge, {tagged})), [1, 2]);
});

test('shows a text at once while nothing is known of who may be named in it', () => {
	const maker = makerFor(undefined);
	assert.deepEqual(rowCount(maker), [1, 1]);
	assert.ok(items.every(item => maker.isComplete(item)));
});

test('an item whose text is not at hand is not complete', () => {
	const maker = makerFor(knowledge, {atHand: articles.slice(1)});
	maker.complete(items[0]!);
	assert.ok(!maker.isComplete(items[0]!));
});
