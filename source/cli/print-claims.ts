import type {Article} from '../article/article.ts';
import {isDisagreement} from '../compare/bands.ts';
import {type Claim, type ClaimTable, claimantCount} from '../compare/claim-table.ts';
import type {CommandLine} from './command-line.ts';
import {printTitle} from './print-title.ts';
import {openPrinter, type Printer} from './printer.ts';
import type {World} from './world.ts';

/** Prints several reports claim by claim: who says it, in which words, and what they give differently. */
export async function printClaims(
	table: ClaimTable,
	articles: readonly Article[],
	line: CommandLine,
	world: World,
): Promise<void> {
	const printer = await openPrinter(line, world);
	const {claims: words, comparison} = world.messages;
	for (const [index, article] of articles.entries()) printTitle(letterOf(index), article, printer);
	printer.blank();
	for (const {a, b, comparison: compared} of table.pairs) {
		const {probability} = compared.sameEvent;
		const said = `${comparison.sameEvent(probability)} (${probability.toFixed(2)})`;
		printer.sentence(`${letterOf(a)}, ${letterOf(b)}: ${said}`, 'plain');
	}
	const shared = table.claims.filter(claim => claimantCount(claim) > 1);
	printer.sentence(words.count(shared.length, articles.length), 'accent');
	for (const [index, claim] of shared.entries()) {
		printer.blank();
		printer.sentence(words.claim({number: index + 1, kind: kindOf(claim)}), 'accent');
		printClaim(claim, table, printer, world);
	}
	if (shared.length === table.claims.length) return;
	printer.blank();
	printer.sentence(words.toldByOne, 'accent');
	for (const claim of table.claims.slice(shared.length)) printClaim(claim, table, printer, world);
}

export const letterOf = (index: number): string => String.fromCharCode(65 + index);

const kindOf = ({differences}: Claim) =>
	differences.some(({difference}) => isDisagreement(difference)) ? 'different' : 'same';

function printClaim(
	{sentences, differences}: Claim,
	{reports}: ClaimTable,
	printer: Printer,
	{messages}: World,
): void {
	for (const {a, b, difference} of differences) {
		const kind = messages.comparison.kinds[difference.kind];
		printer.sentence(
			`${letterOf(a)}, ${letterOf(b)}: ${kind}: ${difference.note}`,
			'differenceBar',
		);
	}
	for (const [report, indexes] of sentences.entries()) {
		for (const index of indexes) {
			const {text} = reports[report]!.sentences[index]!;
			printer.paragraph(`${letterOf(report)}: ${text}`, 'plain');
		}
	}
}
