import assert from 'node:assert/strict';
import {test} from 'node:test';
import {findDifferences} from '../../../source/compare/find-differences.ts';
import {type Name, smallSide} from '../fixtures/small-article.ts';

/** The differences of two sentences that are known to be a pair, as [kind, words, words]. */
function differences(
	a: string,
	b: string,
	{names = [], event = 0.95}: {names?: readonly Name[]; event?: number} = {},
) {
	// A line without a full stop would be taken for a headline.
	const sides = [smallSide(`${a}.`, names), smallSide(`${b}.`, names)] as const;
	const pair = {a: 0, b: 0, kind: 'same', confidence: 0.95} as const;
	return findDifferences(...sides, [pair], event).map(({kind, a, b}) => [kind, a.text, b.text]);
}

test('sees another number of the same thing', () => {
	assert.deepEqual(
		differences('أسفر الهجوم عن مقتل 12 جنديا في القرية', 'أسفر الهجوم عن مقتل 15 جنديا في القرية'),
		[['number', '12', '15']],
	);
	assert.deepEqual(
		differences('زاد حجم التجارة بنسبة 7 في المائة', 'زاد حجم التجارة بنسبة تسعة في المائة'),
		[['number', '7', 'تسعة']],
	);
});

test('takes words and digits, and a rounded number, for the same', () => {
	assert.deepEqual(differences('قتل خمسة عشر جنديا أمس', 'قتل 15 جنديا أمس'), []);
	assert.deepEqual(differences('بلغ عددهم 354863 شخصا', 'بلغ عددهم 350 ألف شخص'), []);
	assert.deepEqual(differences('بلغ عددهم نحو ألف شخص', 'بلغ عددهم 970 شخصا'), []);
});

test('compares no numbers that count different things', () => {
	assert.deepEqual(differences('وصل 12 جنديا إلى القرية', 'وصل 15 طبيبا إلى القرية'), []);
});

test('tells no numbers where two reports fill in one form for two things', () => {
	assert.deepEqual(
		differences(
			'ارتفع المؤشر 44 نقطة ليغلق عند مستوى 8699 نقطة بتداولات بلغت 3 مليارات ريال',
			'ارتفع المؤشر 135 نقطة ليغلق عند مستوى 8834 نقطة بتداولات بلغت 4 مليارات ريال',
		),
		[],
	);
});

test('sees another person in one office, even where the counterpart is not named by it', () => {
	const names: Name[] = [
		{text: 'سعيد الراشدي', actor: 'person/1', office: 'وزير النقل الأردني'},
		{text: 'كريم حداد', actor: 'person/2', office: 'وزير النقل اللبناني'},
		{text: 'نبيل حداد', actor: 'person/3', office: 'نظيره اللبناني'},
	];
	assert.deepEqual(
		differences(
			'بحث وزير النقل الأردني سعيد الراشدي الأمر مع وزير النقل اللبناني كريم حداد',
			'بحث وزير النقل الأردني سعيد الراشدي الأمر مع نظيره اللبناني نبيل حداد',
			{names},
		),
		[['name', 'كريم حداد', 'نبيل حداد']],
	);
});

test('takes a longer form of a name for the same person', () => {
	const office = 'وزير النقل اللبناني';
	const names: Name[] = [
		{text: 'كريم بن سالم حداد', actor: 'person/1', office},
		{text: 'كريم حداد', actor: 'person/2', office},
	];
	assert.deepEqual(
		differences('وصل وزير النقل اللبناني كريم بن سالم حداد', 'وصل وزير النقل اللبناني كريم حداد', {
			names,
		}),
		[],
	);
});

test('calls two spellings of a name spelling, and a hamza nothing', () => {
	const names: Name[] = [
		{text: 'سيرغي إيفانوف', actor: 'person/i'},
		{text: 'سيرجي ايفانوف', actor: 'person/i'},
	];
	assert.deepEqual(differences('قال سيرغي إيفانوف إنه وصل', 'قال سيرجي ايفانوف إنه وصل', {names}), [
		['spelling', 'سيرغي', 'سيرجي'],
	]);
});

