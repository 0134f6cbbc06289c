import type {Actor} from '../actors/actor.ts';
import type {ActorType} from '../actors/mention.ts';
import type {Article} from '../article/article.ts';
import {metaLine} from '../article/meta-line.ts';
import {type Band, bandsOf} from '../compare/bands.ts';
import {countComparison} from '../compare/count-comparison.ts';
import {pairPlaces} from '../compare/pair-places.ts';
import {type PlacedDifference, placeDifferences} from '../compare/place-differences.ts';
import {isolateArabic} from '../layout/isolate-arabic.ts';
import {paragraphDirection} from '../layout/levels.ts';
import type {Messages} from '../messages/messages.ts';
import {bandSigns} from './band-signs.ts';
import type {ComparedPair} from './compared-pair.ts';
import {escapeHtml} from './escape-html.ts';
import type {Mark} from './mark-sentence.ts';
import {pageStyle, pageStyleHash} from './page-style.ts';
import {pageTexts} from './page-texts.ts';
import {type PageWords, pageWords} from './page-words.ts';
import {pairsMap} from './pairs-map.ts';
import {webAddress} from './web-address.ts';

/**
 * A comparison as a page: one file that needs no other, read from right to left, for light and dark
 * screens, narrow windows and paper. Its policy allows no script and nothing from elsewhere; every text
 * of the articles is escaped.
 */
export function comparisonPage(pair: ComparedPair, messages: Messages): string {
	const bands = bandsOf(pair.comparison);
	const words = pageWords(messages);
	return [
		...head(pair, messages),
		'<body>',
		'<main>',
		'<header>',
		...verdict(pair, words),
		...reports(pair, words),
		'</header>',
		...placesOfPairs(pair, bands, words),
		...differences(pair, bands, words),
		...actorTable(pair, words),
		...pageTexts(pair, bands, words),
		...legend(words),
		'</main>',
		'</body>',
		'</html>',
		'',
	].join('\n');
}

const policy = `default-src 'none'; style-src '${pageStyleHash}'; base-uri 'none'; form-action 'none'`;

function head({a, b}: ComparedPair, {page}: Messages): string[] {
	return [
		'<!doctype html>',
		'<html lang="ar" dir="rtl">',
		'<head>',
		'<meta charset="utf-8">',
		`<meta http-equiv="Content-Security-Policy" content="${policy}">`,
		'<meta name="viewport" content="width=device-width, initial-scale=1">',
		'<meta name="color-scheme" content="light dark">',
		'<meta name="referrer" content="no-referrer">',
		'<meta name="generator" content="warraq">',
		`<title>${escapeHtml(`${a.title} | ${b.title} – ${page.title}`)}</title>`,
		`<style>${pageStyle}</style>`,
		'</head>',
	];
}

function verdict({comparison}: ComparedPair, {messages, block}: PageWords): string[] {
	const {probability, reasons} = comparison.sameEvent;
	const said = `${messages.comparison.sameEvent(probability)} (${probability.toFixed(2)})`;
	const {alike, onlyLeft, onlyRight, different} = messages.comparison.sideCounts(
		countComparison(comparison),
	);
	const {code, direction} = messages.language;
	return [
		'<section class="summary">',
		block('p', messages.page.title, 'faint'),
		block('p', said, 'verdict'),
		`<ul class="reasons" lang="${code}" dir="${direction}">`,
		...reasons.map(reason => `<li>${escapeHtml(isolateArabic(reason))}</li>`),
		'</ul>',
		block('p', [alike, onlyLeft, onlyRight, different].join(' · '), 'faint'),
		'</section>',
	];
}

function reports({a, b}: ComparedPair, {inline}: PageWords): string[] {
	return ['<div class="pair reports">', report('A', a), '<div></div>', report('B', b), '</div>'];

	function report(letter: string, article: Article): string {
		const meta = metaLine(article);
		const address = webAddress(article.url);
		const author = article.author?.name;
		const lines = [
			meta === '' ? undefined : escapeHtml(meta),
			author === undefined ? undefined : escapeHtml(author),
			address === undefined
				? undefined
				: `<a href="${escapeHtml(address)}" rel="noopener noreferrer" dir="ltr">${escapeHtml(address)}</a>`,
			inline(article.id),
		];
		return [
			'<article>',
			`<p class="letter">${letter}</p>`,
			`<h1 dir="${paragraphDirection(article.title)}">${escapeHtml(article.title)}</h1>`,
			...lines.flatMap(line => (line === undefined ? [] : [`<p class="faint">${line}</p>`])),
			'</article>',
		].join('\n');
	}
}

