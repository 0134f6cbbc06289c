import assert from 'node:assert/strict';
import {test} from 'node:test';
import {boilerplateCue} from '../../source/article/boilerplate-cue.ts';
import {foldLine} from '../../source/article/folded-line.ts';

function cue(text: string) {
	return boilerplateCue(foldLine(text, {from: 0, to: text.length}));
}

test('knows lines of the page wherever they stand', () => {
	const lines = [
		...[
			'شارك الخبر',
			'شاركها على فيسبوك',
			'ارسال الخبر الى:',
			'فيسبوك تويتر واتساب',
			'طباعة المقال',
		],
		...['تابعنا على تلغرام', 'تابع أحدث الأخبار عبر تطبيق', 'اشترك في النشرة البريدية'],
		...[
			'لاستلام اشعارات وعروض من صحيفة "الخليج"',
			'حمّل تطبيق الخليج',
			'انضم إلى قناتنا على واتساب',
		],
		...[
			'التقييمات',
			'قم بإنشاء حسابك لتتمكن من تقييم المقالات',
			'سجّل الدخول',
			'أضف تعليقاً',
			'٣ تعليقات',
		],
		...[
			'عدد المشاهدات: 1,250',
			'قراءة 3 دقائق',
			'مدة القراءة: دقيقتان',
			'جميع الحقوق محفوظة © 2023',
		],
		...[
			'https://example.com/a',
			'someone@example.com',
			'@someone',
			'// انتهى //',
			'* * *',
			'إعلان',
		],
		...['الرئيسية > أخبار > سياسة', 'للتواصل مع الكاتب ارسل رسالة SMS', 'صدر الصورة، Getty Images'],
	];
	for (const line of lines) assert.equal(cue(line), 'anywhere', line);
});

test('knows words that are of the page only outside the article', () => {
	for (const line of [
		'عادي',
		'تكبير الخط',
		'الرئيسية',
		'رياضة',
		'1',
		'(12)',
		'صورة',
		'واتساب',
		'ع.م',
	]) {
		assert.equal(cue(line), 'outside', line);
	}
});

test('leaves sentences to the article', () => {
	const lines = [
		...['تابع الرئيس المباراة من المنصة', 'شارك في المؤتمر مئة باحث', 'أرسل الوزير برقية تهنئة'],
		...['قراءة في كتاب جديد', 'قيّم الخبراء النتائج', 'مشاهدة المباريات في المقاهي', '3601126952'],
		...['حمل المتظاهرون لافتات', 'سجل الفريق هدفين في الشوط الأول', 'اشترك في الجريمة ثلاثة'],
		'تابع أحدث الأخبار عبر تطبيق هاتفه قبل أن يغادر المكتب متوجها إلى المطار.',
	];
	for (const line of lines) assert.equal(cue(line), null, line);
});
