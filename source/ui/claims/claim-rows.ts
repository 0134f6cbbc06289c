import {isDisagreement} from '../../compare/bands.ts';
import {type Claim, type ClaimTable, claimantCount} from '../../compare/claim-table.ts';
import type {StyledSpan, VisualLine} from '../../layout/visual-line.ts';
import {clampedLines} from '../clamped-lines.ts';
import type {Role} from '../role.ts';
import type {ClaimsLayout} from './claims-layout.ts';

/** A row of the table. */
export type ClaimRow = {
	/** What each report says on this row; where stacked, one of them says something. */
	readonly lines: readonly (VisualLine<Role> | null)[];
	/** The first row bears the number; the others of its claim do not. */
	readonly isFirst: boolean;
	/** The first row of this report's words. */
	readonly begins: readonly boolean[];
};

/** What a claim looks like: every report's words beside each other, or below. */
export function claimRows(
	table: ClaimTable,
	claim: Claim,
	{isStacked, columns, cellRows, marks}: ClaimsLayout & {readonly marks: 'shown' | 'hidden'},
): readonly ClaimRow[] {
	const cells = claim.sentences.map((sentences, report) => {
		const {text, spans} = wordsOf(table, claim, report, sentences);
		return sentences.length === 0 ? [] : clampedLines(text, cellRows, {columns, spans, marks});
	});
	return isStacked ? stacked(cells) : beside(cells);
}

type Cells = readonly (readonly VisualLine<Role>[])[];

function beside(cells: Cells): ClaimRow[] {
	const height = Math.max(...cells.map(({length}) => length));
	return Array.from({length: height}, (_, row) => ({
		lines: cells.map(lines => lines[row] ?? null),
		isFirst: row === 0,
		begins: cells.map(() => row === 0),
	}));
}

function stacked(cells: Cells): ClaimRow[] {
	const rows = cells.flatMap((lines, report) =>
		lines.map((line, row) => ({
			lines: cells.map((_, other) => (other === report ? line : null)),
			begins: cells.map((_, other) => other === report && row === 0),
		})),
	);
	return rows.map((row, index) => ({...row, isFirst: index === 0}));
}

/** The sentences of a report in one text, with what another gives differently marked in it. */
function wordsOf(
	{reports}: ClaimTable,
	{differences}: Claim,
	report: number,
	indexes: readonly number[],
): {text: string; spans: StyledSpan<Role>[]} {
	const quotes = differences
		.filter(({difference}) => isDisagreement(difference))
		.flatMap(({a, b, difference}) => [
			...(a === report ? [difference.a] : []),
			...(b === report ? [difference.b] : []),
		]);
	let text = '';
	const spans: StyledSpan<Role>[] = [];
	for (const index of indexes) {
		const sentence = reports[report]!.sentences[index]!;
		if (text !== '') text += ' ';
		const shift = text.length - sentence.from;
		for (const {from, to} of quotes) {
			if (from < sentence.from || to > sentence.to) continue;
			spans.push({from: from + shift, to: to + shift, style: 'difference'});
		}
		text += sentence.text;
	}
	return {text, spans};
}

/** What a claim is: told differently, by several, or by one alone. */
export function claimKind(claim: Claim): 'different' | 'same' | 'only' {
	if (claimantCount(claim) < 2) return 'only';
	return claim.differences.some(({difference}) => isDisagreement(difference))
		? 'different'
		: 'same';
}