function placesOfPairs(
	{comparison}: ComparedPair,
	bands: readonly Band[],
	{messages, inline}: PageWords,
): string[] {
	const places = pairPlaces(comparison, bands);
	if (places.length === 0) return [];
	const label = messages.page.places;
	return [
		'<section>',
		`<h2>${inline(label)}</h2>`,
		`<figure>${pairsMap(bands, places, escapeHtml(label))}</figure>`,
		'</section>',
	];
}

function differences(
	{comparison}: ComparedPair,
	bands: readonly Band[],
	{messages, inline, block}: PageWords,
): string[] {
	const {comparison: words, page} = messages;
	const title = `<h2>${inline(words.differences)}</h2>`;
	if (comparison.differences.length === 0)
		return ['<section>', title, block('p', words.noDifference, 'faint'), '</section>'];
	return [
		'<section>',
		title,
		'<table>',
		`<thead><tr>${[page.number, page.what, 'A', 'B', page.note].map(name => `<th scope="col">${inline(name)}</th>`).join('')}</tr></thead>`,
		'<tbody>',
		...placeDifferences(comparison, bands).map(row),
		'</tbody>',
		'</table>',
		'</section>',
	];

	function row({difference, band: index}: PlacedDifference): string {
		const {kind, a, b, note} = difference;
		const band = bands[index]?.number ?? undefined;
		const mark = kind === 'spelling' ? 'spelling' : 'difference';
		const quote = (text: string, letter: string) =>
			`<td data-name="${letter}" dir="${paragraphDirection(text)}"><mark class="${mark}">${escapeHtml(text)}</mark></td>`;
		return [
			'<tr>',
			`<td>${band === undefined ? '' : `<a href="#pair-${band}">${band}</a>`}</td>`,
			`<td>${inline(words.kinds[kind])}</td>`,
			quote(a.text, 'A'),
			quote(b.text, 'B'),
			block('td', note, 'faint'),
			'</tr>',
		].join('');
	}
}

const actorTypes: readonly ActorType[] = ['person', 'organization', 'place'];

function actorTable({actors}: ComparedPair, {messages, inline}: PageWords): string[] {
	const {page, comparison: words} = messages;
	const groups = [actors.shared, actors.onlyA, actors.onlyB];
	const names = [words.both, words.onlyA, words.onlyB];
	const named = (group: readonly Actor[], type: ActorType) =>
		group
			.filter(actor => actor.type === type)
			.map(({name}) => `<bdi>${escapeHtml(name)}</bdi>`)
			.join(' · ');
	const used = actorTypes.filter(type => groups.some(group => named(group, type) !== ''));
	if (used.length === 0) return [];
	return [
		'<section>',
		`<h2>${inline(page.actors)}</h2>`,
		'<table class="actors">',
		`<thead><tr><td></td>${names.map(name => `<th scope="col">${inline(name)}</th>`).join('')}</tr></thead>`,
		'<tbody>',
		...used.map(
			type =>
				`<tr><th scope="row">${inline(page.actorTypes[type])}</th>${groups.map((group, at) => `<td data-name="${escapeHtml(names[at]!)}">${named(group, type)}</td>`).join('')}</tr>`,
		),
		'</tbody>',
		'</table>',
		'</section>',
	];
}

function legend({messages, inline, block}: PageWords): string[] {
	const {legend: said} = messages.page;
	const sign = (kind: Band['kind'], text: string) =>
		`<span>${bandSigns[kind]} ${inline(text)}</span>`;
	const marked = (mark: Mark, text: string) =>
		`<span><mark class="${mark}">${inline(text)}</mark></span>`;
	return [
		'<footer>',
		'<p class="legend faint">',
		sign('same', said.same),
		sign('related', said.related),
		sign('different', said.different),
		marked('difference', said.difference),
		marked('spelling', said.spelling),
		marked('own', said.own),
		'</p>',
		block('p', said.places, 'faint'),
		'</footer>',
	];
}
