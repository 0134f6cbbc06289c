import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createTagger} from '../../source/actors/tag-article.ts';
import {articleOf, identities, organizations, people, places, tagText} from './support/tag-text.ts';

test('finds a listed person, place and organization with their ids', () => {
	assert.deepEqual(identities('استقبل فلاديمير بوتين في موسكو وفدا من الأمم المتحدة'), [
		'فلاديمير بوتين person/vladimir-putin',
		'موسكو place/moscow',
		'الأمم المتحدة organization/united-nations',
	]);
});

test('marks the name without the clitics in front of it', () => {
	assert.deepEqual(identities('هنأ لبوتين وبموسكو ولروسيا'), [
		'بوتين person/vladimir-putin',
		'موسكو place/moscow',
		'روسيا place/russia',
	]);
});

test('begins a name whose alef is swallowed at the second lam', () => {
	const text = 'وصلت تعزيزات للقوات الروسية وللعراق';
	const {mentions, actors} = tagText(text);
	assert.deepEqual(
		mentions.map(mention => text.slice(mention.from, mention.to)),
		['لقوات الروسية', 'لعراق'],
	);
	assert.equal(mentions[0]!.actor, 'organization/russian-armed-forces');
	assert.equal(actors[0]!.name, 'القوات الروسية');
});

test('gives offsets into the text, which slices to the mention', () => {
	const text = 'عنوان\nقال سيرغي لافروف إن دمشق';
	for (const {from, to, text: mention} of tagText(text).mentions) {
		assert.equal(text.slice(from, to), mention);
	}
});

test('takes the longest name', () => {
	assert.deepEqual(organizations('عقد مجلس الأمن الروسي جلسة'), ['مجلس الأمن الروسي']);
	assert.deepEqual(organizations('عقد مجلس الأمن جلسة'), ['مجلس الأمن']);
});

test('finds a family name alone before and after the full name', () => {
	assert.deepEqual(
		identities('الشيباني في زيارة\nوصل أسعد الشيباني أمس\nوقال الشيباني إن الزيارة'),
		[
			'الشيباني person/asaad-al-shaibani',
			'أسعد الشيباني person/asaad-al-shaibani',
			'الشيباني person/asaad-al-shaibani',
		],
	);
});

test('leaves a family name alone that no full name in the text explains', () => {
	assert.deepEqual(people('وقال المسؤول إن الأسد حيوان مفترس'), []);
});

test('leaves a lone first name', () => {
	assert.deepEqual(people('ذهب خالد إلى السوق ثم عاد محمد'), []);
});

test('finds somebody no list knows after a title, and by family name afterwards', () => {
	assert.deepEqual(people('التقى الدكتور سامي الحلواني الوفد. وأضاف الحلواني أن العمل مستمر'), [
		'سامي الحلواني',
		'الحلواني',
	]);
});

test('finds somebody after an office with its complement', () => {
	assert.deepEqual(people('أعلن وزير الزراعة الفنلندي يوكا هينتالا عن خطة'), ['يوكا هينتالا']);
	assert.deepEqual(people('أعلن وزير الزراعة الفنلندي، يوكا هينتالا، عن خطة'), ['يوكا هينتالا']);
});

test('finds somebody after a verb of saying', () => {
	assert.deepEqual(people('وقال ستانيشيفسكي إن النتائج جيدة'), ['ستانيشيفسكي']);
});

test('reads names of several parts to their end', () => {
	for (const name of [
		'عبد الله بن ناصر القحطاني',
		'أبو حمزة المصري',
		'نور الدين بوشكوج',
		'حمد بن خليفة آل ثاني',
		'جان مارك دو لا سابليير',
	]) {
		assert.deepEqual(people(`وصل السيد ${name} إلى القاعة`), [name], name);
	}
});

test('ends a name before an office, a nationality, a verb and the next name', () => {
	assert.deepEqual(people('قال محمد حجازي مساعد وزير الخارجية'), ['محمد حجازي']);
	assert.deepEqual(people('فاز اللاعب أحمد فتحي الإماراتي بالجائزة'), ['أحمد فتحي']);
	assert.deepEqual(people('حضر أسامة حسن وعمرو زكي ومحمود فتحي'), [
		'أسامة حسن',
		'عمرو زكي',
		'محمود فتحي',
	]);
});

