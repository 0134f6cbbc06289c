import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parseArticle} from '../../source/article/parse-article.ts';

const body =
	'وزير الزراعة: محصول وفير\nأعلن وزير الزراعة أن المحصول سيكون وفيراً هذا العام بفضل الأمطار الأخيرة في الشمال.';

function sourceOf(...lines: string[]): string | null {
	const text = [body, ...lines].join('\n');
	const {source} = parseArticle(text, {id: 'a', path: 'a'});
	if (source) assert.equal(text.slice(source.from!, source.to!), source.name);
	return source?.name ?? null;
}

test('a source line goes before the publisher, the publisher before agencies that have no name', () => {
	assert.equal(sourceOf('المصدر: سانا', 'تابعونا على موقع "الخليج"'), 'سانا');
	assert.equal(sourceOf('(وكالات)', 'تابعونا على موقع "الخليج"'), 'الخليج');
	assert.equal(sourceOf('(وكالات)'), 'وكالات');
});

test('reads the name on the line after its label', () => {
	assert.equal(sourceOf('المصدر:', 'عنب بلدي'), 'عنب بلدي');
});

test('reads the agency in brackets after the last sentence', () => {
	assert.equal(
		sourceOf('وانتهى الاجتماع مساء الأربعاء بعد أن حضره عدد كبير من المزارعين. (رويترز)'),
		'رويترز',
	);
	assert.equal(
		sourceOf('وانتهى الاجتماع مساء الأربعاء بحضور عدد كبير من المزارعين (رويترز للأنباء).'),
		null,
	);
});

test('finds none where an agency is only quoted', () => {
	assert.equal(sourceOf('وقالت رويترز إن الاجتماع انتهى مساء الأربعاء، وفق سانا.'), null);
});
