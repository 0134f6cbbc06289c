import type {Range} from '../arabic/range.ts';
import type {Band} from '../compare/bands.ts';
import type {PairPlace} from '../compare/pair-places.ts';
import {bandClasses} from './band-classes.ts';

/** In units of the drawing, which is scaled to the width of the page. */
const width = 1000;
const height = 150;
const inset = 24;
const thickness = 8;
const rowA = 34;
const rowB = height - 34 - thickness;

/**
 * A drawing of where in each text the pairs lie: a bar for each text, both from right to left, and a line
 * for each pair. What one report has moved crosses. The numbers say again which pair it is.
 */
export function pairsMap(
	bands: readonly Band[],
	places: readonly PairPlace[],
	label: string,
): string {
	const pairs = bands.flatMap((band, index) => {
		const own = places.filter(place => place.band === index);
		return own.length === 0 ? [] : [pairGroup(band, own)];
	});
	return [
		`<svg class="map" viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}" direction="ltr">`,
		`<rect class="whole" x="${inset}" y="${rowA}" width="${width - 2 * inset}" height="${thickness}"/>`,
		`<rect class="whole" x="${inset}" y="${rowB}" width="${width - 2 * inset}" height="${thickness}"/>`,
		text('A', width - inset / 2, rowA + thickness),
		text('B', width - inset / 2, rowB + thickness),
		...pairs,
		'</svg>',
	].join('\n');
}

function pairGroup(band: Band, places: readonly PairPlace[]): string {
	const lines = places.map(
		({a, b}) => `<line x1="${middle(a)}" y1="${rowA + thickness}" x2="${middle(b)}" y2="${rowB}"/>`,
	);
	const rects = [
		...new Set([...places.map(({a}) => rect(a, rowA)), ...places.map(({b}) => rect(b, rowB))]),
	];
	const number = String(band.number);
	return [
		`<g class="${bandClasses(band)}">`,
		...lines,
		...rects,
		text(number, middle(places[0]!.a), rowA - 9),
		text(number, middle(places[0]!.b), rowB + thickness + 19),
		'</g>',
	].join('');
}

const rect = ({from, to}: Range, y: number) =>
	`<rect x="${across(to)}" y="${y}" width="${round(Math.max(3, (to - from) * (width - 2 * inset) - 1))}" height="${thickness}"/>`;

const text = (words: string, x: number, y: number) => `<text x="${x}" y="${y}">${words}</text>`;

const middle = ({from, to}: Range) => across((from + to) / 2);

/** The beginning of a text is at the right. */
const across = (part: number) => round(width - inset - part * (width - 2 * inset));

const round = (value: number) => Math.round(value * 10) / 10;
