import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parseQuery} from '../../source/search/parse-query.ts';
import {passesFilters} from '../../source/search/passes-filters.ts';
import {makeArticle} from './make-article.ts';

const july = makeArticle({date: '2015-07-21', source: 'الوكالة العربية السورية للأنباء'});
const passes = (typed: string, article = july) => passesFilters(article, parseQuery(typed));

test('keeps days from and to, both included, as exactly as they are typed', () => {
	for (const typed of ['since:2015-07-21', 'until:2015-07-21', 'since:2015', 'until:2015-07']) {
		assert.ok(passes(typed), typed);
	}
	for (const typed of ['since:2015-07-22', 'until:2015-07-20', 'since:2016', 'until:2015-06']) {
		assert.ok(!passes(typed), typed);
	}
});

test('lets no article without a date pass a day', () => {
	assert.ok(!passes('since:2015', makeArticle({})));
	assert.ok(!passes('until:2015', makeArticle({})));
	assert.ok(passes('بوتين', makeArticle({})));
});

test('compares sources in folded letters, by a part of the name', () => {
	assert.ok(passes('source:السوريه'));
	assert.ok(passes('source:"العربية السورية"'));
	assert.ok(!passes('source:رويترز'));
	assert.ok(passes('source:رويترز source:السورية'));
});

test('knows the agency of the dateline for a source', () => {
	const dateline = {place: 'موسكو', agency: 'سانا', from: 0, to: 0};
	assert.ok(passes('source:سانا', {...makeArticle({}), dateline}));
});

test('asks whoever knows the tags for actors', () => {
	const query = parseQuery('actor:person/vladimir-putin');
	assert.ok(passesFilters(july, query, (_, actor) => actor === 'person/vladimir-putin'));
	assert.ok(!passesFilters(july, query, () => false));
	assert.ok(!passesFilters(july, query));
});