test('gives the office beside a name', () => {
	const offices = (text: string) => tagText(text).mentions.map(({office}) => office);
	assert.deepEqual(offices('التقى وزير الخارجية الروسي سيرغي لافروف'), ['وزير الخارجية الروسي']);
	assert.deepEqual(offices('قال للرئيس الروسي فلاديمير بوتين'), ['الرئيس الروسي']);
	assert.deepEqual(offices('نيكولاي باتروشيف، أمين مجلس الأمن'), ['أمين مجلس الأمن', undefined]);
});

test('finds the holder of an office by title and family name', () => {
	assert.deepEqual(identities('استقبل الرئيس الشرع الوفد'), ['الشرع person/ahmed-al-sharaa']);
	assert.deepEqual(identities('قال الرئيس الفرنسي شيراك'), ['شيراك person/jacques-chirac']);
	assert.deepEqual(people('شرح الدكتور الشرع المسألة'), []);
});

test("finds by the article's day which of a family held the office", () => {
	const tagOn = (iso: string) =>
		createTagger()({
			...articleOf('استقبل الرئيس الأسد الوفد'),
			date: {iso, text: '', from: null, to: null},
		}).mentions[0]!.actor;
	assert.equal(tagOn('1995-03-01'), 'person/hafez-al-assad');
	assert.equal(tagOn('2010-03-01'), 'person/bashar-al-assad');
});

test('takes a description for no name', () => {
	assert.deepEqual(people('التقى الرئيس السوري نظيره الروسي في القصر'), []);
});

test('does not take an office that contradicts it for the listed person', () => {
	const text = 'بحث وزير الدفاع الفنلندي محمود عباس الملف. وأكد محمود عباس أن العمل مستمر';
	assert.deepEqual(identities(text), [
		'محمود عباس person/محمود-عباس',
		'محمود عباس person/محمود-عباس',
	]);
});

test('finds by office the listed person whose name the text shortens', () => {
	const text = 'التقى وزير الدفاع الروسي سيرغي شويغو نظيره السوري محمود عباس';
	assert.equal(tagText(text).mentions.at(-1)!.actor, 'person/ali-mahmoud-abbas');
});

test('keeps the listed person where his own office stands beside him', () => {
	assert.equal(
		tagText('التقى الرئيس الفلسطيني محمود عباس الوفد').mentions[0]!.actor,
		'person/mahmoud-abbas',
	);
});

test('keeps an envoy who serves in another country', () => {
	const text = 'وصل الموفد الرئاسي إلى لبنان جان إيف لودريان';
	assert.equal(tagText(text).mentions.at(-1)!.actor, 'person/jean-yves-le-drian');
});

test("takes a player with a statesman's name for another", () => {
	assert.equal(
		tagText('سجل اللاعب السوداني عمر البشير هدفا').mentions[0]!.actor,
		'person/عمر-البشير',
	);
});

test("takes a longer name for another person's", () => {
	assert.deepEqual(identities('قال خالد بن سلطان بن سلمان العتيبي إن العمل مستمر'), [
		'خالد بن سلطان بن سلمان العتيبي person/خالد-بن-سلطان-بن-سلمان-العتيبي',
	]);
});

test('finds a listed name in another spelling', () => {
	assert.equal(tagText('قال سيرجي لافروف').mentions[0]!.actor, 'person/sergey-lavrov');
	assert.equal(tagText('قال نيكولاى باتروشيف').mentions[0]!.actor, 'person/nikolai-patrushev');
	assert.equal(tagText('وصل إلى شيكاجو').mentions[0]!.actor, 'place/chicago');
});

test('tells the spellings of one unlisted person as one', () => {
	const {actors} = tagText('قال الوزير غريغوري سوخوفسكي. وأضاف سوخوفسكى أن ذلك');
	assert.equal(actors.length, 1);
	assert.equal(actors[0]!.mentionCount, 2);
});

test('tells a paper from the region it is named after', () => {
	assert.deepEqual(identities('قال لصحيفة الشرق الأوسط'), [
		'الشرق الأوسط organization/asharq-al-awsat',
	]);
	assert.deepEqual(identities('قال لـ«الشرق الأوسط» أمس'), [
		'الشرق الأوسط organization/asharq-al-awsat',
	]);
	assert.deepEqual(identities('السلام في الشرق الأوسط'), ['الشرق الأوسط place/middle-east']);
	assert.deepEqual(identities('نقلت صحيفة الخليج عن مصدر'), ['الخليج organization/al-khaleej']);
	assert.deepEqual(identities('الأمن في منطقة الخليج'), ['الخليج place/gulf']);
});

