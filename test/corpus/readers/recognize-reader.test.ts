import assert from 'node:assert/strict';
import {test} from 'node:test';
import {readHtml} from '../../../source/corpus/readers/read-html.ts';
import {readJson} from '../../../source/corpus/readers/read-json.ts';
import {readJsonLines} from '../../../source/corpus/readers/read-json-lines.ts';
import {readText} from '../../../source/corpus/readers/read-text.ts';
import {recognizeReader} from '../../../source/corpus/readers/recognize-reader.ts';

test('knows what a file is by how it begins', () => {
	for (const [head, reader] of [
		['<!DOCTYPE html>\n<title>', readHtml],
		['\ufeff \n<html lang="ar">', readHtml],
		['<?xml version="1.0"?>\n<!doctype html public "">', readHtml],
		['[{"title": "أ"}]', readJson],
		['[\n  {\n    "title"', readJson],
		['{\n  "title": "أ"\n}', readJson],
		['{"title": "أ",\n"text": "ب"}', readJson],
		['{"title": "أ"}\n{"title"', readJsonLines],
		['{"title": "أ", "content": "نص طويل لا ينتهي', readJsonLines],
	] as const) {
		assert.equal(recognizeReader(Buffer.from(head)), reader, head);
		assert.equal(recognizeReader(Buffer.from(`\ufeff${head}`, 'utf16le')), reader, head);
	}
});

test('takes all else for text', () => {
	for (const head of ['', 'نص', '[صورة] نص', '{نص}', '<p>نص', '<htmlx>', '- {"a"']) {
		assert.equal(recognizeReader(Buffer.from(head)), readText, head);
	}
	assert.equal(recognizeReader(new Uint8Array(100)), readText);
});
