import assert from 'node:assert/strict';
import {test} from 'node:test';
import {foldLine} from '../../source/article/folded-line.ts';
import {relatedCue} from '../../source/article/related-cue.ts';

function cue(text: string) {
	return relatedCue(foldLine(text, {from: 0, to: text.length}));
}

test('knows the headings of related articles in their spellings', () => {
	const headings = [
		...[
			'إقرأ أيضاً:',
			'اقرأ ايضا',
			'أقرأ أيضًا',
			'اقرؤوا أيضاً',
			'اقرأ المزيد',
			'طالع أيضا',
			'شاهد أيضاً:',
		],
		...['قد يهمك', 'قد يهمك أيضا', 'ربما يعجبك', 'مقالات مشابهة', 'مواضيع ذات صلة', 'أخبار متعلقة'],
		...['الأكثر قراءة', 'اخترنا لك', 'المزيد من الأخبار', 'Read also', 'Related articles'],
	];
	for (const heading of headings) assert.equal(cue(heading), 'heading', heading);
});

test('knows a link in the middle of an article', () => {
	const links = [
		'اقرأ أيضا: افتتاح معرض الزهور في دمشق',
		'قد يهمك: افتتاح معرض الزهور',
		'أخبار ذات صلة: افتتاح معرض الزهور',
		'/> أخبار التحديثات الحيةافتتاح معرض الزهور',
		'تقارير عربية التحديثات الحيةافتتاح معرض الزهور',
		'>> افتتاح معرض الزهور',
	];
	for (const link of links) assert.equal(cue(link), 'link', link);
});

test('leaves sentences that begin like a link to the article', () => {
	const sentences = [
		'قد يهمك أن تعرف أن المعرض يستمر حتى نهاية الأسبوع المقبل في حديقة تشرين.',
		'شاهد عيان قال إن الحريق بدأ في الطابق الأول',
		'اقرأ يا بني فإن القراءة حياة',
		'مقالات الكاتب تنشر كل أسبوع',
		'للمزيد من العمل والإنتاج في المواسم المقبلة',
	];
	for (const sentence of sentences) assert.equal(cue(sentence), null, sentence);
});
