import type {Actor} from '../actors/actor.ts';
import type {Article} from '../article/article.ts';
import {metaLine} from '../article/meta-line.ts';
import {type Band, bandsOf} from '../compare/bands.ts';
import {countComparison} from '../compare/count-comparison.ts';
import {placeDifferences} from '../compare/place-differences.ts';
import {isolateArabic} from '../layout/isolate-arabic.ts';
import {paragraphDirection} from '../layout/levels.ts';
import type {Messages} from '../messages/messages.ts';
import {bandSigns} from './band-signs.ts';
import type {ComparedPair} from './compared-pair.ts';
import {escapeMarkdown} from './escape-markdown.ts';
import {type MarkedPiece, markSentences} from './mark-sentence.ts';
import {webAddress} from './web-address.ts';

/**
 * A comparison as a Markdown document, for a forge or an editor: CommonMark with tables. Markdown knows no
 * direction, so what is Arabic stands in blocks that say theirs. Nothing in the articles becomes markup.
 */
export function comparisonDocument(pair: ComparedPair, messages: Messages): string {
	const bands = bandsOf(pair.comparison);
	const parts = [
		`# ${messages.page.title}`,
		...rightToLeft(...report('A', pair.a), ...report('B', pair.b)),
		...verdict(pair, messages),
		...differences(pair, bands, messages),
		...actors(pair, messages),
		...texts(pair, bands, messages),
		...legend(messages),
	];
	return `${parts.join('\n\n')}\n`;
}

/** Between blank lines what is inside an element is still Markdown. */
const rightToLeft = (...blocks: readonly string[]): string[] => [
	'<div dir="rtl">',
	...blocks,
	'</div>',
];

function report(letter: string, article: Article): string[] {
	const address = webAddress(article.url);
	const about = [
		escapeMarkdown(metaLine(article)),
		escapeMarkdown(article.author?.name ?? ''),
		address === undefined ? '' : `<span dir="ltr">${escapeMarkdown(address)}</span>`,
		`<span dir="ltr">${escapeMarkdown(article.id)}</span>`,
	];
	return [
		`## ${letter}: ${directed(article.title)}`,
		about.filter(part => part !== '').join('<br>'),
	];
}

/** A text in the direction of its own letters, inside a block that runs from the right. */
const directed = (text: string, shown = escapeMarkdown(text)): string =>
	paragraphDirection(text) === 'rtl' ? shown : `<span dir="ltr">${shown}</span>`;

function verdict({comparison}: ComparedPair, {comparison: words}: Messages): string[] {
	const {probability, reasons} = comparison.sameEvent;
	const {alike, onlyLeft, onlyRight, different} = words.sideCounts(countComparison(comparison));
	return [
		`**${words.sameEvent(probability)} (${probability.toFixed(2)})**`,
		reasons.map(reason => `- ${escapeMarkdown(isolateArabic(reason))}`).join('\n'),
		[alike, onlyLeft, onlyRight, different].join(' · '),
	].filter(part => part !== '');
}

function differences(
	{comparison}: ComparedPair,
	bands: readonly Band[],
	{comparison: words, page}: Messages,
): string[] {
	if (comparison.differences.length === 0) return [`## ${words.differences}`, words.noDifference];
	const rows = placeDifferences(comparison, bands).map(({difference, band}) => {
		const {kind, a, b, note} = difference;
		return [
			String(bands[band]?.number ?? ''),
			words.kinds[kind],
			directed(a.text),
			directed(b.text),
			`<span dir="ltr">${escapeMarkdown(isolateArabic(note))}</span>`,
		];
	});
	return [
		`## ${words.differences}`,
		...rightToLeft(table([page.number, page.what, 'A', 'B', page.note], rows)),
	];
}

const actorTypes = ['person', 'organization', 'place'] as const;

function actors({actors}: ComparedPair, {comparison: words, page}: Messages): string[] {
	const groups = [actors.shared, actors.onlyA, actors.onlyB];
	const named = (group: readonly Actor[], type: Actor['type']) =>
		group
			.filter(actor => actor.type === type)
			.map(({name}) => escapeMarkdown(name))
			.join(' · ');
	const rows = actorTypes
		.map(type => [page.actorTypes[type], ...groups.map(group => named(group, type))])
		.filter(([, ...cells]) => cells.some(cell => cell !== ''));
	if (rows.length === 0) return [];
	return [
		`## ${page.actors}`,
		...rightToLeft(table(['', words.both, words.onlyA, words.onlyB], rows)),
	];
}

function texts({comparison}: ComparedPair, bands: readonly Band[], {page}: Messages): string[] {
	const marks = {
		a: markSentences(comparison, bands, 'a'),
		b: markSentences(comparison, bands, 'b'),
	};
	const side = (band: Band, of: 'a' | 'b') =>
		band[of]
			.map(index => {
				const sentence = comparison[of].sentences[index]!;
				return directed(sentence.text, marks[of](sentence).map(piece).join(''));
			})
			.join('<br>');
	const rows = bands.map(band => [
		band.number === null ? '' : `${band.number} ${bandSigns[band.kind]}`,
		side(band, 'a'),
		side(band, 'b'),
	]);
	return [`## ${page.texts}`, ...rightToLeft(table([page.number, 'A', 'B'], rows))];
}

/** Elements, for emphasis by asterisks depends on the letters around it. */
function piece({text, mark}: MarkedPiece): string {
	const escaped = escapeMarkdown(text);
	if (mark === 'difference') return `<ins><b>${escaped}</b></ins>`;
	if (mark === 'spelling') return `<ins>${escaped}</ins>`;
	return mark === 'own' ? `<b>${escaped}</b>` : escaped;
}

function legend({page: {legend: said}}: Messages): string[] {
	const signs = (['same', 'related', 'different'] as const).map(
		kind => `${bandSigns[kind]} ${said[kind]}`,
	);
	const marks = (['difference', 'spelling', 'own'] as const).map(mark =>
		piece({text: said[mark], mark}),
	);
	return ['---', [...signs, ...marks].join(' · ')];
}

function table(names: readonly string[], rows: readonly (readonly string[])[]): string {
	const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
	return [line(names), line(names.map(() => '---')), ...rows.map(line)].join('\n');
}