test('sees another place in the same spot', () => {
	const names: Name[] = [
		{text: 'طرابلس', actor: 'place/tripoli', type: 'place'},
		{text: 'بنغازي', actor: 'place/benghazi', type: 'place'},
	];
	assert.deepEqual(
		differences('انفجرت سيارة في طرابلس صباح اليوم', 'انفجرت سيارة في بنغازي صباح اليوم', {names}),
		[['place', 'طرابلس', 'بنغازي']],
	);
});

test('sees another day, but takes today in one paper for yesterday in the next', () => {
	assert.deepEqual(
		differences('تبدأ الدورة في 12 أغسطس وتستمر أسبوعا', 'تبدأ الدورة في 14 أغسطس وتستمر أسبوعا'),
		[['date', '12 أغسطس', '14 أغسطس']],
	);
	assert.deepEqual(
		differences('وصل الوفد اليوم الأحد إلى عمان', 'وصل الوفد أمس الأحد إلى عمان'),
		[],
	);
	assert.deepEqual(differences('وصل الوفد اليوم إلى عمان', 'وصل الوفد أمس إلى عمان'), []);
});

test('sees what is said in one report and only claimed in the other', () => {
	assert.deepEqual(
		differences(
			'أكد القائد أن المدينة سقطت بسبب الإجازة',
			'زعم القائد أن المدينة سقطت بسبب الإجازة',
		),
		[['certainty', 'أكد', 'زعم']],
	);
	assert.deepEqual(differences('قال القائد إن المدينة سقطت', 'أكد القائد أن المدينة سقطت'), []);
});

test('sees another speaker of one statement', () => {
	const names: Name[] = [
		{text: 'سعيد الراشدي', actor: 'person/1'},
		{text: 'نبيل حداد', actor: 'person/2'},
	];
	assert.deepEqual(
		differences(
			'وقال سعيد الراشدي إن المشروع يخدم عشرين قرية في الوادي الشرقي',
			'وقال نبيل حداد إن المشروع يخدم عشرين قرية في الوادي الشرقي',
			{names},
		),
		[['speaker', 'سعيد الراشدي', 'نبيل حداد']],
	);
});

test('sees the minister whom the other report calls his deputy', () => {
	const names: Name[] = [
		{text: 'سعيد الراشدي', actor: 'person/1', office: 'وزير النقل'},
		{text: 'سعيد  الراشدي', actor: 'person/1', office: 'نائب وزير النقل'},
	];
	assert.deepEqual(
		differences(
			'افتتح وزير النقل سعيد الراشدي الجسر',
			'افتتح نائب وزير النقل سعيد  الراشدي الجسر',
			{names},
		),
		[['office', 'وزير النقل', 'نائب وزير النقل']],
	);
});

test('asks only for spellings where the reports are of two events', () => {
	const a = 'أسفر الهجوم عن مقتل 12 جنديا في القرية';
	const b = 'أسفر الهجوم عن مقتل 15 جنديا في القرية';
	assert.deepEqual(differences(a, b, {event: 0.1}), []);
});

test('tells one line of what differs', () => {
	const sides = [smallSide('قتل 12 جنديا أمس'), smallSide('قتل 15 جنديا أمس')] as const;
	const pair = {a: 0, b: 0, kind: 'same', confidence: 0.95} as const;
	const [found] = findDifferences(...sides, [pair], 0.9);
	assert.match(found!.note, /^different numbers .*12 and 15$/);
});

test('sees another number of one thing wherever in the sentence it stands', () => {
	assert.deepEqual(
		differences(
			'قال المسعفون إن 12 قتيلا سقطوا في قرية الزيتون',
			'سقط في قرية الزيتون بحسب المسعفين 15 قتيلا',
		),
		[['number', '12', '15']],
	);
});

test('compares no numbers of two things that one sentence counts', () => {
	assert.deepEqual(
		differences('ضبطت الدورية 8 مسدسات صغيرة و12 مسدسا كبيرا', 'ضبطت الدورية 30 مسدسا'),
		[],
	);
});

test('leaves prices of two hours alone, and what rises apart from what falls', () => {
	assert.deepEqual(
		differences(
			'بلغ سعر النحاس 5230 دولارا بحلول الساعة الثامنة',
			'بلغ سعر النحاس 5190 دولارا بحلول الساعة العاشرة',
		),
		[],
	);
	assert.deepEqual(
		differences('ارتفع سعر النحاس إلى 5230 دولارا للطن', 'تراجع سعر النحاس إلى 5190 دولارا للطن'),
		[],
	);
});

