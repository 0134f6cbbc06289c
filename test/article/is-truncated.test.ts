import assert from 'node:assert/strict';
import {test} from 'node:test';
import {isTruncated} from '../../source/article/is-truncated.ts';
import {splitLines} from '../../source/article/split-lines.ts';

const whole = 'أعلن وزير الزراعة يوم الأربعاء أن المحصول سيكون وفيراً هذا العام بفضل أمطار الربيع.';
const cut =
	'أما في الشمال فقد بدأت الجرارات عملها قبل أسبوعين بعد أن توقفت الأمطار إضافة إلى تعزيز';

function breaksOff(...paragraphs: string[]): boolean {
	const text = paragraphs.join('\n');
	return isTruncated(text, splitLines(text));
}

test('sees a last paragraph that alone has no full stop', () => {
	assert.equal(breaksOff(whole, whole, cut), true);
	assert.equal(breaksOff(whole, whole, whole), false);
});

test('sees words and signs that lead on', () => {
	for (const end of ['إلى', 'التي', 'وعلى', 'أن', '،', ':', '«']) {
		assert.equal(breaksOff(`بدأت الجرارات عملها قبل أسبوعين ${end}`), true, end);
	}
});

test('sees nothing amiss in a paper that writes no full stops, or in a signature', () => {
	assert.equal(breaksOff(whole.slice(0, -1), whole.slice(0, -1), cut), false);
	assert.equal(breaksOff(whole, whole, 'سامي العلي'), false);
	assert.equal(breaksOff(whole, `${whole} سامي العلي`), false);
	assert.equal(breaksOff(whole, `${whole} (رويترز)`), false);
});

test('an empty text breaks off nowhere', () => assert.equal(breaksOff(''), false));
