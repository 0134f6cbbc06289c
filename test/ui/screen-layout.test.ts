import assert from 'node:assert/strict';
import {test} from 'node:test';
import {screenLayout} from '../../source/ui/screen-layout.ts';

const on = (columns: number, rows: number, screen: 'articles' | 'article' = 'articles') =>
	screenLayout({columns, rows, screen, columnWidth: 72});

test('list and preview stand side by side from 90 columns on', () => {
	assert.equal(on(89, 30).isSplit, false);
	assert.equal(on(90, 30).isSplit, true);
});

test('every screen can be drawn at 40 by 12, and none below', () => {
	assert.equal(on(40, 12).isTooSmall, false);
	assert.equal(on(39, 12).isTooSmall, true);
	assert.equal(on(40, 11).isTooSmall, true);
});

test('a line of text is never longer than 80 columns and never touches the edge', () => {
	for (const screen of ['articles', 'article'] as const) {
		for (let columns = 40; columns < 260; columns++) {
			const {readingColumns, readingLeft, listColumns, isSplit, tagColumns} = on(
				columns,
				30,
				screen,
			);
			const pane = columns - (isSplit ? listColumns + 1 : tagColumns);
			assert.ok(readingColumns <= 80);
			assert.ok(readingLeft >= 1 && readingLeft + readingColumns < pane);
		}
	}
});
