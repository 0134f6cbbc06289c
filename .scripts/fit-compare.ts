/**
 * Fits the weights by which sentences are paired and events told apart, on the tuning part of
 * test/compare/annotated-pairs.tsv, and writes them to source/compare/event-model.ts and sentence-model.ts.
 *
 *     WARRAQ_DEV_DATA=FOLDER node .scripts/fit-compare.ts
 */
import {writeFileSync} from 'node:fs';
import {resolve} from 'node:path';
import type {Range} from '../source/arabic/range.ts';
import type {EventDigest} from '../source/compare/event-digest.ts';
import {type EventFeatures, eventFeatures} from '../source/compare/event-features.ts';
import {type LogisticModel, probabilityOf} from '../source/compare/logistic-model.ts';
import type {ComparedSentence} from '../source/compare/prepare-side.ts';
import {type SentenceFeatures, sentenceCandidates} from '../source/compare/sentence-features.ts';
import {annotatedArticle} from './annotated-articles.ts';
import {fitLogistic, type Observation} from './fit-logistic.ts';
import {
	type AnnotatedPair,
	type Part,
	type RangePair,
	readAnnotatedPairs,
} from './read-annotated-pairs.ts';

const folder = resolve(import.meta.dirname, '../source/compare');
const penalties = {event: 4, sentence: 3};
/**
 * Two known people hardly ever say one thing in the annotated pairs, so nothing can be fitted; about what a
 * factor of .6 was in a trial on two reports of one summit.
 */
const fixed: Partial<Record<keyof SentenceFeatures, number>> = {otherSpeaker: -1.5};
/** The sentences of a pair are fitted with an event model that has not seen the pair. */
const folds = 10;
/** Articles put together by chance count as another event, less than those that were read. */
const randomPairs = {count: 80, weight: 0.2, seed: 99};

const annotated = readAnnotatedPairs();
const part: Part = 'tuning';
const pairs = annotated.pairs.filter(pair => pair.part === part);

type EventObservation = Observation<keyof EventFeatures> & {readonly pair: string};
const eventObservations = observeEvents();
const eventModel = fitEvents(eventObservations);
const {same, related} = fitSentences();
write('event-model.ts', [
	['EventFeatures', './event-features.ts'],
	[['eventModel', 'Whether two articles report one event.', eventModel]],
]);
write('sentence-model.ts', [
	['SentenceFeatures', './sentence-features.ts'],
	[
		['sameSentenceModel', 'Whether two sentences say the same.', same],
		['relatedSentenceModel', 'Whether two sentences say the same or speak of the same.', related],
	],
]);

/** Each pair twice: with its days, and as if the articles stated none. */
function observeEvents(): EventObservation[] {
	const known = [
		...pairs
			.filter(({event}) => event !== 'partly')
			.map(({a, b, event}) => ({a, b, isSame: event === 'same', weight: 0.6})),
		...annotated.events
			.filter(event => event.part === part)
			.map(({a, b, isSame}) => ({a, b, isSame, weight: 0.6})),
		...byChance(),
	];
	return known.flatMap(({a, b, isSame, weight}) => {
		const [first, second] = [annotatedArticle(a).digest, annotatedArticle(b).digest];
		return [eventFeatures(first, second), eventFeatures(undated(first), undated(second))].map(
			features => ({pair: `${a} ${b}`, features, isTrue: isSame, weight}),
		);
	});
}

function byChance() {
	const ids = [...annotated.pairs, ...annotated.events]
		.filter(pair => pair.part === part)
		.flatMap(({a, b}) => [a, b]);
	let state = randomPairs.seed;
	const choose = () => {
		state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
		return ids[state % ids.length]!;
	};
	return Array.from({length: randomPairs.count}, () => ({a: choose(), b: choose()}))
		.filter(({a, b}) => a !== b)
		.map(pair => ({...pair, isSame: false, weight: randomPairs.weight}));
}

function undated(digest: EventDigest): EventDigest {
	return {...digest, day: null};
}

