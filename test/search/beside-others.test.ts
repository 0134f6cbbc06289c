import assert from 'node:assert/strict';
import {test} from 'node:test';
import {besideOthers} from '../../source/search/beside-others.ts';
import type {ExpansionKind} from '../../source/search/expansions.ts';

const expansion = (kind: ExpansionKind) => ({
	...{term: 'علي', kind, quality: 0.7, from: 0, to: 3, ids: []},
});

test('finds less in a slip the more often its word stands everywhere', () => {
	const [rare, common, everywhere] = [0.001, 0.1, 10].map(often =>
		besideOthers(expansion('guess'), often),
	);
	assert.equal(rare, 0.7);
	assert.ok(rare! > common! && common! > everywhere! && everywhere! > 0.5);
});

test('finds as much in the word as typed, in a name and in a beginning, however often they stand', () => {
	for (const kind of ['exact', 'name', 'prefix'] as const) {
		assert.equal(besideOthers(expansion(kind), 10), 0.7);
	}
});
