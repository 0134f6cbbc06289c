import assert from 'node:assert/strict';
import {test} from 'node:test';
import {english} from '../../../source/messages/english.ts';
import {correctionSentences} from '../../../source/ui/tags/correction-words.ts';

const wrong = (line: number) => ({path: 'actors.toml', line, kind: 'id', value: 'x'}) as const;

test('names the file and the line', () => {
	assert.deepEqual(correctionSentences([wrong(3)], english), [
		'actors.toml:3: “x” is no ID; write one as person/vladimir-putin',
	]);
	const whole = {path: 'actors.toml', line: 0, kind: 'too-large', most: 262_144} as const;
	assert.deepEqual(correctionSentences([whole], english), [
		'actors.toml: this is larger than 256 KiB; it goes on without',
	]);
});

test('says how many there are more than anybody reads', () => {
	const sentences = correctionSentences(
		Array.from({length: 500}, (_, at) => wrong(at)),
		english,
	);
	assert.equal(sentences.length, 21);
	assert.match(sentences.at(-1)!, /^480 more mistakes/);
});
