/**
 * Writes source/article/hijri-months.ts: how long the months of the Umm al-Qura calendar are, by ICU, which
 * Node.js has in it.
 *
 *     node .scripts/make-hijri-months.ts
 */
import {writeFileSync} from 'node:fs';
import {resolve} from 'node:path';

const target = resolve(import.meta.dirname, '../source/article/hijri-months.ts');
const [firstYear, lastYear] = [1300, 1500];
const millisecondsPerDay = 86_400_000;
const formatter = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
	...{year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC'},
});

/** Days from 1970-01-01 on which a month begins; the search begins shortly before the first year. */
const starts: number[] = [];
for (let day = Date.UTC(1882, 10, 1) / millisecondsPerDay; ; day++) {
	const parts = formatter.formatToParts(new Date(day * millisecondsPerDay));
	const [year = 0, ofMonth = 0] = (['year', 'day'] as const).map(type =>
		Number(parts.find(part => part.type === type)!.value),
	);
	if (year < firstYear || ofMonth !== 1) continue;
	starts.push(day);
	if (year > lastYear) break;
}

const years = Array.from({length: lastYear - firstYear + 1}, (_, year) => {
	const months = Array.from({length: 12}, (_, month) => {
		const at = year * 12 + month;
		return starts[at + 1]! - starts[at]! === 30 ? 1 : 0;
	});
	return Number.parseInt(months.join(''), 2).toString(16).padStart(3, '0');
});
const lines = Array.from({length: Math.ceil(years.length / 20)}, (_, line) =>
	years.slice(line * 20, line * 20 + 20).join(' '),
);

writeFileSync(
	target,
	`// Made by .scripts/make-hijri-months.ts from ICU ${process.versions.icu}.

/** The first year whose months are known, and 1 Muharram of it, in days from 1970-01-01. */
export const firstHijriYear = ${firstYear};
export const firstHijriDay = ${starts[0]! < 0 ? '-' : ''}${Math.abs(starts[0]!).toLocaleString('en').replaceAll(',', '_')};

/**
 * Of each year the months of the Umm al-Qura calendar that have 30 days, in twelve bits, Muharram the highest;
 * the others have 29.
 */
export const longHijriMonths = \`
${lines.map(line => `\t${line}`).join('\n')}
\`;
`,
);
