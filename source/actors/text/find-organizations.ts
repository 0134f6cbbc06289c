import {wordClass} from '../lexicon/word-classes.ts';
import type {Candidate, RuleName} from './candidate.ts';
import {endOfOrganization} from './end-of-organization.ts';
import {organizationAfter} from './organization-after.ts';
import type {Tokens} from './read-tokens.ts';
import {shownWord} from './read-word.ts';

/**
 * Organizations no list knows: a noun that opens such a name with its complement (المنظمة العالمية للملكية
 * الفكرية), or the name after a noun that is no part of it (شركة نوكيا, صحيفة «لانس»).
 */
export function findOrganizations(
	tokens: Tokens,
	covered: (at: number) => Candidate | undefined,
	isOff: (rule: RuleName) => boolean,
): Candidate[] {
	const found: Candidate[] = [];
	for (let at = 0; at < tokens.count; ) {
		const candidate = organizationAt(tokens, at, covered, isOff);
		if (candidate !== undefined) found.push(candidate);
		at = Math.max(at + 1, candidate?.end ?? 0);
	}
	return found;
}

function organizationAt(
	tokens: Tokens,
	at: number,
	covered: (at: number) => Candidate | undefined,
	isOff: (rule: RuleName) => boolean,
): Candidate | undefined {
	const heads = wordClass.organizationHead | wordClass.outsideHead;
	if ((tokens.classes[at]! & heads) === 0) return undefined;
	const word = tokens.word(at)!;
	const {best} = word;
	if (covered(at)?.type === 'organization') return undefined;
	if ((best.classes & wordClass.organizationHead) !== 0 && !isOff('organization-head')) {
		const end = endOfOrganization(tokens, at, best, covered);
		if (end !== undefined) {
			return {
				type: 'organization',
				first: at,
				end,
				reading: best,
				rule: `${shownWord(word)} and what follows`,
				ruleName: 'organization-head',
			};
		}
	}
	if ((best.classes & wordClass.outsideHead) !== 0 && !isOff('organization-outside')) {
		return organizationAfter(tokens, at, covered);
	}
	return undefined;
}
