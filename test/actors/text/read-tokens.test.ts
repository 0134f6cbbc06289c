import assert from 'node:assert/strict';
import {test} from 'node:test';
import {StretchMap} from '../../../source/actors/lexicon/stretch-map.ts';
import {wordClass} from '../../../source/actors/lexicon/word-classes.ts';
import {gap} from '../../../source/actors/text/gap-between.ts';
import {buildNameIndex} from '../../../source/actors/text/name-index.ts';
import {TokenReader} from '../../../source/actors/text/read-tokens.ts';
import {WordTable} from '../../../source/actors/text/word-table.ts';
import {articleOf} from '../support/tag-text.ts';
import {tokensOf} from '../support/tokens-of.ts';

const newReader = () =>
	new TokenReader(
		new WordTable({nisbas: new StretchMap(new Map()), index: buildNameIndex([], [])}),
	);

test('tells what stands between words', () => {
	const {gaps, count} = tokensOf('قال: «نعم»، ثم\nخرج');
	assert.equal(count, 4);
	assert.deepEqual(
		[...gaps.slice(0, 5)],
		[gap.line, gap.colon | gap.openQuote, gap.closeQuote | gap.comma, gap.line, gap.line],
	);
});

test('reads the article itself, not what is related', () => {
	const tokens = newReader().read(
		articleOf('عنوان\nمتن\nخبر آخر', ['title', 'body', 'related-body']),
	);
	assert.equal(tokens.count, 2);
	assert.equal(tokens.word(1)!.written, 'متن');
	assert.equal(tokens.word(2), undefined);
	assert.equal(tokens.word(-1), undefined);
});

test('keeps nothing of a longer article behind the words of a shorter one', () => {
	const reader = newReader();
	reader.read(articleOf('وقال الرئيس إن الوفد وصل أمس. '.repeat(500)));
	const {count, classes, gaps, from} = reader.read(articleOf('وصل أمس'));
	assert.equal(count, 2);
	assert.ok([...classes.slice(2), ...from.slice(2), ...gaps.slice(3)].every(value => value === 0));
});

test('takes علي for على where a text writes no final alef maksura', () => {
	const isParticle = (text: string) => (tokensOf(text).classes[1]! & wordClass.function) !== 0;
	assert.ok(isParticle('وصل علي متن طائرة، ووقف علي رصيف'));
	assert.ok(!isParticle('وصل علي على متن طائرة، ووقف علي هناك'));
	assert.ok(!isParticle('السيد علي بن محمد، والسيد علي بن أحمد'));
});
