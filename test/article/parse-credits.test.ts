import assert from 'node:assert/strict';
import {test} from 'node:test';
import {foldLine} from '../../source/article/folded-line.ts';
import {parseCredits, type Words} from '../../source/article/parse-credits.ts';

function credits(text: string) {
	const line = foldLine(text, {from: 0, to: text.length});
	const found = parseCredits(line);
	if (!found) return null;
	const word = (words: Words | null) => words && line.words.slice(words.first, words.end).join(' ');
	const {place, outlet, author, date} = found;
	return [word(place), word(outlet), word(author), date?.iso ?? null];
}

test('reads place, agency, writer and date in any order', () => {
	assert.deepEqual(credits('موسكو-سانا'), ['موسكو', 'سانا', null, null]);
	assert.deepEqual(credits('واس - الرياض'), ['الرياض', 'واس', null, null]);
	assert.deepEqual(credits('«الاقتصادية» من الرياض'), ['الرياض', 'الاقتصاديه', null, null]);
	assert.deepEqual(credits('سامي العلي – بيروت'), ['بيروت', null, 'سامي العلي', null]);
	assert.deepEqual(credits('سامي العلي- سبق- جدة:'), ['جده', 'سبق', 'سامي العلي', null]);
	assert.deepEqual(credits('بقلم: د. سامي العلي'), [null, null, 'د سامي العلي', null]);
	assert.deepEqual(credits('كتب: سامي العلي - الأربعاء 15 مارس 2023'), [
		...[null, null, 'سامي العلي', '2023-03-15'],
	]);
	assert.deepEqual(credits('أملج 25 شوال 1436 هـ الموافق 10 أغسطس 2015 م واس'), [
		...['املج', 'واس', null, '2015-08-10'],
	]);
});

test('takes the clocks of a place for no dateline', () => {
	assert.deepEqual(credits('15 مارس 2023 - 10:30 بتوقيت أبوظبي'), [null, null, null, '2023-03-15']);
	assert.deepEqual(credits('نشر في: 15/3/2023 10:30 (مكة المكرمة)'), [
		null,
		null,
		null,
		'2023-03-15',
	]);
});

test('leaves headlines and sentences alone', () => {
	const lines = [
		...['القاهرة: انفجار يهز المدينة', 'الفيصلي يخسر من الجبيل', 'تاريخ الفكر: بين الأمس واليوم'],
		...[
			'«بي بي سي» ترد على الحكومة',
			'تحرير عدن',
			'وصل الوزير إلى بيروت',
			'الرسالة:',
			'كتب ومجلات جديدة في المعرض',
		],
		'قال سامي العلي إن بيروت مدينة جميلة.',
	];
	for (const line of lines) assert.equal(credits(line), null, line);
});