test('tells the Kremlin that speaks from the one where people meet', () => {
	assert.deepEqual(identities('قال الكرملين إن اللقاء'), ['الكرملين organization/kremlin']);
	assert.deepEqual(identities('التقيا في الكرملين بموسكو')[0], 'الكرملين place/kremlin');
});

test('tells a man of nisba form from the adjective', () => {
	const text = 'استقبل محمد شياع السوداني الوفد السوداني. وأكد السوداني أن الشعب السوداني صديق';
	assert.deepEqual(people(text), ['محمد شياع السوداني', 'السوداني']);
});

test('tells a river from the country', () => {
	assert.deepEqual(identities('على ضفاف نهر الأردن'), ['نهر الأردن place/jordan-river']);
	assert.deepEqual(identities('سافر إلى الأردن'), ['الأردن place/jordan']);
});

test('tells a country from the adjective of the same letters', () => {
	assert.deepEqual(places('أعلنت الحكومة السعودية'), []);
	assert.deepEqual(places('أعلنت السعودية'), ['السعودية']);
	assert.deepEqual(places('عادت سوريا وحضرت فرقة سورية'), ['سوريا']);
});

test('wants a sign for a city that is a common word', () => {
	assert.deepEqual(places('فتح العين ونظر'), []);
	assert.deepEqual(places('وصل إلى مدينة العين'), ['العين']);
	assert.deepEqual(places('وصل من دبي إلى العين في الإمارات'), ['دبي', 'العين', 'الإمارات']);
});

test('takes no preposition for the sign of a club where the text is not about sport', () => {
	assert.deepEqual(organizations('اتفق الوزيران على التعاون العسكري بين البلدين'), []);
	assert.deepEqual(organizations('وقف الوفد أمام الأهلي'), []);
});

test('wants a sign for a club that is a common word', () => {
	assert.deepEqual(organizations('حقق الجيش النصر في المعركة'), []);
	assert.deepEqual(organizations('وقع نادي النصر عقدا'), ['النصر']);
	assert.deepEqual(organizations('فاز النصر في مباراة الدوري وسجل لاعب الفريق هدفا'), ['النصر']);
});

test('finds institutions of state with their country', () => {
	assert.deepEqual(identities('أعلنت وزارة الدفاع الروسية'), [
		'وزارة الدفاع الروسية organization/russia-mod',
	]);
	assert.deepEqual(identities('زار وزارة خارجية روسيا'), [
		'وزارة خارجية روسيا organization/russia-mfa',
	]);
	assert.deepEqual(identities('عبر السفارة الروسية في دمشق'), [
		'السفارة الروسية في دمشق organization/russian-embassy-damascus',
	]);
	assert.deepEqual(organizations('وصل وزير الدفاع الروسي'), []);
});

test('gives an institution without a country that of the listed person whose office it is in', () => {
	const text = 'قال علي مملوك مستشار شؤون الأمن في الأمانة العامة لرئاسة الجمهورية';
	assert.equal(
		tagText(text).mentions.at(-1)!.actor,
		'organization/syria-presidency-general-secretariat',
	);
});

test('finds organizations by the noun they open with', () => {
	assert.deepEqual(organizations('درس في جامعة هلسنكي سنتين'), ['جامعة هلسنكي']);
	assert.deepEqual(organizations('أعلنت الوكالة الوطنية للأرصاد الجوية أن'), [
		'الوكالة الوطنية للأرصاد الجوية',
	]);
	assert.deepEqual(organizations('اجتمعت لجنة التحقيق أمس'), []);
});

test('takes the name alone after a noun that is no part of it', () => {
	assert.deepEqual(organizations('وقعت شركة بروكسيما عقدا'), ['بروكسيما']);
	assert.deepEqual(organizations('نشرت مجلة «نجوم الشمال» مقالا'), ['نجوم الشمال']);
});

test('finds places by the noun before them', () => {
	assert.deepEqual(places('وقع الحادث في بلدة كفرزيتون أمس'), ['كفرزيتون']);
});

