import assert from 'node:assert/strict';
import {test} from 'node:test';
import {queryAdvice} from '../../source/search/query-advice.ts';

const advice = (typed: string) => {
	const found = queryAdvice(typed);
	return found === null ? null : `${found.kind} ${found.about}`.trim();
};

test('says so when only signs or marks were typed', () => {
	for (const typed of ['...', 'ًٌٍ', '"', '"" ""', '- – !'])
		assert.equal(advice(typed), 'noWords', typed);
});

test('says which field does not exist', () => {
	assert.equal(advice('city:حلب'), 'unknownField city');
	assert.equal(advice('بوتين مدينة:حلب'), 'unknownField مدينة');
});

test('takes an address, a time and a colon after a word for what they are', () => {
	for (const typed of ['https://a.b/c', 'الساعة:10', 'قال: نعم', 'ratio 3:2']) {
		assert.equal(advice(typed), null, typed);
	}
});

test('says which field has nothing after it, or no day', () => {
	assert.equal(advice('not:'), 'noValue not');
	assert.equal(advice('بوتين title: الأسد'), 'noValue title');
	assert.equal(advice('actor:""'), 'noValue actor');
	assert.equal(advice('since:soon'), 'noDate since');
	assert.equal(advice('until:2015-13'), 'noDate until');
	assert.equal(advice('since:2015-07 title:"وزير الخارجية"'), null);
	assert.equal(advice('SINCE:٢٠١٥'), null);
});

test('says that a quote is open, or that too many words were typed', () => {
	assert.equal(advice('"وزير الخارجية'), 'openQuote');
	assert.equal(advice('«وزير الخارجية»'), null);
	const words = Array.from({length: 30}, (_, index) => `كلمه${index}`).join(' ');
	assert.equal(advice(words), 'tooLong 24');
	assert.equal(advice('بوتين '.repeat(2000)), null);
});

test('says nothing of an empty query, and reads anything', () => {
	assert.equal(advice(''), null);
	assert.equal(advice('   '), null);
	for (const typed of ['ب'.repeat(10_000), ':'.repeat(500), '\u0000\ud800', 'not:not:not:']) {
		assert.doesNotThrow(() => advice(typed));
	}
});
