/**
 * Writes source/layout/wide-ranges.ts: the code points of East Asian Width W and F, from Unicode's EastAsianWidth.txt.
 *
 *     node .scripts/make-wide-ranges.ts [FOLDER]     FOLDER: /usr/share/unicode of Debian's unicode-data
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';

const folder = process.argv[2] ?? '/usr/share/unicode';
const target = resolve(import.meta.dirname, '../source/layout/wide-ranges.ts');

/** What became wide after Unicode 15.0, the version Debian 12 carries; harmless with a newer file. */
const later = `
2630..2637 268A..268F 2FFC..2FFF 31E4..31E5 31EF 4DC0..4DFF 16FF2..16FF6 187F8..187FF 18CD6..18CDA 18CFF 18D09..18D20
18D80..18DF2 18E00..19191 191A0..191D2 1B123..1B128 1B168 1D300..1D356 1D360..1D376 1F1AE 1F6D8..1F6D9 1F7DA
1FA89..1FA8F 1FABE 1FAC6 1FAC8 1FACC..1FACD 1FADC..1FADD 1FADF 1FAE9..1FAEB 1FAEF 1FAF9..1FAFA`;

const file = readFileSync(join(folder, 'EastAsianWidth.txt'), 'utf8');
const version = /EastAsianWidth-([\d.]+)\.txt/.exec(file)![1]!;
const stated = file.matchAll(/^([0-9A-F]+)(?:\.\.([0-9A-F]+))?\s*;\s*[WF]\b/gm);
const amended = later.matchAll(/([0-9A-F]+)(?:\.\.([0-9A-F]+))?/g);

const wide = new Set<number>();
for (const [, from, to] of [...stated, ...amended]) {
	const last = Number.parseInt(to ?? from!, 16);
	for (let point = Number.parseInt(from!, 16); point <= last; point++) wide.add(point);
}

const ranges: {from: number; to: number}[] = [];
for (const point of [...wide].sort((a, b) => a - b)) {
	const last = ranges.at(-1);
	if (last !== undefined && last.to === point - 1) last.to = point;
	else ranges.push({from: point, to: point});
}

const hex = (code: number) => `0x${code.toString(16).toUpperCase().padStart(4, '0')}`;
writeFileSync(
	target,
	`// Made by .scripts/make-wide-ranges.ts from Unicode ${version} and what became wide since; not edited by hand.

/** First and last code point of each stretch that takes two columns (UAX #11, W and F), flat and ascending. */
export const wideRanges: readonly number[] = [
${ranges.map(({from, to}) => `${hex(from)}, ${hex(to)},`).join(' ')}
];
`,
);
