import assert from 'node:assert/strict';
import {test} from 'node:test';
import {languageOf} from '../../../source/actors/text/language-of.ts';
import {tagText} from '../support/tag-text.ts';

const persian =
	'وزیر امور خارجه ایران در دیدار با همتای خود گفت که تهران برای گفتگو آماده است و گزارش داد';
const urdu =
	'پاکستان کے وزیر اعظم نے کہا ہے کہ مذاکرات جاری رہیں گے اور انہوں نے سفیر سے ملاقات کی';
const kurdish = 'سەرۆکی هەرێمی کوردستان لە هەولێر پێشوازی لە باڵیۆز کرد و باسیان لە دۆخەکە کرد';

test('tells the languages of the Arabic script by their letters', () => {
	assert.equal(languageOf('التقى الوزير نظيره في العاصمة وبحث معه التعاون', 0), 'ar');
	assert.equal(languageOf(persian, 0), 'fa');
	assert.equal(languageOf(urdu, 0), 'ur');
	assert.equal(languageOf(kurdish, 0), 'ckb');
	assert.equal(
		languageOf('د بهرنیو چارو وزیر په کابل کې له یوې ډلې سره وکتل او خبرې یې وکړې', 0),
		'other',
	);
});

test('tells Persian with Arabic yeh and kaf, and Arabic from a Persian keyboard', () => {
	assert.equal(languageOf(persian.replaceAll('ی', 'ي').replaceAll('ک', 'ك'), 0), 'fa');
	assert.equal(
		languageOf('قال وزیر الخارجیة فی العاصمة ان الاجتماع علی مستوی الوزراء الیوم', 0),
		'ar',
	);
});

test('calls a text in Latin letters another language, and one of a word Arabic', () => {
	assert.equal(languageOf('The ministers met on Thursday in the capital', 0), 'other');
	assert.equal(languageOf('بغداد', 0), 'ar');
	assert.equal(languageOf('', 0), 'ar');
});

test('finds listed names in another language and guesses none', () => {
	const {language, mentions} = tagText(`${persian} عباس عراقچی و دکتر جمشید کاویانی`);
	assert.equal(language, 'fa');
	assert.deepEqual(
		mentions.map(({actor}) => actor),
		['place/iran', 'place/tehran', 'person/abbas-araghchi'],
	);
});
