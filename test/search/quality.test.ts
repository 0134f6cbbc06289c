import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createMemoryEngine} from '../../source/search/create-memory-engine.ts';
import {type MadeQuestion, madeNews, madeQuestions} from './made-news.ts';

const news = madeNews(400, 7);
const engine = createMemoryEngine(news);

/** Questions of one kind that are asked. */
const mostAsked = 60;
/** Which shares must be found at the least; made news is easier than real news. */
const floors = {first: 0.95, inTen: 0.98};

async function shares(questions: readonly MadeQuestion[]): Promise<{first: number; inTen: number}> {
	let first = 0;
	let inTen = 0;
	for (const {typed, right} of questions) {
		const {hits} = await engine.search(typed, {limit: 10});
		const rank = hits.findIndex(({id}) => right.includes(id));
		if (rank === 0) first++;
		if (rank >= 0) inTen++;
	}
	return {first: first / questions.length, inTen: inTen / questions.length};
}

for (const [words, questions] of [
	['words side by side', madeQuestions(news, 11, false)],
	['scattered words', madeQuestions(news, 13, true)],
] as const) {
	for (const [spoilt, some] of Map.groupBy(questions, question => question.spoilt)) {
		test(`finds an article by ${words}, spoilt: ${spoilt}`, async () => {
			assert.ok(some.length > 10, `only ${some.length} questions`);
			const {first, inTen} = await shares(some.slice(0, mostAsked));
			assert.ok(first >= floors.first, `first: ${first}`);
			assert.ok(inTen >= floors.inTen, `in ten: ${inTen}`);
		});
	}
}
