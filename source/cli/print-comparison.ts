import type {Actor} from '../actors/actor.ts';
import type {Article} from '../article/article.ts';
import {type Band, bandsOf} from '../compare/bands.ts';
import type {Comparison, Side} from '../compare/comparison.ts';
import {countComparison} from '../compare/count-comparison.ts';
import {type PlacedDifference, placeDifferences} from '../compare/place-differences.ts';
import type {Knowledge} from '../library/create-knowledge.ts';
import type {CommandLine} from './command-line.ts';
import {printTitle} from './print-title.ts';
import {openPrinter, type Printer} from './printer.ts';
import type {World} from './world.ts';

type Printed = {
	readonly comparison: Comparison;
	readonly a: Article;
	readonly b: Article;
	readonly knowledge: Knowledge;
};

/** Prints a comparison from top to bottom: what it comes to, then what answers what. */
export async function printComparison(
	{comparison, a, b, knowledge}: Printed,
	line: CommandLine,
	world: World,
): Promise<void> {
	const printer = await openPrinter(line, world);
	const {messages} = world;
	printTitle('A', a, printer);
	printTitle('B', b, printer);
	printer.blank();
	printVerdict(comparison, printer, world);
	printActors(
		comparison,
		[...knowledge.tags(a).actors, ...knowledge.tags(b).actors],
		printer,
		world,
	);
	const bands = bandsOf(comparison);
	printDifferences(placeDifferences(comparison, bands), printer, world);
	for (const band of bands) {
		printer.blank();
		printer.sentence(messages.comparison.band(band), 'accent');
		printSide('A', comparison.a, band.a, band, printer);
		printSide('B', comparison.b, band.b, band, printer);
	}
}

function printVerdict(comparison: Comparison, printer: Printer, {messages}: World): void {
	const {probability, reasons} = comparison.sameEvent;
	const words = messages.comparison.sameEvent(probability);
	printer.sentence(`${words} (${probability.toFixed(2)})`, 'accent');
	for (const reason of reasons) printer.sentence(`- ${reason}`, 'plain');
	const {alike, onlyLeft, onlyRight, different} = messages.comparison.sideCounts(
		countComparison(comparison),
	);
	printer.sentence([alike, onlyLeft, onlyRight, different].join(', '), 'plain');
}

function printActors(
	{actors}: Comparison,
	known: readonly Actor[],
	printer: Printer,
	{messages}: World,
): void {
	const names = new Map(known.map(({id, name}) => [id, name]));
	const {both, onlyA, onlyB} = messages.comparison;
	for (const [label, ids] of [
		[both, actors.shared],
		[onlyA, actors.onlyA],
		[onlyB, actors.onlyB],
	] as const) {
		if (ids.length === 0) continue;
		printer.sentence(`${label}: ${ids.map(id => names.get(id) ?? id).join(' · ')}`, 'plain');
	}
}

function printDifferences(
	differences: readonly PlacedDifference[],
	printer: Printer,
	{messages}: World,
): void {
	if (differences.length === 0) return;
	const {comparison: words} = messages;
	printer.blank();
	printer.sentence(words.differences, 'accent');
	for (const {difference} of differences) {
		const {kind, a, b, note} = difference;
		printer.sentence(`${words.kinds[kind]}: ${note}`, 'plain');
		const base = kind === 'spelling' ? 'spelling' : 'differenceBar';
		printer.paragraph(`A: ${a.text}`, base);
		printer.paragraph(`B: ${b.text}`, base);
	}
}

function printSide(
	name: string,
	side: Side,
	indexes: readonly number[],
	{kind}: Band,
	printer: Printer,
): void {
	for (const index of indexes) {
		const {text} = side.sentences[index]!;
		printer.paragraph(`${name}: ${text}`, kind === 'only' ? 'quiet' : 'plain');
	}
}
