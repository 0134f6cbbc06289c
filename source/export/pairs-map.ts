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
	const labelA = labels(rowA - 9);
	const labelB = labels(rowB + thickness + 19);
	const pairs = bands.flatMap((band, index) => {
		const own = places.filter(place => place.band === index);
		if (own.length === 0) return [];
		const number = String(band.number);
		return [
			pairGroup(band, own),
			labelA(number, middle(own[0]!.a)),
			labelB(number, middle(own[0]!.b)),
		];
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
	return [`<g class="${bandClasses(band)}">`, ...lines, ...rects, '</g>'].join('');
}

/** Between the middles of two numbers. */
const labelRoom = 20;

/** Writes numbers at a height, but none over another. */
function labels(y: number): (number: string, x: number) => string {
	const taken: number[] = [];
	return (number, x) => {
		if (taken.some(other => Math.abs(other - x) < labelRoom)) return '';
		taken.push(x);
		return text(number, x, y);
	};
}

const rect = ({from, to}: Range, y: number) =>
	`<rect x="${across(to)}" y="${y}" width="${round(Math.max(3, (to - from) * (width - 2 * inset) - 1))}" height="${thickness}"/>`;

const text = (words: string, x: number, y: number) => `<text x="${x}" y="${y}">${words}</text>`;

const middle = ({from, to}: Range) => across((from + to) / 2);

/** The beginning of a text is at the right. */
const across = (part: number) => round(width - inset - part * (width - 2 * inset));

const round = (value: number) => Math.round(value * 10) / 10;
