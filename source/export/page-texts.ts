import type {Band} from '../compare/bands.ts';
import {paragraphDirection} from '../layout/levels.ts';
import {bandClasses} from './band-classes.ts';
import {bandSigns} from './band-signs.ts';
import type {ComparedPair} from './compared-pair.ts';
import {escapeHtml} from './escape-html.ts';
import {type MarkedPiece, markSentences} from './mark-sentence.ts';
import type {PageWords} from './page-words.ts';

/** The two texts side by side, pairs joined by number, sign and color. */
export function pageTexts(
	{comparison}: ComparedPair,
	bands: readonly Band[],
	{messages, inline}: PageWords,
): string[] {
	const marks = {
		a: markSentences(comparison, bands, 'a'),
		b: markSentences(comparison, bands, 'b'),
	};
	return [
		'<section>',
		`<h2>${inline(messages.page.texts)}</h2>`,
		...bands.flatMap(band => [
			`<div class="pair band ${bandClasses(band)}"${band.number === null ? '' : ` id="pair-${band.number}"`}>`,
			side(band, 'a'),
			joint(band),
			side(band, 'b'),
			'</div>',
		]),
		'</section>',
	];

	function side(band: Band, of: 'a' | 'b'): string {
		const letter = `<span class="letter">${of.toUpperCase()}</span>`;
		const sentences = band[of].map((index, at) => {
			const sentence = comparison[of].sentences[index]!;
			const place = `<span class="place">${index + 1}</span>`;
			const text = marks[of](sentence).map(piece).join('');
			return `<p dir="${paragraphDirection(sentence.text)}">${at === 0 ? letter : ''}${place}${text}</p>`;
		});
		return `<div class="side ${of}">${sentences.join('\n')}</div>`;
	}

	function joint(band: Band): string {
		if (band.number === null) return '<div></div>';
		const label = escapeHtml(messages.comparison.band(band));
		const number = `<b>${band.number}</b>`;
		return `<div class="joint" role="img" aria-label="${label}">${number}<i>${bandSigns[band.kind]}</i>${number}</div>`;
	}
}

const piece = ({text, mark}: MarkedPiece): string =>
	mark === undefined ? escapeHtml(text) : `<mark class="${mark}">${escapeHtml(text)}</mark>`;