test("takes a place named in somebody's honor for a place", () => {
	const text = 'وصل إلى مطار الملك فهد بن سعيد الدولي';
	assert.deepEqual(people(text), []);
	assert.deepEqual(places(text), ['الملك فهد بن سعيد']);
	assert.deepEqual(people('في ولاية الرئيس سامي الحلواني الثانية'), ['سامي الحلواني']);
});

test("leaves another's title out of an organization", () => {
	assert.deepEqual(people('حضر عضو اللجنة المهندس إبراهيم بن أحمد الغبان'), [
		'إبراهيم بن أحمد الغبان',
	]);
});

test('keeps a rank in two words before a name', () => {
	assert.deepEqual(people('استشهد العريف أول خالد محمد الشحي أمس'), ['خالد محمد الشحي']);
});

test('reads علي as on where a text always writes it so', () => {
	const text = 'وقف علي الباب وجلس علي الكرسي واطلع علي مصر';
	assert.deepEqual(people(text), []);
	assert.deepEqual(people('وقف على الباب. وقال السيد علي حسن إن'), ['علي حسن']);
});

test('tags title, dateline and body only', () => {
	const text = 'بوتين في موسكو\nدمشق-سانا\nوصل بوتين\nاقرأ أيضا\nماكرون في باريس\nالمصدر: رويترز';
	const article = articleOf(text, [
		'title',
		'dateline',
		'body',
		'related-heading',
		'related-title',
		'source-line',
	]);
	assert.deepEqual(
		createTagger()(article).mentions.map(mention => mention.text),
		['بوتين', 'موسكو', 'دمشق', 'سانا', 'بوتين'],
	);
});

test('never lets mentions overlap, and gives them in the order of the text', () => {
	const {mentions} = tagText(
		'قال رئيس جامعة الملك سعود الدكتور بدران العمر في الرياض إن وزارة التعليم السعودية',
	);
	for (let at = 1; at < mentions.length; at++) {
		assert.ok(mentions[at]!.from >= mentions[at - 1]!.to);
	}
});

test("counts each actor's mentions, most mentioned first", () => {
	const {actors} = tagText('زار بوتين دمشق. وقال بوتين إن دمشق. وأضاف بوتين');
	assert.deepEqual(
		actors.map(({id, mentionCount}) => [id, mentionCount]),
		[
			['person/vladimir-putin', 3],
			['place/damascus', 2],
		],
	);
});

test('says why in words', () => {
	const rules = tagText('قال الدكتور سامي الحلواني في موسكو. وأضاف الحلواني').mentions.map(
		({rule}) => rule,
	);
	assert.deepEqual(rules, [
		'after the title الدكتور',
		'in the list of cities and provinces',
		'family name of سامي الحلواني, named in full in the text',
	]);
});

test('leaves out a rule that is switched off', () => {
	const text = 'قال فلاديمير بوتين';
	assert.deepEqual(tagText(text, {without: ['list', 'name-words', 'verb']}).mentions, []);
});

test('finds only listed names in Persian', () => {
	const text = 'رئیس‌جمهور روسیه ولادیمیر پوتین گفت که گفتگوهای تهران و مسکو ادامه دارد';
	assert.deepEqual(people(text), ['پوتین']);
	assert.deepEqual(places('در تهران گفتگوهای دو کشور برگزار شد'), ['تهران']);
});

test('takes any text: empty, one word, no blanks, Latin, Persian, controls', () => {
	for (const text of [
		'',
		'بوتين',
		'ا'.repeat(20_000),
		'Vladimir Putin',
		'رئیس‌جمهور ایران\u0000\u202e',
		'((((««',
	]) {
		assert.ok(Array.isArray(tagText(text).mentions));
	}
});

test('takes the nationality of a country for no place', () => {
	assert.deepEqual(places('وصلت سفينة تركية ومدمرة بريطانية وشاحنة المانية'), []);
	assert.deepEqual(places('تكلم ضابط بوروندي مع الخيل السعودية'), []);
	assert.deepEqual(places('زار الرئيس السعودية ثم تركيا'), ['السعودية', 'تركيا']);
});

