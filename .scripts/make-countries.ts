/**
 * Writes source/actors/gazetteer/countries.ts: the names Unicode's CLDR gives (through
 * `Intl.DisplayNames`) with what countries-by-hand.ts adds. Run it after changing that table:
 *
 *     node .scripts/make-countries.ts
 */
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {slugOf} from '../source/actors/gazetteer/parse-entries.ts';
import {fold} from '../source/arabic/fold.ts';
import {countriesByHand} from './countries-by-hand.ts';

const arabic = new Intl.DisplayNames('ar', {type: 'region'});
const english = new Intl.DisplayNames('en', {type: 'region'});

const rows = countriesByHand.split('\n').filter(Boolean).map(countryRow);
const target = join(import.meta.dirname, '../source/actors/gazetteer/countries.ts');
writeFileSync(
	target,
	`/**
 * Countries and territories, their Arabic names and adjectives. Made by .scripts/make-countries.ts from
 * Intl.DisplayNames and .scripts/countries-by-hand.ts; change it there.
 *
 * One country a line: code | slug | English name | adjective | nisbas | names, the shown one first.
 */
export const countries = \`
${rows.join('\n')}
\`;
`,
);

function countryRow(row: string): string {
	const [code, otherName, adjective, nisbas, further] = row
		.split('|')
		.map(field => field.trim()) as [string, string, string, string, string];
	const englishName = otherName || english.of(code)!.replace(/ \(.*\)/, '');
	const cldr = arabic
		.of(code)!
		.replace(/ \(.*\)/, '')
		.normalize('NFC');
	// A dash between words, as in "تيمور - ليشتي", is no part of how newspapers write.
	const given = cldr.replace(/ - /g, ' ').replace(/\p{M}/gu, '');
	const names = further.startsWith('=')
		? [...listOf(further.slice(1)), given]
		: [given, ...listOf(further)];
	return [
		code,
		slugOf(englishName),
		englishName,
		adjective,
		nisbas === '' ? '-' : withoutTwins(listOf(nisbas)).join(', '),
		withoutTwins(names).join(', '),
	].join(' | ');
}

function listOf(field: string): string[] {
	return field.split(', ').filter(Boolean);
}

/** Leaves out what folds to the same as something before it. */
function withoutTwins(names: readonly string[]): string[] {
	const seen = new Set<string>();
	return names.filter(name => {
		const key = fold(name.replace(/[~!?]$/, '')).text.trim();
		return !seen.has(key) && seen.add(key);
	});
}
