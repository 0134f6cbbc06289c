import {latinSkeleton} from '../arabic/latin-skeleton.ts';
import {type Branch, branchAt, endsAtBranch, rootOf, visitChildren} from './branch.ts';
import type {Terms} from './terms.ts';

const article = 'ال';

/**
 * The Arabic terms that a word in Latin letters may be a transcription of, as they stand or without the
 * article. Empty for a word in other letters. Only beginnings with its consonants in order are looked at.
 */
export function soundingLike(terms: Terms, latin: string): string[] {
	const skeleton = latinSkeleton(latin);
	const root = rootOf(terms);
	if (skeleton === null || !root) return [];
	const {pattern, consonants, firsts} = skeleton;
	const allowed = new Set(pattern.source);
	const found = new Set<string>();

	function visit(branch: Branch, matched: number): void {
		if (matched === consonants.length && endsAtBranch(terms, branch)) take(branch.from);
		visitChildren(terms, branch, (unit, child) => {
			const letter = String.fromCharCode(unit);
			if (allowed.has(letter))
				visit(child, matched + (consonants[matched]?.includes(letter) ? 1 : 0));
		});
	}

	function take(id: number): void {
		const term = terms.textOf(id);
		const isSound = pattern.test(term) || (term.startsWith(article) && pattern.test(term.slice(2)));
		if (isSound) found.add(term);
	}

	for (const beginning of ['', article]) {
		const branch = branchAt(terms, beginning, root);
		if (!branch) continue;
		visitChildren(terms, branch, (unit, child) => {
			const letter = String.fromCharCode(unit);
			if (firsts.includes(letter)) visit(child, consonants[0]?.includes(letter) ? 1 : 0);
		});
	}
	return [...found];
}
