import assert from 'node:assert/strict';
import {test} from 'node:test';
import {nearestArticles} from '../../source/search/nearest-articles.ts';
import {SegmentBuilder} from '../../source/search/segment-builder.ts';
import {makeArticle} from './make-article.ts';

function segmentOf(...bodies: readonly string[]) {
	const builder = new SegmentBuilder();
	for (const body of bodies) builder.add(makeArticle({body}));
	return builder.build();
}

const quake = 'ضرب زلزال مدينة أغادير وخلف قتلى';

test('the article that shares most rare words is nearest, in whatever segment it is', () => {
	const segments = [
		segmentOf('فاز الفريق بالكأس', 'زلزال في أغادير'),
		segmentOf('قتلى في حادث سير', quake, quake),
	];
	const near = nearestArticles(segments, makeArticle({body: quake}), 4);
	assert.deepEqual(
		near.map(({segment, article}) => [segment, article]),
		[
			[1, 1],
			[1, 2],
			[0, 1],
			[1, 0],
		],
	);
});

test('nothing is near that shares no word, or only words that related texts have', () => {
	const article = makeArticle({body: 'افتتاح معرض الكتاب', related: quake});
	assert.deepEqual(nearestArticles([segmentOf(quake, quake)], article, 5), []);
});
