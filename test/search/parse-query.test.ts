import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parseQuery, type QueryTerm} from '../../source/search/parse-query.ts';

const words = (typed: string) => parseQuery(typed).words.map(({folded}) => folded);
const phrase = ({words: parts}: QueryTerm) => parts.map(({folded}) => folded).join(' ');

test('reads words in folded letters and as typed', () => {
	const [first, second] = parseQuery('الأَسَد ١٥ ').words;
	assert.deepEqual(first, {text: 'الأَسَد', folded: 'الاسد', isPrefix: false});
	assert.deepEqual(second, {text: '١٥', folded: '15', isPrefix: false});
});

test('takes the last word for unfinished until a blank is typed', () => {
	assert.deepEqual(
		parseQuery('الرئيس بوت').words.map(({isPrefix}) => isPrefix),
		[false, true],
	);
	assert.equal(parseQuery('بوت ').words[0]!.isPrefix, false);
});

test('reads a phrase in any quotes', () => {
	for (const typed of ['"وزير الخارجية"', '«وزير الخارجية»', '“وزير الخارجية”']) {
		const {required, words: others} = parseQuery(typed);
		assert.deepEqual(required.map(phrase), ['وزير الخارجيه'], typed);
		assert.deepEqual(others, []);
	}
});

test('takes a phrase without its end for one that is still typed', () => {
	const {required} = parseQuery('بوتين "وزير الخار');
	assert.deepEqual(required.map(phrase), ['وزير الخار']);
	assert.equal(required[0]!.words[1]!.isPrefix, true);
});

test('reads what must not be there, and what must be in the title', () => {
	const {unwanted, required} = parseQuery(
		'not:تركيا not:"جامعة الدول" title:بوتين title:"وزير الدفاع"',
	);
	assert.deepEqual(unwanted.map(phrase), ['تركيا', 'جامعه الدول']);
	assert.deepEqual(required.map(phrase), ['بوتين', 'وزير الدفاع']);
	assert.ok(required.every(({inTitle}) => inTitle));
});

test('reads actors, sources and days', () => {
	const query = parseQuery(
		'actor:person/vladimir-putin source:"العربي الجديد" since:2024 until:٢٠٢٤/٣/٧',
	);
	assert.deepEqual(query.actors, ['person/vladimir-putin']);
	assert.deepEqual(query.sources, ['العربي الجديد']);
	assert.equal(query.since, '2024');
	assert.equal(query.until, '2024-03-07');
	assert.deepEqual(query.words, []);
});

test('asks for nothing where an operator makes no sense', () => {
	const query = parseQuery('since: until:غدا since:2024-13 not: title:، source:" " actor:');
	assert.deepEqual([query.since, query.until], [null, null]);
	assert.deepEqual([query.unwanted, query.required, query.sources], [[], [], []]);
	assert.deepEqual(query.actors, []);
});

test('leaves out clitics typed alone, as long as other words remain', () => {
	assert.deepEqual(words('الـ15 و "العربي" بالفيديو و السيلفي'), ['15', 'بالفيديو', 'السيلفي']);
	assert.deepEqual(words('و'), ['و']);
});

test('takes each word once and only the beginning of a pasted text', () => {
	assert.deepEqual(words('نعم نعم نعم'), ['نعم']);
	const pasted = Array.from({length: 2000}, (_, index) => `كلمة${index}`).join(' ');
	assert.ok(words(pasted).length < 50);
});

test('reads anything', () => {
	for (const typed of [
		'',
		' ',
		'"',
		'""',
		'«»',
		'not:',
		':',
		'not:not:',
		'\u064e',
		'\ud800',
		'"'.repeat(999),
	]) {
		assert.deepEqual(
			words(typed),
			words(typed).filter(word => word !== ''),
			JSON.stringify(typed),
		);
	}
});
