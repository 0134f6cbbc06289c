import assert from 'node:assert/strict';
import {test} from 'node:test';
import {showInterface} from '../../support/show-interface.ts';

const arabic = 'لقاء في موسكو\n\nالتقى الوزيران صباح اليوم في موسكو وبحثا التعاون بين البلدين.';
const persian =
	'دیدار در مسکو\n\nوزیر امور خارجه ایران در دیدار با همتای خود گفت که تهران برای گفتگو آماده است.';

test('says beside the tags that an article is in Persian, and nothing of one in Arabic', async t => {
	const screen = await showInterface(t, [arabic, persian], {columns: 120});
	await screen.press('\r');
	await screen.rest();
	assert.ok(screen.rows().every(row => !row.includes('known names')));
	await screen.press('>');
	await screen.rest();
	assert.ok(screen.rows().some(row => row.includes('in Persian: known names')));
});
