import type {Candidate} from './candidate.ts';
import {coverOf} from './cover-of.ts';
import type {JudgedName} from './find-people.ts';
import type {Evidence} from './name-evidence.ts';
import type {Tokens} from './read-tokens.ts';

/** A candidate with the name that was read there, if a person's. */
export type Chosen = Candidate & {readonly name?: JudgedName};

/**
 * Brings listed names, people and the organizations and places round them together: where they overlap, the longer
 * wins, and a listed name wins over the same words found by a rule. A name that goes on beyond a listed one is
 * another person's.
 */
export function chooseCandidates(
	tokens: Tokens,
	listed: readonly Candidate[],
	people: readonly JudgedName[],
	findAround: (covered: (at: number) => Candidate | undefined) => readonly Candidate[],
): Chosen[] {
	const count = tokens.count;
	const coveredByList = coverOf(count, listed);
	const persons = people.flatMap(name => personFrom(name, coveredByList));
	const inner = withoutOverlaps(count, [...persons, ...listed]);
	const around = findAround(coverOf(count, inner));
	// نادي فالنسيا: the noun before says that the city's name is the club's.
	const outside = around.filter(({ruleName}) => ruleName === 'organization-outside');
	return withoutOverlaps(count, [...outside, ...inner, ...around]);
}

/** A read name as a candidate, unless a listed one stands there that it adds nothing sure to. */
function personFrom(name: JudgedName, covered: (at: number) => Candidate | undefined): Chosen[] {
	const whole: Chosen = {
		type: 'person',
		first: name.first,
		end: name.end,
		reading: name.reading,
		rule: strongest(name.evidence).text,
		ruleName: strongest(name.evidence).rule,
		name,
	};
	for (let at = name.first; at < name.end; at++) {
		const other = covered(at);
		if (other === undefined) continue;
		if (other.first < name.first || other.end > name.end) return [];
		// أمين الطائف: no name ends with a place.
		if (isSurePlace(other) && other.end === name.end && !name.hasChain) return [];
		const isSame = other.first === name.first && other.end === name.end;
		if (isSame || (other.type === 'person' && !isSurelyLonger(name, other))) return [];
	}
	return [whole];
}

function isSurePlace({type, ruleName, isDoubtful, reading}: Candidate): boolean {
	return type === 'place' && ruleName === 'list' && isDoubtful === undefined && reading.skip === 0;
}

/** Whether the parts a name has beyond the listed person's are surely names. */
function isSurelyLonger(
	{first, parts, hasChain, end, evidence}: JudgedName,
	listed: Candidate,
): boolean {
	if (listed.first > first) {
		if (['given', 'family', 'kunya', 'weak'].includes(parts[0]!) || hasChain) return true;
		// رئيسة الوزراء جورجا ميلوني: behind an office an unknown word is the given name.
		return evidence.some(({rule}) => rule === 'office' || rule === 'title');
	}
	// محمود عباس أبو مازن is one man with both his names.
	const extra = parts.at(-1)!;
	if (extra === 'kunya') return false;
	return extra === 'given' || extra === 'family' || (hasChain && end > listed.end);
}

function strongest(evidence: readonly Evidence[]): Evidence {
	return evidence.reduce((best, one) => (one.points > best.points ? one : best));
}

/** Keeps the longer of two that overlap, the earlier given of two equally long; in the order of the text. */
function withoutOverlaps<One extends Candidate>(count: number, candidates: readonly One[]): One[] {
	const taken = new Uint8Array(count);
	const kept: One[] = [];
	const byLength = [...candidates].sort((a, b) => b.end - b.first - (a.end - a.first));
	for (const candidate of byLength) {
		if (isTaken(taken, candidate)) continue;
		taken.fill(1, candidate.first, candidate.end);
		kept.push(candidate);
	}
	return kept.sort((a, b) => a.first - b.first);
}

function isTaken(taken: Uint8Array, {first, end}: Candidate): boolean {
	for (let at = first; at < end; at++) if (taken[at] === 1) return true;
	return false;
}