test('sees another point of the compass beside one place', () => {
	const names: Name[] = [{text: 'أبها', actor: 'place/abha', type: 'place'}];
	assert.deepEqual(
		differences('سقط الشاب من مرتفع غرب مدينة أبها', 'سقط الشاب من مرتفع جنوب أبها', {names}),
		[['place', 'غرب', 'جنوب']],
	);
	assert.deepEqual(
		differences('سقط الشاب من مرتفع شمال غرب أبها', 'سقط الشاب من مرتفع غرب أبها', {names}),
		[],
	);
});

test('sees the supervisor of what the other report has directed', () => {
	const names: Name[] = [
		{text: 'سعيد الراشدي', actor: 'person/1', office: 'مدير الشؤون المالية'},
		{text: 'سعيد  الراشدي', actor: 'person/1', office: 'المشرف العام على الشؤون المالية'},
	];
	assert.deepEqual(
		differences(
			'أوضح مدير الشؤون المالية سعيد الراشدي الشروط',
			'أوضح المشرف العام على الشؤون المالية سعيد  الراشدي الشروط',
			{names},
		).map(([kind]) => kind),
		['office'],
	);
});

test('calls rare words nobody knows two spellings where g, t or s is written otherwise', () => {
	assert.deepEqual(
		differences('وقع الحادث في بلدة فرغانوس ليلا', 'وقع الحادث في بلدة فرجانوس ليلا'),
		[['spelling', 'فرغانوس', 'فرجانوس']],
	);
	assert.deepEqual(differences('بهدف مواءمة الخطط القديمة', 'بهدف موائمة الخطط القديمة'), []);
});

test('quotes a spelling once, where each article first has it, and not where one writes both ways', () => {
	const names: Name[] = [{text: '[بي]*ليغريني|بيلغريني', actor: 'person/p'}];
	assert.deepEqual(
		differences('قال بيليغريني إن بيليغريني باق', 'قال بيلغريني إن وبيلغريني باق', {names}),
		[['spelling', 'بيليغريني', 'بيلغريني']],
	);
	assert.deepEqual(
		differences('زار فرغانوس قبل الظهر', 'زار فرجانوس قبل الظهر وهي فرغانوس القديمة'),
		[],
	);
});

test('sees another weekday, even where the one report calls it today', () => {
	assert.deepEqual(
		differences('نقل المرضى اليوم الاثنين إلى المستشفى', 'نقل المرضى الأحد إلى المستشفى'),
		[['date', 'الاثنين', 'الأحد']],
	);
});

test('tells neither numbers nor speakers where both are other ones', () => {
	const names: Name[] = [
		{text: 'سعيد الراشدي', actor: 'person/1'},
		{text: 'نبيل حداد', actor: 'person/2'},
	];
	assert.deepEqual(
		differences(
			'وقال سعيد الراشدي إن البرنامج الإثرائي يخدم 140 موهوبا في مخيم قرطبة الصيفي',
			'وقال نبيل حداد إن البرنامج الإثرائي يخدم 156 موهوبا في مخيم قرطبة الصيفي',
			{names},
		),
		[],
	);
});

test('leaves a list without a full stop alone, but for the spelling of its names', () => {
	const list = Array.from({length: 500}, (_, index) => `بند${index} عدده ${index + 10}`).join(' ');
	const names: Name[] = [{text: 'سير[غج]ي لافروف', actor: 'person/l'}];
	assert.deepEqual(
		differences(`${list} سيرغي لافروف 12 قتيلا`, `${list} سيرجي لافروف 15 قتيلا`, {names}),
		[['spelling', 'سيرغي', 'سيرجي']],
	);
});

test('takes a name without its family for no other person', () => {
	const office = 'رئيس اللجنة الإعلامية';
	const names: Name[] = [
		{text: 'خالد خليفة', actor: 'person/1', office},
		{text: 'خالد بن متعب', actor: 'person/2', office},
	];
	assert.deepEqual(
		differences(
			'أوضح رئيس اللجنة الإعلامية خالد خليفة الأمر',
			'أوضح رئيس اللجنة الإعلامية خالد بن متعب الأمر',
			{names},
		),
		[],
	);
});
