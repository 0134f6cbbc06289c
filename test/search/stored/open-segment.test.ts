import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Segment} from '../../../source/search/segment.ts';
import {type BuiltSegment, SegmentBuilder} from '../../../source/search/segment-builder.ts';
import {DamagedSegmentError} from '../../../source/search/stored/damaged-segment-error.ts';
import {encodeSegment} from '../../../source/search/stored/encode-segment.ts';
import {openSegment} from '../../../source/search/stored/open-segment.ts';
import type {SegmentPart} from '../../../source/search/stored/segment-source.ts';
import {makeArticle} from '../make-article.ts';

function segmentOf(...bodies: readonly string[]): BuiltSegment {
	const builder = new SegmentBuilder();
	for (const body of bodies) builder.add(makeArticle({title: 'عنوان بوتين', body}));
	return builder.build();
}

type Parts = Record<SegmentPart, Uint8Array>;

const open = (parts: Parts): Segment =>
	openSegment({
		read: part => parts[part],
		readRange: (part, from, to) => parts[part].subarray(from, to),
	});

/** Every word of a segment with its positions, and what is known of its articles. */
function contentOf(segment: Segment) {
	const {terms, articleCount, articleStarts, titleEnds, mainEnds} = segment;
	const words = new Map<string, number[]>();
	for (let id = 1; id < terms.size; id++) {
		assert.equal(terms.find(terms.textOf(id)), id);
		const positions = [...segment.occurrences(id)];
		assert.equal(positions.length, terms.frequency(id));
		words.set(terms.textOf(id), positions);
	}
	return {articleCount, starts: [...articleStarts], ends: [...titleEnds, ...mainEnds], words};
}

const long = 'كلمة'.repeat(300);
const built = segmentOf(
	'قال بوتين في موسكو',
	`${long} ${long}ات بوتين BBC 2024`,
	'',
	'قال قال قال',
);

test('a segment is the same when it was stored', () => {
	const stored = open(encodeSegment(built));
	assert.deepEqual(contentOf(stored), contentOf(built));
	assert.equal(stored.terms.find('لافروف'), -1);
	assert.equal(stored.terms.find(''), -1);
});

test('finds words of other scripts that begin with letters of one range', () => {
	const words = ['漢', '字a', 'ωα', 'ψβ', 'zz', 'قال'];
	const {terms} = open(encodeSegment(segmentOf(words.join(' '))));
	for (const word of words) assert.notEqual(terms.find(word), -1, word);
});

test('a segment without articles is one, too', () => {
	assert.deepEqual(contentOf(open(encodeSegment(segmentOf()))), contentOf(segmentOf()));
});

test('articles of stored segments make a new one', () => {
	const builder = new SegmentBuilder();
	builder.addFrom(open(encodeSegment(built)), [3, 0]);
	builder.addFrom(segmentOf('الأسد'), [0]);
	assert.deepEqual(
		contentOf(builder.build()),
		contentOf(segmentOf('قال قال قال', 'قال بوتين في موسكو', 'الأسد')),
	);
});

test('parts that are cut off are said to be damaged, or hold less', () => {
	const parts = encodeSegment(built);
	for (const part of ['articles', 'terms'] as const) {
		for (let length = 0; length < parts[part].length; length++) {
			const damaged = {...parts, [part]: parts[part].subarray(0, length)};
			assert.throws(() => open(damaged), DamagedSegmentError);
		}
	}
	const withoutPostings = open({...parts, postings: new Uint8Array()});
	assert.throws(() => contentOf(withoutPostings), DamagedSegmentError);
});
