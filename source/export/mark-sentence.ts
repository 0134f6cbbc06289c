import type {Band} from '../compare/bands.ts';
import type {Comparison, Quote} from '../compare/comparison.ts';
import {ownWords} from '../compare/own-words.ts';

/** What is to be seen of a piece of a sentence: given differently, spelled differently, or said here only. */
export type Mark = 'difference' | 'spelling' | 'own';

/** A piece of a sentence, as written. */
export type MarkedPiece = {readonly text: string; readonly mark?: Mark};

type MarkedRange = {readonly from: number; readonly to: number; readonly mark: Mark};

/**
 * The marks of one side of a comparison: a function that cuts a sentence of that side into pieces. Their
 * texts together are the sentence.
 */
export function markSentences(
	comparison: Comparison,
	bands: readonly Band[],
	side: 'a' | 'b',
): (sentence: Quote) => readonly MarkedPiece[] {
	// In the order of their weight: where two meet, the first is shown.
	const ranges: readonly MarkedRange[] = [
		...comparison.differences.map(({kind, [side]: quote}) => ({
			from: quote.from,
			to: quote.to,
			mark: kind === 'spelling' ? ('spelling' as const) : ('difference' as const),
		})),
		...ownWords(comparison, bands, side).map(range => ({...range, mark: 'own' as const})),
	];
	return sentence => cut(sentence, ranges);
}

function cut({text, from: start}: Quote, ranges: readonly MarkedRange[]): readonly MarkedPiece[] {
	const inside = ranges
		.map(({from, to, mark}) => ({
			from: Math.max(0, from - start),
			to: Math.min(text.length, to - start),
			mark,
		}))
		.filter(({from, to}) => from < to);
	const edges = [0, text.length, ...inside.flatMap(({from, to}) => [from, to])];
	const pieces: MarkedPiece[] = [];
	let last = 0;
	for (const edge of [...new Set(edges)].sort((a, b) => a - b)) {
		if (edge === last) continue;
		const mark = inside.find(({from, to}) => from <= last && to >= edge)?.mark;
		pieces.push({text: text.slice(last, edge), ...(mark && {mark})});
		last = edge;
	}
	return joined(pieces);
}

/** Neighbors with the same mark as one piece. */
function joined(pieces: readonly MarkedPiece[]): readonly MarkedPiece[] {
	const result: MarkedPiece[] = [];
	for (const piece of pieces) {
		const last = result.at(-1);
		if (last && last.mark === piece.mark)
			result[result.length - 1] = {...last, text: last.text + piece.text};
		else result.push(piece);
	}
	return result;
}
