import assert from 'node:assert/strict';
import {test} from 'node:test';
import {foldLine} from '../../source/article/folded-line.ts';
import {parseSourceLine} from '../../source/article/parse-source-line.ts';

function sourceIn(text: string) {
	return parseSourceLine(foldLine(text, {from: 0, to: text.length}));
}

test('reads the name of a source line as written', () => {
	const names: Readonly<Record<string, string>> = {
		'المصدر: الوكالة العربية السورية للأنباء': 'الوكالة العربية السورية للأنباء',
		'المصدر : الجزيرة + وكالات': 'الجزيرة + وكالات',
		'المصدر: RT + "نوفوستي"': 'RT + "نوفوستي"',
		'مصدر الخبر / عنب بلدي': 'عنب بلدي',
		'نقلاً عن رويترز': 'رويترز',
		'(وكالات)': 'وكالات',
		'ع.ش/ع.ج (د ب أ، رويترز)': 'د ب أ، رويترز',
		'* خدمة «نيويورك تايمز»': 'نيويورك تايمز',
		'Source: Reuters': 'Reuters',
	};
	for (const [text, name] of Object.entries(names)) {
		const source = sourceIn(text)?.name;
		assert.equal(source?.name, name, text);
		assert.equal(text.slice(source!.from, source!.to), name);
	}
});

test('knows a label whose name stands on the next line', () => {
	assert.deepEqual(sourceIn('المصدر:'), {name: null});
});

test('takes no sentence or headline about a source for a source line', () => {
	const lines = [
		'المصدر أكد أن الخبر صحيح',
		'مصدر: الصفقة لن تتم',
		'مصادر: تأجيل الموعد',
		'(الوزير)',
		'عن البلاد التي نحبها',
	];
	for (const line of lines) assert.equal(sourceIn(line), null, line);
});
