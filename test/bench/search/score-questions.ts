import {isHeldOut, questionSets, readQuestions} from '../../../.scripts/search-questions.ts';
import {Tally} from '../../../.scripts/tally.ts';
import type {AskedProgram} from './ask-program.ts';
import {percentile} from './percentile.ts';
import {row} from './row.ts';

const aims = {
	known_item: {first: 0.92, inTen: 0.97, reciprocal: 0.94},
	scatter: {first: 0.85, inTen: 0.97, reciprocal: null},
};

/** Asks all questions about the development news; how many were answered rightly, and how long one took alone. */
export async function scoreQuestions({ask}: AskedProgram): Promise<void> {
	const times: number[] = [];
	await ask('خبر');
	for (const name of questionSets) {
		const halves = {'tuned on': new Tally(), 'held out': new Tally()};
		for (const question of readQuestions(name)) {
			const {ids, tookMs} = await ask(question.q);
			times.push(tookMs);
			const rank = ids.findIndex(id => question.accept.includes(id));
			halves[isHeldOut(question) ? 'held out' : 'tuned on'].count(rank);
		}
		const {first, inTen, reciprocal} = aims[name];
		for (const [half, tally] of Object.entries(halves)) {
			const found = tally.shares();
			const shares = [found.first, found.inTen, found.reciprocal].map(share => share.toFixed(3));
			const aim = `${first} / ${inTen}${reciprocal === null ? '' : ` / ${reciprocal}`}`;
			row(`${name}, ${tally.asked} ${half}: first / in ten / MRR`, shares.join(' / '), aim);
		}
	}
	const [median, p95] = [0.5, 0.95].map(share => percentile(times, share).toFixed(1));
	row(`one query alone, p50 / p95 of ${times.length}`, `${median} / ${p95} ms`, '4 / 10 ms');
}