function fitEvents(observations: readonly EventObservation[]): LogisticModel<keyof EventFeatures> {
	return fitLogistic(observations, namesOf(observations), penalties.event);
}

function fitSentences() {
	const observations = pairs.flatMap((pair, index) => {
		const seen = pairs.filter((_, other) => other % folds !== index % folds);
		const others = new Set(seen.map(({a, b}) => `${a} ${b}`));
		const known = new Set(pairs.map(({a, b}) => `${a} ${b}`));
		const model = fitEvents(
			eventObservations.filter(each => others.has(each.pair) || !known.has(each.pair)),
		);
		return observeSentences(pair, model);
	});
	const names = namesOf(observations).filter(name => !(name in fixed));
	const withFixed = (model: LogisticModel<keyof SentenceFeatures>) => ({
		...model,
		weights: {...model.weights, ...fixed},
	});
	return {
		same: withFixed(
			fitLogistic(
				observations
					.filter(({degree}) => degree !== 'related')
					.map(each => ({...each, isTrue: each.degree === 'same'})),
				names,
				penalties.sentence,
			),
		),
		related: withFixed(fitLogistic(observations, names, penalties.sentence)),
	};
}

type SentenceObservation = Observation<keyof SentenceFeatures> & {
	readonly degree: 'same' | 'related' | 'none';
};

function observeSentences(
	pair: AnnotatedPair,
	model: LogisticModel<keyof EventFeatures>,
): SentenceObservation[] {
	const [a, b] = [annotatedArticle(pair.a), annotatedArticle(pair.b)];
	const indexed = (ranges: readonly RangePair[]) =>
		new Set(
			ranges.map(
				range => `${indexOf(a.side.sentences, range.a)} ${indexOf(b.side.sentences, range.b)}`,
			),
		);
	const [same, related, unclear] = [
		indexed(pair.same),
		indexed(pair.related),
		indexed(pair.unclear),
	];
	const digests = [
		[a.digest, b.digest],
		[undated(a.digest), undated(b.digest)],
	] as const;
	return digests.flatMap(([first, second]) => {
		const event = probabilityOf(model, eventFeatures(first, second));
		return sentenceCandidates(a.side, b.side, event)
			.filter(({a, b}) => !unclear.has(`${a} ${b}`))
			.map(({a, b, features}) => {
				const key = `${a} ${b}`;
				const degree = same.has(key) ? 'same' : related.has(key) ? 'related' : 'none';
				return {features, degree, isTrue: degree !== 'none', weight: 0.5};
			});
	});
}

/** The sentence that most of a range stands in. */
function indexOf(sentences: readonly ComparedSentence[], {from, to}: Range): number {
	const common = sentences.map(each => Math.min(each.to, to) - Math.max(each.from, from));
	return common.indexOf(Math.max(...common));
}

function namesOf<Name extends string>(observations: readonly Observation<Name>[]): Name[] {
	return Object.keys(observations[0]!.features) as Name[];
}

function write(
	file: string,
	[[type, module], models]: readonly [
		readonly [string, string],
		readonly (readonly [string, string, LogisticModel<string>])[],
	],
): void {
	const imports = [
		`import type {${type}} from '${module}';`,
		"import type {LogisticModel} from './logistic-model.ts';",
	].sort((a, b) => (a.slice(a.indexOf("'")) < b.slice(b.indexOf("'")) ? -1 : 1));
	const bodies = models.map(
		([name, sentence, {bias, weights}]) => `/** ${sentence} */
export const ${name}: LogisticModel<keyof ${type}> = {
	bias: ${bias},
	weights: {
${Object.entries(weights)
	.map(([feature, weight]) => `\t\t${feature}: ${weight},`)
	.join('\n')}
	},
};
`,
	);
	const made = '// Made by .scripts/fit-compare.ts; not edited by hand.';
	writeFileSync(resolve(folder, file), `${made}\n\n${imports.join('\n')}\n\n${bodies.join('\n')}`);
}
