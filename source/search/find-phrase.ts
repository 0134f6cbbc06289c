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
		// Positions rise, so that each list of the others is gone through once.
		const others = answers.map((answer, index) => (index === rarest ? [] : answer.map(cursorOn)));
		for (const position of positions) {
			const start = position - rarest;
			if (inTitle && !isInTitle(segment, start)) continue;
			if (others.every((other, index) => index === rarest || has(other, start + index))) {
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

/** A list, and how far it was gone through. */
type Cursor = {readonly positions: Uint32Array; at: number};

function cursorOn(positions: Uint32Array): Cursor {
	return {positions, at: 0};
}

function has(cursors: readonly Cursor[], position: number): boolean {
	return cursors.some(cursor => {
		cursor.at = nextFrom(cursor, position);
		return cursor.positions[cursor.at] === position;
	});
}

/** The index of the first value not below a bound, by steps that double from where the cursor stands. */
function nextFrom({positions, at}: Cursor, bound: number): number {
	let step = 1;
	while (at + step < positions.length && positions[at + step]! < bound) step *= 2;
	return lowerBound(positions, bound, at, Math.min(at + step + 1, positions.length));
}

function isInTitle({articleStarts, titleEnds}: Segment, position: number): boolean {
	return position < titleEnds[articleAt(articleStarts, position, 0)]!;
}
