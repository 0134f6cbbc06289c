import type {Comparison, SentencePair} from './comparison.ts';

/** What stands side by side: sentences that answer each other, or sentences nobody answers. */
export type Band = {
	/** Counted from 1 down the screen; `null` where nothing is answered. */
	readonly number: number | null;
	readonly kind: 'same' | 'related' | 'different' | 'only';
	/** Indexes into the sentences of each side, in the order of the text. */
	readonly a: readonly number[];
	readonly b: readonly number[];
};

type Group = {readonly a: readonly number[]; readonly b: readonly number[]};

/**
 * A comparison as bands from top to bottom, in the order of article A. What only B has stands behind
 * what precedes it in B. Every sentence stands in exactly one band.
 */
export function bandsOf(comparison: Comparison): readonly Band[] {
	const groups = groupsOf(comparison);
	const ordered = besideEachOther(insertOnlyB(groups, comparison));
	let number = 0;
	return ordered.map(group => {
		const isPaired = group.a.length > 0 && group.b.length > 0 && !group.isLoose;
		return {
			number: isPaired ? ++number : null,
			kind: isPaired ? kindOf(group, comparison) : 'only',
			a: group.a,
			b: group.b,
		};
	});
}

/** Sentences linked by pairs, and those of A that stand alone, by the first sentence of A. */
function groupsOf(comparison: Comparison): Group[] {
	const {a, b} = comparison;
	const groupOfA = a.sentences.map((_, index) => index);
	const groupOfB = b.sentences.map(() => -1);
	for (const pair of strongestLinks(comparison)) {
		const into = groupOfA[pair.a]!;
		const from = groupOfB[pair.b]!;
		groupOfB[pair.b] = into;
		if (from < 0 || from === into) continue;
		replaceAll(groupOfA, from, into);
		replaceAll(groupOfB, from, into);
	}
	return [...new Set(groupOfA)].map(group => ({
		a: indexesOf(groupOfA, group),
		b: indexesOf(groupOfB, group),
	}));
}

/**
 * The links that hold a band together: what says the same or differs, and for a sentence that has no
 * such partner its best related one. All of them would chain half the article into one band.
 */
function strongestLinks(comparison: Comparison): readonly SentencePair[] {
	const {pairs} = comparison;
	const firm = pairs.filter(pair => pair.kind === 'same' || holdsDifference(pair, comparison));
	const linkedA = new Set(firm.map(({a}) => a));
	const linkedB = new Set(firm.map(({b}) => b));
	const related = pairs
		.filter(pair => !firm.includes(pair))
		.toSorted((one, other) => other.confidence - one.confidence)
		.filter(({a, b}) => {
			const isNeeded = !linkedA.has(a) && !linkedB.has(b);
			linkedA.add(a);
			linkedB.add(b);
			return isNeeded;
		});
	return [...firm, ...related];
}

/** Both sides of a difference are to be seen at once. */
const holdsDifference = (pair: SentencePair, {a, b, differences}: Comparison): boolean =>
	differences.some(
		difference =>
			contains(a.sentences[pair.a]!, difference.a.from) &&
			contains(b.sentences[pair.b]!, difference.b.from),
	);

function replaceAll(values: number[], from: number, to: number): void {
	for (const [index, value] of values.entries()) if (value === from) values[index] = to;
}

const indexesOf = (values: readonly number[], wanted: number) =>
	values.flatMap((value, index) => (value === wanted ? [index] : []));

function insertOnlyB(groups: readonly Group[], {b}: Comparison): Group[] {
	const ordered = groups.toSorted((one, other) => one.a[0]! - other.a[0]!);
	for (let index = 0; index < b.sentences.length; index++) {
		if (ordered.some(group => group.b.includes(index))) continue;
		const before = ordered.findIndex(group => group.b.includes(index - 1));
		ordered.splice(before + 1, 0, {a: [], b: [index]});
	}
	return ordered;
}

/** What only A has and what only B has share a band where they follow each other. */
function besideEachOther(groups: readonly Group[]): (Group & {isLoose?: true})[] {
	const result: (Group & {isLoose?: true})[] = [];
	for (const group of groups) {
		const last = result.at(-1);
		const isAlone = group.a.length === 0 || group.b.length === 0;
		if (isAlone && last && (last.isLoose || last.a.length === 0 || last.b.length === 0)) {
			const merged = {
				a: [...last.a, ...group.a].sort(ascending),
				b: [...last.b, ...group.b].sort(ascending),
				isLoose: true,
			} as const;
			result[result.length - 1] = merged;
		} else {
			result.push(group);
		}
	}
	return result;
}

const ascending = (a: number, b: number) => a - b;

function kindOf({a, b}: Group, {a: sideA, b: sideB, pairs, differences}: Comparison): Band['kind'] {
	const inA = (at: number) => a.some(index => contains(sideA.sentences[index]!, at));
	const inB = (at: number) => b.some(index => contains(sideB.sentences[index]!, at));
	const isDifferent = differences.some(
		difference => isDisagreement(difference) && inA(difference.a.from) && inB(difference.b.from),
	);
	if (isDifferent) return 'different';
	const isSame = pairs.some(
		pair => pair.kind === 'same' && a.includes(pair.a) && b.includes(pair.b),
	);
	return isSame ? 'same' : 'related';
}

const contains = ({from, to}: {from: number; to: number}, at: number) => at >= from && at < to;

/** Another spelling of one name is no disagreement. */
export const isDisagreement = ({kind}: Comparison['differences'][number]): boolean =>
	kind !== 'spelling';
