import {articleAt} from './article-at.ts';
import type {ExpandedTerm, ExpandedWord} from './expand-query.ts';
import {lowerBound} from './lower-bound.ts';
import type {Segment} from './segment.ts';

/** The occurrences of each term that answers a word. */
type Answers = readonly Uint32Array[];

/** The positions in a segment at which a phrase, or a word that must be there, begins; rising. */
export function findPhrase(
	segment: Segment,
	number: number,
	{words, inTitle}: ExpandedTerm,
): Uint32Array {
	const answers = words.map(word => answersTo(segment, number, word));
	const rarest = rarestOf(answers);
	const found: number[] = [];
	for (const positions of answers[rarest] ?? []) {
		for (const position of positions) {
			const start = position - rarest;
			if (inTitle && !isInTitle(segment, start)) continue;
			if (answers.every((answer, index) => index === rarest || has(answer, start + index))) {
				found.push(start);
			}
		}
	}
	return Uint32Array.from(found).sort();
}

function answersTo(segment: Segment, number: number, {expansions}: ExpandedWord): Answers {
	const ids = [...expansions.values()].map(expansion => expansion.ids[number]!);
	return ids.filter(id => id >= 0).map(id => segment.occurrences(id));
}

/** The word with the fewest occurrences: only there the others are looked for. */
function rarestOf(answers: readonly Answers[]): number {
	const counts = answers.map(answer => answer.reduce((sum, {length}) => sum + length, 0));
	return counts.indexOf(Math.min(...counts));
}

function has(answers: Answers, position: number): boolean {
	return answers.some(positions => positions[lowerBound(positions, position)] === position);
}

function isInTitle({articleStarts, titleEnds}: Segment, position: number): boolean {
	return position < titleEnds[articleAt(articleStarts, position, 0)]!;
}
