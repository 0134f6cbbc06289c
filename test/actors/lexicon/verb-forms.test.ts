import assert from 'node:assert/strict';
import {test} from 'node:test';
import {type Measure, verbForms} from '../../../source/actors/lexicon/verb-forms.ts';

/** Perfect, imperfect without its letter of person, verbal noun; folded, a dash for none. */
const verbs: readonly [root: string, measure: Measure, forms: string][] = [
	['كتب', '1', 'كتب كتب مكتوب'],
	['قول', '1', 'قال قول -'],
	['دعو', '1', 'دعا دعو -'],
	['وعد', '1', 'وعد عد موعود'],
	['مدد', '1', 'مد مد ممدود'],
	['ءكد', '2', 'اكد وكد تاكيد'],
	['سمي', '2', 'سمي سمي تسميه'],
	['ءخذ', '3', 'اخذ واخذ مواخذه'],
	['فجء', '3', 'فاجا فاجي مفاجاه'],
	['قيم', '4', 'اقام قيم اقامه'],
	['عدد', '4', 'اعد عد اعداد'],
	['عطي', '4', 'اعطي عطي اعطاء'],
	['وصل', '4', 'اوصل وصل ايصال'],
	['نبء', '5', 'تنبا تنبا تنبو'],
	['ءمر', '6', 'تامر تامر تامر'],
	['هور', '7', 'انهار نهار انهيار'],
	['ضرب', '8', 'اضطرب ضطرب اضطراب'],
	['وصل', '8', 'اتصل تصل اتصال'],
	['حجج', '8', 'احتج حتج احتجاج'],
	['خير', '8', 'اختار ختار اختيار'],
	['قول', '10', 'استقال ستقيل استقاله'],
	['وطن', '10', 'استوطن ستوطن استيطان'],
	['ترجم', 'q', 'ترجم ترجم ترجمه'],
];

for (const [root, measure, expected] of verbs) {
	test(`conjugates ${root} in measure ${measure}`, () => {
		const forms = verbForms(root, measure);
		const [perfect, imperfect, noun] = expected.split(' ');
		assert.ok(forms.perfects.includes(perfect!), forms.perfects.join(' '));
		assert.ok(forms.imperfects.includes(imperfect!), forms.imperfects.join(' '));
		if (noun !== '-') assert.ok(forms.nouns.includes(noun!), forms.nouns.join(' '));
	});
}
