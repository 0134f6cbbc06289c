import assert from 'node:assert/strict';
import {test} from 'node:test';
import {mayBeName, mayOpenName} from '../../../source/actors/text/may-be-name.ts';
import {tokensOf} from '../support/tokens-of.ts';

/** Whether the word of this number in a text is looked at as a name. */
function isLookedAt(text: string, at: number): boolean {
	const tokens = tokensOf(text);
	return mayOpenName(tokens, at) && mayBeName(tokens, at);
}

test('looks at a word that goes on with another name', () => {
	assert.ok(isLookedAt('زار فلاديمير كوزنتسكوف المدينة', 1));
	assert.ok(isLookedAt('زار عبد الرحمن المدينة', 1));
	assert.ok(isLookedAt('زار محمد المصري المدينة', 1));
});

test('looks at a single word behind a title or a verb of saying', () => {
	assert.ok(isLookedAt('قال كوزنتسكوف في المدينة', 1));
	assert.ok(isLookedAt('وصل الدكتور كوزنتسكوف في المدينة', 2));
	assert.ok(isLookedAt('وصل د. كوزنتسكوف في المدينة', 2));
});

test('passes a single word with nothing beside it, and words that are no names', () => {
	assert.ok(!isLookedAt('في كوزنتسكوف على المدينة', 1));
	assert.ok(!isLookedAt('في كوزنتسكوف، محمد', 1));
	assert.ok(!isLookedAt('قال في المدينة', 1));
});
