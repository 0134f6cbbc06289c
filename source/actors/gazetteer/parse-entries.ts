import type {ActorType} from '../mention.ts';
import type {
	EntryKind,
	EntryName,
	GazetteerEntry,
	NameCondition,
	Office,
} from './gazetteer-entry.ts';

/** A line of a table that could not be read as an entry; lines count from 1. */
export type TableProblem = {readonly line: number; readonly message: string};

export type ParsedTable = {
	readonly entries: readonly GazetteerEntry[];
	/** The line each entry stands on, by its index. */
	readonly lines: readonly number[];
	readonly problems: readonly TableProblem[];
};

const conditions: Readonly<Record<string, NameCondition>> = {'!': 'alone', '~': 'cue', '?': 'head'};

/**
 * Reads a table of the gazetteer: one entry a line, fields between `|`: English name, country, offices
 * (people only), Arabic names. A slug in square brackets after the English name replaces the one made from
 * it. Never throws: a line that cannot be read is left out and reported.
 */
export function parseEntries(table: string, type: ActorType, kind: EntryKind): ParsedTable {
	const entries: GazetteerEntry[] = [];
	const lines: number[] = [];
	const problems: TableProblem[] = [];
	let line = 0;
	for (const row of table.split('\n')) {
		line++;
		if (row === '') continue;
		const entry = parseEntry(row, type, kind);
		if (typeof entry === 'string') {
			problems.push({line, message: entry});
		} else {
			entries.push(entry);
			lines.push(line);
		}
	}
	return {entries, lines, problems};
}

/** Lower-case Latin letters and digits joined by hyphens: `Côte d'Ivoire` becomes `cote-d-ivoire`. */
export function slugOf(englishName: string): string {
	// Hot while loading: nearly all names are plain.
	if (/^[A-Za-z]+(?:[ -][A-Za-z]+)*$/.test(englishName)) {
		return englishName.toLowerCase().replaceAll(' ', '-');
	}
	return englishName
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/['’.]/g, '')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
}

function parseEntry(row: string, type: ActorType, kind: EntryKind): GazetteerEntry | string {
	const fields = row.split('|').map(field => field.trim());
	const expected = type === 'person' ? 4 : 3;
	if (fields.length !== expected) return `expected ${expected} fields, found ${fields.length}`;
	const heading = /^(.+?)(?: \[([a-z0-9-]+)\])?$/.exec(fields[0]!);
	const englishName = heading?.[1] ?? '';
	const slug = heading?.[2] ?? slugOf(englishName);
	if (slug === '') return 'no English name';
	const names = fields.at(-1)!.split(', ').map(parseName);
	const broken = names.find(name => name.text === '');
	if (broken !== undefined) return 'an empty name';
	const offices = type === 'person' ? parseOffices(fields[2]!) : [];
	if (typeof offices === 'string') return offices;
	const country = fields[1]!;
	return {
		id: `${type}/${slug}`,
		type,
		kind,
		name: names[0]!.text,
		englishName,
		...(country === '' ? {} : {country}),
		names,
		offices,
	};
}

function parseName(written: string): EntryName {
	let text = written.trim();
	const condition = conditions[text.at(-1) ?? ''];
	if (condition !== undefined) text = text.slice(0, -1);
	let before = '';
	if (text.startsWith('[')) {
		const end = text.indexOf('] ');
		before = text.slice(1, end);
		text = end < 0 ? '' : text.slice(end + 2);
	}
	return {text, condition: condition ?? 'always', before};
}

/** Offices as a line of a table has them, or what cannot be read. */
export function parseOffices(field: string): readonly Office[] | string {
	const offices: Office[] = [];
	for (const written of field.split(';')) {
		if (written.trim() === '') continue;
		const match = /^([a-z-]+)(?: ([A-Za-z0-9-]+?))?(?: (\d[\d-]*)?\.\.(\d[\d-]*)?)?$/.exec(
			written.trim(),
		);
		if (match === null) return `cannot read the office "${written.trim()}"`;
		const [, role, of, since, until] = match;
		offices.push({
			role: role!,
			of: of ?? '',
			...(since === undefined ? {} : {since}),
			...(until === undefined ? {} : {until}),
		});
	}
	return offices;
}
