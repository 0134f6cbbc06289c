import type {Terms} from './terms.ts';

/** The terms from `from` up to `to`, one at least: all that begin with the same `depth` letters. */
export type Branch = {readonly from: number; readonly to: number; readonly depth: number};

/** All terms; `undefined` where there are none. */
export function rootOf({size}: Terms): Branch | undefined {
	return size > 1 ? {from: 1, to: size, depth: 0} : undefined;
}

/** Those of a branch, or of all terms, that go on with some letters; `undefined` where none does. */
export function branchAt(
	terms: Terms,
	letters: string,
	branch: Branch | undefined = rootOf(terms),
): Branch | undefined {
	let reached = branch;
	for (let index = 0; index < letters.length && reached; index++) {
		reached = childAt(terms, reached, letters.charCodeAt(index));
	}
	return reached;
}

/** Those of a branch that have this unit next. */
export function childAt(terms: Terms, branch: Branch, unit: number): Branch | undefined {
	const known = knownChildren(terms, branch);
	if (known) return known.find(child => child.unit === unit);
	const {from, to, depth} = branch;
	const first = terms.seek(unit, depth, from, to);
	if (first === to || terms.unitAt(first, depth) !== unit) return undefined;
	return {from: first, to: terms.seek(unit + 1, depth, first, to), depth: depth + 1};
}

/** Calls back with each way a branch goes on, and the unit that leads there. */
export function visitChildren(
	terms: Terms,
	branch: Branch,
	visit: (unit: number, child: Branch) => void,
): void {
	if (isLarge(branch)) {
		for (const child of childrenOf(terms, branch)) visit(child.unit, child);
	} else findChildren(terms, branch, visit);
}

/** The same for some units alone, which rise. */
export function visitSomeChildren(
	terms: Terms,
	branch: Branch,
	units: readonly number[],
	visit: (unit: number, child: Branch) => void,
): void {
	const {from, to, depth} = branch;
	if (to - from <= units.length || knownChildren(terms, branch)) {
		visitChildren(terms, branch, (unit, child) => {
			if (units.includes(unit)) visit(unit, child);
		});
		return;
	}
	let first = from;
	for (const unit of units) {
		first = terms.seek(unit, depth, first, to);
		if (first === to) return;
		if (terms.unitAt(first, depth) !== unit) continue;
		const next = terms.seek(unit + 1, depth, first, to);
		visit(unit, {from: first, to: next, depth: depth + 1});
		first = next;
	}
}

function findChildren(
	terms: Terms,
	{from, to, depth}: Branch,
	visit: (unit: number, child: Branch) => void,
): void {
	for (let first = from; first < to; ) {
		const unit = terms.unitAt(first, depth);
		const next = terms.seek(unit + 1, depth, first, to);
		if (unit >= 0) visit(unit, {from: first, to: next, depth: depth + 1});
		first = next;
	}
}

/** A branch with the unit that leads to it. */
type Child = Branch & {readonly unit: number};

/** Branches of so many terms are few, and nearly every word leads through some; to look through one goes far through memory. */
const manyTerms = 512;
/** No depth is so large where there are many, but in a dictionary made to be so. */
const mostDepth = 64;
const isLarge = ({from, to, depth}: Branch) => to - from >= manyTerms && depth < mostDepth;

/** The children of large branches that were asked for. */
const remembered = new WeakMap<Terms, Map<number, readonly Child[]>>();

/** Branches that begin with the same term differ in their depth. */
const keyOf = ({from, depth}: Branch) => from * mostDepth + depth;

function knownChildren(terms: Terms, branch: Branch): readonly Child[] | undefined {
	return isLarge(branch) ? remembered.get(terms)?.get(keyOf(branch)) : undefined;
}

function childrenOf(terms: Terms, branch: Branch): readonly Child[] {
	const known = knownChildren(terms, branch);
	if (known) return known;
	const children: Child[] = [];
	findChildren(terms, branch, (unit, child) => children.push({...child, unit}));
	const all = remembered.get(terms) ?? new Map<number, readonly Child[]>();
	remembered.set(terms, all.set(keyOf(branch), children));
	return children;
}

/** Whether the first term of a branch is the letters of the branch and nothing more. */
export function endsAtBranch(terms: Terms, {from, depth}: Branch): boolean {
	return terms.unitAt(from, depth) < 0;
}
