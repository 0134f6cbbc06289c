import type {Comparison, Difference, Side} from './comparison.ts';

/** A comparison of two of the reports of a table. */
export type ReportPair = {
	/** Indexes of the reports; the comparison's side A is the first. */
	readonly a: number;
	readonly b: number;
	readonly comparison: Comparison;
};

/** A difference between two reports of a table. */
export type ReportDifference = {
	readonly a: number;
	readonly b: number;
	readonly difference: Difference;
};

/** Something that is claimed, and who claims it in which words. */
export type Claim = {
	/** For each report the indexes of its sentences, in order; empty where it does not say it. */
	readonly sentences: readonly (readonly number[])[];
	/** What the reports give differently in these sentences; spellings are among it. */
	readonly differences: readonly ReportDifference[];
};

/** Several reports of one event: claims down, reports across. */
export type ClaimTable = {
	readonly reports: readonly Side[];
	/** Those of several reports first, each in the order of the texts. Every sentence is in one claim. */
	readonly claims: readonly Claim[];
	readonly pairs: readonly ReportPair[];
};

/** How many reports claim it. */
export const claimantCount = ({sentences}: Claim): number =>
	sentences.filter(each => each.length > 0).length;

/** Longer cells are no claim any more but half a report. */
const mostSentences = 3;

/**
 * The claims of several reports, from the comparisons of each two of them. Sentences that say the same are
 * one claim, strongest pairs first, as long as none of the reports would need too many sentences for it.
 */
export function tabulateClaims(reports: readonly Side[], pairs: readonly ReportPair[]): ClaimTable {
	const groups = groupSentences(reports, pairs);
	const claims = inOrder(groups, reports.length).map(sentences => ({
		sentences,
		differences: differencesIn(sentences, reports, pairs),
	}));
	const isShared = (claim: Claim) => claimantCount(claim) > 1;
	return {
		reports,
		pairs,
		claims: [...claims.filter(isShared), ...claims.filter(claim => !isShared(claim))],
	};
}

/** Sentence indexes of each report. */
type Group = readonly (readonly number[])[];

function groupSentences(reports: readonly Side[], pairs: readonly ReportPair[]): readonly Group[] {
	const groupOf = reports.map((report, index) =>
		report.sentences.map(
			(_, sentence): Group => reports.map((_, other) => (other === index ? [sentence] : [])),
		),
	);
	for (const {a, b, sentenceA, sentenceB} of strongestLinks(pairs)) {
		const [one, other] = [groupOf[a]![sentenceA]!, groupOf[b]![sentenceB]!];
		if (one === other) continue;
		const merged = one.map((sentences, report) =>
			[...sentences, ...other[report]!].sort((x, y) => x - y),
		);
		if (merged.some(({length}) => length > mostSentences)) continue;
		for (const [report, sentences] of merged.entries()) {
			for (const sentence of sentences) groupOf[report]![sentence] = merged;
		}
	}
	return [...new Set(groupOf.flat())];
}

/** What says the same; in reports of one event also what is related, where nothing better is in that report. */
function strongestLinks(pairs: readonly ReportPair[]) {
	return pairs
		.flatMap(({a, b, comparison}) => {
			const same = comparison.pairs.filter(({kind}) => kind === 'same');
			const [linkedA, linkedB] = [new Set(same.map(p => p.a)), new Set(same.map(p => p.b))];
			const isOneEvent = comparison.sameEvent.verdict === 'same';
			const related = comparison.pairs.filter(
				({kind, ...pair}) =>
					isOneEvent && kind === 'related' && !linkedA.has(pair.a) && !linkedB.has(pair.b),
			);
			return [...same, ...related].map(pair => ({
				...{a, b, sentenceA: pair.a, sentenceB: pair.b},
				confidence: pair.confidence + Number(pair.kind === 'same'),
			}));
		})
		.sort((one, other) => other.confidence - one.confidence);
}

/**
 * By the first report. What that one does not say stands where the next report says it: behind what precedes it
 * there, at the beginning before what follows; and so on.
 */
function inOrder(groups: readonly Group[], reportCount: number): readonly Group[] {
	const ordered: Group[] = [];
	for (let report = 0; report < reportCount; report++) {
		const own = groups
			.filter(group => group[report]!.length > 0)
			.sort((one, other) => one[report]![0]! - other[report]![0]!);
		const firstKnown = own.find(group => ordered.includes(group));
		let place = firstKnown === undefined ? ordered.length : ordered.indexOf(firstKnown);
		for (const group of own) {
			const known = ordered.indexOf(group);
			if (known < 0) ordered.splice(place, 0, group);
			place = (known < 0 ? place : known) + 1;
		}
	}
	return ordered;
}

function differencesIn(
	sentences: Group,
	reports: readonly Side[],
	pairs: readonly ReportPair[],
): readonly ReportDifference[] {
	const holds = (report: number, {from}: {readonly from: number}) =>
		sentences[report]!.some(index => {
			const sentence = reports[report]!.sentences[index]!;
			return sentence.from <= from && from < sentence.to;
		});
	return pairs.flatMap(({a, b, comparison}) =>
		comparison.differences
			.filter(difference => holds(a, difference.a) && holds(b, difference.b))
			.map(difference => ({a, b, difference})),
	);
}
