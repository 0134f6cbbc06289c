import assert from 'node:assert/strict';
import {test} from 'node:test';
import {SegmentBuilder} from '../../../source/search/segment-builder.ts';
import {sortTerms} from '../../../source/search/stored/sort-terms.ts';
import {termText} from '../../../source/search/term-text.ts';
import {makeArticle} from '../make-article.ts';

test('terms rise by their UTF-16 units, those that begin alike too', () => {
	const words =
		'كتابة كتاب كتب كتابات كت zz a 2024 20 پاکستان ی ڤيينا كتابان 漢字 é 漢 字a ωα ψβ كتاباتهما كتاباتهم كتاباته';
	const builder = new SegmentBuilder();
	builder.add(makeArticle({body: words}));
	const {terms} = builder.build();
	const sorted = [...sortTerms(terms)].map(id => termText(terms, id));
	assert.equal(sorted.length, terms.size - 1);
	assert.deepEqual(sorted, [...sorted].sort());
});