test('finds a place in another spelling only where one letter tells them apart', () => {
	assert.deepEqual(identities('عاد من تورنتو'), ['تورنتو place/toronto']);
	assert.deepEqual(places('أدى مناسك العمرة مع كلاسيكو'), []);
});

test('takes a word with the ending of an indefinite noun for no name', () => {
	assert.deepEqual(places('كان صيدًا سهلا'), []);
	assert.deepEqual(places('كان في صيدا مع الأهالي'), ['صيدا']);
});

test('finds the longer of a name and of one that needs its title', () => {
	assert.deepEqual(identities('استقبل الملك سلمان بن عبدالعزيز آل سعود الوفد'), [
		'سلمان بن عبدالعزيز آل سعود person/salman-bin-abdulaziz',
	]);
});

test('links a name with its middle to the listed person', () => {
	assert.deepEqual(identities('وقال وزير الخارجية السوري أسعد حسن الشيباني إن'), [
		'أسعد حسن الشيباني person/asaad-al-shaibani',
	]);
});

test('asks the country of the text whose president a family name means', () => {
	assert.deepEqual(identities('في اليمن قال الرئيس صالح إن')[1], 'صالح person/ali-abdullah-saleh');
	assert.deepEqual(identities('في العراق قال الرئيس صالح إن')[1], 'صالح person/barham-salih');
});

test('takes a common name for the listed person only where his country is named', () => {
	const [id] = identities('قال محمد باقري إن إيران');
	assert.equal(id, 'محمد باقري person/mohammad-bagheri');
	assert.deepEqual(identities('قال محمد باقري إن الحفل بدأ'), ['محمد باقري person/محمد-باقري']);
});

test('tells a month and a spokesman from names', () => {
	assert.deepEqual(people('خلال شهر رمضان المبارك'), []);
	assert.deepEqual(people('قال المتحدث باسمه دميتري بيسكوف إن'), ['دميتري بيسكوف']);
});

test('ends a name before a preposition and before a place', () => {
	assert.deepEqual(people('وصل الشاب سامر علاونة بجراح خطيرة'), ['سامر علاونة']);
	assert.deepEqual(people('استقبله أمين الطائف اليوم'), []);
});

test('goes on with the purpose and the second nationality of an organization', () => {
	assert.deepEqual(organizations('أكدت المنظمة العربية لحقوق الإنسان في بيان'), [
		'المنظمة العربية لحقوق الإنسان',
	]);
	assert.deepEqual(organizations('أعلن البنك السعودي الهولندي عن'), ['البنك السعودي الهولندي']);
	assert.deepEqual(organizations('دعت وزارة التجارة والصناعة اليوم'), ['وزارة التجارة والصناعة']);
});

test('finds an organization by the beginning of its name again', () => {
	const found = identities('أعلنت سلطة الطاقة والموارد الطبيعية ذلك. وقالت سلطة الطاقة في بيان');
	assert.deepEqual(found, [
		'سلطة الطاقة والموارد الطبيعية organization/سلطه-الطاقه-والموارد-الطبيعيه',
		'سلطة الطاقة organization/سلطه-الطاقه-والموارد-الطبيعيه',
	]);
});

test('names the quarter that a common word is', () => {
	assert.deepEqual(places('سقطت قذيفة في حي الزيتون أمس'), ['الزيتون']);
	assert.deepEqual(places('عبروا منطقة آمنة'), []);
});

test('takes a family name for him the text names in full, whomever a list knows by it', () => {
	assert.deepEqual(identities('وصل الوزير محمد البشير أمس. وقال البشير إن العمل بدأ'), [
		'محمد البشير person/mohammad-al-bashir',
		'البشير person/mohammad-al-bashir',
	]);
	assert.deepEqual(identities('وقال البشير إن السودان بخير')[0], 'البشير person/omar-al-bashir');
});

test('finds hospitals and parties by the common words they bear', () => {
	assert.deepEqual(organizations('قال مدير مستشفى ناصر إن'), ['مستشفى ناصر']);
	assert.deepEqual(organizations('أعلن حزب نهضة الوطن مرشحه'), ['حزب نهضة الوطن']);
	assert.deepEqual(organizations('فاز نادي الأمل أمس'), ['الأمل']);
});

test('knows the place of a dateline', () => {
	assert.deepEqual(places('الباحة 25 شوال 1436'), ['الباحة']);
});
