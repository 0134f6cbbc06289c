import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parseFields} from '../../source/corpus/parse-fields.ts';

test('reads which field holds what', () => {
	assert.deepEqual(parseFields('title=headline_ar'), {title: 'headline_ar'});
	assert.deepEqual(parseFields(' title = عنوان , body=_source.text,date=a=b'), {
		...{title: 'عنوان', body: '_source.text', date: 'a=b'},
	});
});

test('says what it does not understand', () => {
	const errors = {
		'': /"" is not of the form/,
		title: /"title" is not of the form/,
		'title=': /"title=" is not of the form/,
		'=x': /"" is none of title, body/,
		'titel=x': /"titel" is none of title, body, url, date, source, author/,
		'constructor=x': /is none of/,
		'title=a,title=b': /title is given twice/,
		'title=a,': /"" is not of the form/,
	};
	for (const [text, error] of Object.entries(errors)) {
		const fields = parseFields(text);
		assert.ok('error' in fields, text);
		assert.match(fields.error, error);
	}
});
