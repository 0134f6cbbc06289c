import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {createTagger} from '../../source/actors/tag-article.ts';
import {parseArticle} from '../../source/article/parse-article.ts';

const folder = join(import.meta.dirname, '../../corpus');
const tag = createTagger();

function tagsOf(number: string) {
	const file = readdirSync(folder).find(name => name.startsWith(number))!;
	return tag(parseArticle(readFileSync(join(folder, file), 'utf8'), {id: file, path: file}));
}

const countsOf = (number: string, type: string) =>
	Object.fromEntries(
		tagsOf(number)
			.actors.filter(actor => actor.type === type)
			.map(({id, mentionCount}) => [id.slice(type.length + 1), mentionCount]),
	);

test('names who met in Moscow in the agency report, and nobody of the articles glued to it', () => {
	assert.deepEqual(countsOf('000', 'person'), {
		'ali-mamlouk': 5,
		'nikolai-patrushev': 3,
		'mikhail-bogdanov': 2,
		'bashar-al-assad': 1,
	});
	assert.deepEqual(countsOf('000', 'organization'), {
		sana: 1,
		'syria-presidency-general-secretariat': 1,
		'russia-security-council': 1,
		'syrian-arab-army': 1,
	});
});

test('names both presidents and all four ministers in the two reports of their talks', () => {
	assert.deepEqual(countsOf('002', 'person'), {
		'bashar-al-assad': 8,
		'vladimir-putin': 5,
		'sergey-lavrov': 5,
		'dmitry-peskov': 2,
		'faisal-mekdad': 2,
		'sergei-shoigu': 2,
		'ali-mahmoud-abbas': 2,
	});
	assert.deepEqual(countsOf('001', 'person'), {
		'vladimir-putin': 1,
		'faisal-mekdad': 1,
		'sergey-lavrov': 1,
		'ali-mahmoud-abbas': 1,
		'sergei-shoigu': 1,
	});
});

test('tells the Syrian minister of defense from the Palestinian president of the same name', () => {
	const {actors} = tagsOf('002');
	assert.ok(!actors.some(({id}) => id === 'person/mahmoud-abbas'));
	const minister = actors.find(({id}) => id === 'person/ali-mahmoud-abbas')!;
	assert.deepEqual(minister.offices, ['نظيره السوري', 'وزير الدفاع السوري']);
});

test('resolves the family name in a headline that stands before the full name', () => {
	const {mentions} = tagsOf('003');
	assert.equal(mentions[0]!.text, 'الشيباني');
	assert.equal(mentions[0]!.actor, 'person/asaad-al-shaibani');
	assert.deepEqual(countsOf('003', 'person'), {
		'asaad-al-shaibani': 4,
		'sergey-lavrov': 2,
		'vladimir-putin': 1,
		'murhaf-abu-qasra': 1,
	});
});

test('names the channel and the embassy, and none of the later article below', () => {
	assert.deepEqual(countsOf('004', 'organization'), {
		'al-qahera-news': 1,
		'russian-embassy-damascus': 1,
	});
	assert.deepEqual(countsOf('004', 'place'), {russia: 4, syria: 4, israel: 1});
});
