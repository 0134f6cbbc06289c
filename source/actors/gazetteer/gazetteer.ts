import type {ActorType} from '../mention.ts';
import {arabCities} from './arab-cities.ts';
import {bodies} from './bodies.ts';
import {cities} from './cities.ts';
import {clubs} from './clubs.ts';
import {companies} from './companies.ts';
import {countries} from './countries.ts';
import {forces} from './forces.ts';
import type {EntryKind, GazetteerEntry} from './gazetteer-entry.ts';
import {media} from './media.ts';
import {type ParsedTable, parseEntries} from './parse-entries.ts';
import {parties} from './parties.ts';
import {people} from './people.ts';
import {regions} from './regions.ts';

/** A country with the words that stand for what is of it. */
export type Country = {
	/** ISO 3166-1 alpha-2. */
	readonly code: string;
	readonly slug: string;
	readonly englishName: string;
	/** The English adjective: `Syrian`. */
	readonly adjective: string;
	/** Arabic adjectives, masculine singular without article: سوري. */
	readonly nisbas: readonly string[];
	/** The Arabic name that is shown. */
	readonly name: string;
};

/** All the program knows by name. */
export type Gazetteer = {
	readonly entries: readonly GazetteerEntry[];
	readonly countries: readonly Country[];
};

/** The tables with the type and kind of what they hold. */
export const gazetteerTables: readonly {
	readonly file: string;
	readonly table: string;
	readonly type: ActorType;
	readonly kind: EntryKind;
}[] = [
	{file: 'regions.ts', table: regions, type: 'place', kind: 'region'},
	{file: 'cities.ts', table: cities, type: 'place', kind: 'city'},
	{file: 'arab-cities.ts', table: arabCities, type: 'place', kind: 'city'},
	{file: 'people.ts', table: people, type: 'person', kind: 'person'},
	{file: 'bodies.ts', table: bodies, type: 'organization', kind: 'body'},
	{file: 'forces.ts', table: forces, type: 'organization', kind: 'force'},
	{file: 'parties.ts', table: parties, type: 'organization', kind: 'party'},
	{file: 'media.ts', table: media, type: 'organization', kind: 'medium'},
	{file: 'companies.ts', table: companies, type: 'organization', kind: 'company'},
	{file: 'clubs.ts', table: clubs, type: 'organization', kind: 'club'},
];

let loaded: Gazetteer | undefined;

/** The gazetteer that comes with the program; read on first use, then the same object. */
export function loadGazetteer(): Gazetteer {
	loaded ??= readGazetteer();
	return loaded;
}

/** Reads the lines of countries.ts: code | slug | English name | adjective | nisbas | names. */
export function parseCountries(table: string): {
	countries: readonly Country[];
	entries: readonly GazetteerEntry[];
} {
	const found: Country[] = [];
	const entries: GazetteerEntry[] = [];
	for (const row of table.split('\n')) {
		if (row === '') continue;
		const [code, slug, englishName, adjective, nisbas, names] = row.split(' | ') as string[];
		const line = `${englishName} [${slug}] | ${code} | ${names}`;
		const [entry] = parseEntries(line, 'place', 'country').entries;
		if (entry === undefined) continue;
		entries.push(entry);
		found.push({
			code: code!,
			slug: slug!,
			englishName: englishName!,
			adjective: adjective!,
			nisbas: nisbas === '-' ? [] : nisbas!.split(', '),
			name: entry.name,
		});
	}
	return {countries: found, entries};
}

function readGazetteer(): Gazetteer {
	const nations = parseCountries(countries);
	const tables: ParsedTable[] = gazetteerTables.map(({table, type, kind}) =>
		parseEntries(table, type, kind),
	);
	return {
		entries: [...nations.entries, ...tables.flatMap(({entries}) => entries)],
		countries: nations.countries,
	};
}
