import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Words} from '../../source/article/parse-credits.ts';
import {type Opening, parseOpening} from '../../source/article/parse-opening.ts';

const sentence = 'أعلن الوزير أن المحصول وفير';

function open(prefix: string) {
	const text = prefix + sentence;
	const opening: Opening | null = parseOpening(text, {from: 0, to: text.length});
	if (!opening) return null;
	assert.equal(text.slice(opening.from), sentence, prefix);
	const words = (found: Words | null) =>
		found && opening.line.words.slice(found.first, found.end).join(' ');
	return [words(opening.place), words(opening.outlet), words(opening.author)];
}

test('reads the dateline that a paragraph opens with', () => {
	assert.deepEqual(open('دمشق-سانا '), ['دمشق', 'سانا', null]);
	assert.deepEqual(open('سبق- الطائف: '), ['الطايف', 'سبق', null]);
	assert.deepEqual(open('سامي العلي– سبق: '), [null, 'سبق', 'سامي العلي']);
	assert.deepEqual(open('واشنطن (رويترز) - '), ['واشنطن', 'رويترز', null]);
	assert.deepEqual(open('موسكو 15 مارس آذار (رويترز) - '), ['موسكو', 'رويترز', null]);
	assert.deepEqual(open('أبوظبي في 15 مارس / وام / '), ['ابوظبي', 'وام', null]);
	assert.deepEqual(open('القاهرة – '), ['القاهره', null, null]);
	assert.deepEqual(open('بغداد/ شبكة أخبار العراق- '), ['بغداد', 'شبكه اخبار العراق', null]);
});

test('finds none where a paragraph opens with its sentence', () => {
	const prefixes = [
		...['', 'القاهرة: ', 'وقال - ', 'الوزير: ', 'في موسكو - كما في غيرها - '],
		...['قالت مصادر موثوقة لـ (المدينة)، إن ', 'قرأت الخبر الذي نشرته (الجزيرة) في '],
	];
	for (const prefix of prefixes) assert.equal(open(prefix), null, prefix);
});

test('takes who speaks after the colon for no writer', () => {
	const text = 'بيروت - رويترز: قال سامي العلي، وهو مزارع، إن المحصول وفير';
	const opening = parseOpening(text, {from: 0, to: text.length});
	assert.equal(opening?.author, null);
	assert.equal(text.slice(opening!.from, opening!.from + 3), 'قال');
});
