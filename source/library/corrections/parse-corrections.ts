import {isActorType, readActorId} from '../../actors/actor-id.ts';
import type {
	ActorAddition,
	ActorMerge,
	ActorSplit,
	Corrections,
} from '../../actors/corrections/corrections.ts';
import {settleMerges} from '../../actors/corrections/settle-merges.ts';
import type {EntryName} from '../../actors/gazetteer/gazetteer-entry.ts';
import {parseOffices, slugOf} from '../../actors/gazetteer/parse-entries.ts';
import type {ActorType} from '../../actors/mention.ts';
import type {CorrectionProblem} from './correction-problem.ts';
import {parseToml, type TomlTable} from './parse-toml.ts';

/** The tables of a corrections file and the keys of each. */
const tables = {
	actor: ['id', 'type', 'name', 'english', 'aliases', 'country', 'offices'],
	stop: ['id', 'name'],
	merge: ['id', 'as', 'name'],
	split: ['id', 'name', 'article', 'as', 'shown'],
} as const;

type TableName = keyof typeof tables;

/** Tells a problem with an entry; the path is known elsewhere. */
type Report = (line: number, problem: ProblemWithoutPlace) => void;
type ProblemWithoutPlace = DistributiveOmit<CorrectionProblem, 'path' | 'line'>;
type DistributiveOmit<Type, Keys extends PropertyKey> = Type extends unknown
	? Omit<Type, Keys>
	: never;

type Found = {
	readonly additions: ActorAddition[];
	readonly stopIds: string[];
	readonly stopNames: string[];
	readonly merges: {readonly merge: ActorMerge; readonly line: number}[];
	readonly splits: ActorSplit[];
};

/**
 * Reads what a reader says of actors, in TOML:
 *
 *     [[actor]]                        # one that no list knows, or more names of one that is known
 *     type = "person"                  # or organization, place; id = "person/…" says both
 *     name = "…"
 *     english = "…"
 *     aliases = ["…"]
 *     country = "SY"
 *     offices = ["foreign-minister SY 2024-12.."]
 *
 *     [[stop]]                         # no actor: by id, or by a name as it is written
 *     name = ["…", "…"]
 *
 *     [[merge]]                        # two are one
 *     id = "person/…"
 *     as = "person/…"
 *
 *     [[split]]                        # one is two: so written, or in these articles, it is another
 *     id = "person/…"
 *     name = "…"
 *     article = "…"
 *     as = "person/…"
 *     shown = "…"
 *
 * Never throws. Bad entries are reported with their line, and the rest holds. Beyond `most` entries nothing is read.
 */
export function parseCorrections(
	text: string,
	{path, most}: {readonly path: string; readonly most: number},
): {readonly corrections: Corrections; readonly problems: readonly CorrectionProblem[]} {
	const problems: CorrectionProblem[] = [];
	const report: Report = (line, problem) => {
		if (problems.length < most) problems.push({path, line, ...problem} as CorrectionProblem);
	};
	const toml = parseToml(text);
	for (const {line, mistake} of toml.problems) report(line, {kind: 'toml', mistake});
	const found: Found = {additions: [], stopIds: [], stopNames: [], merges: [], splits: []};
	const entries = toml.tables.filter(({name, values}) => name !== '' || values.size > 0);
	for (const table of entries.slice(0, most)) readTable(table, found, report);
	if (entries.length > most) report(entries[most]!.line, {kind: 'too-many', most});
	const {additions, stopIds, stopNames, splits} = found;
	const merges = settled(found, report);
	problems.sort((a, b) => a.line - b.line);
	return {corrections: {additions, stopIds, stopNames, merges, splits}, problems};
}

function settled({merges: given}: Found, report: Report): readonly ActorMerge[] {
	const {merges, circles, repeated} = settleMerges(given.map(({merge}) => merge));
	for (const index of circles) report(given[index]!.line, {kind: 'circle', ...given[index]!.merge});
	for (const index of repeated)
		report(given[index]!.line, {kind: 'repeated', ...given[index]!.merge});
	return merges;
}

function readTable(table: TomlTable, found: Found, report: Report): void {
	const {name, line} = table;
	if (!Object.hasOwn(tables, name)) {
		const known = Object.keys(tables).map(one => `[[${one}]]`);
		const stray = name === '' ? [...table.values.keys()][0]! : `[${name}]`;
		return report(line, {kind: 'unknown', name: stray, known});
	}
	const fields = fieldsOf(table, name as TableName, report);
	readers[name as TableName](fields, found, report);
}

/** The texts of a table by key; one text is a list of one. */
type Fields = {
	readonly line: number;
	/** The line of a key. */
	lineOf(key: string): number;
	texts(key: string): readonly string[];
	text(key: string): string | undefined;
	/** Ids in their usual form, without those that are none. */
	ids(key: string): readonly string[];
};

function fieldsOf({values, line}: TomlTable, name: TableName, report: Report): Fields {
	const keys: readonly string[] = tables[name];
	for (const [key, value] of values) {
		if (!keys.includes(key)) report(value.line, {kind: 'unknown', name: key, known: keys});
	}

	const lineOf = (key: string) => values.get(key)?.line ?? line;

	function texts(key: string): readonly string[] {
		const found = values.get(key);
		if (found === undefined) return [];
		const list = Array.isArray(found.value) ? found.value : [found];
		return list.flatMap(({value, line}) => {
			if (typeof value === 'string') return isName(value) ? [value] : wrong('name', value, line);
			report(line, {kind: 'text', key});
			return [];
		});
	}

	function ids(key: string): readonly string[] {
		return texts(key).flatMap(text => readActorId(text) ?? wrong('id', text, lineOf(key)));
	}

	function wrong(kind: 'id' | 'name', value: string, at: number): readonly string[] {
		report(at, {kind, value});
		return [];
	}

	return {line, lineOf, texts, text: key => texts(key)[0], ids};
}

const readers: Readonly<Record<TableName, (fields: Fields, found: Found, report: Report) => void>> =
	{
		actor: readAddition,
		stop(fields, {stopIds, stopNames}, report) {
			const ids = fields.ids('id');
			const names = fields.texts('name');
			stopIds.push(...ids);
			stopNames.push(...names);
			if (ids.length + names.length === 0)
				report(fields.line, {kind: 'missing', keys: ['id', 'name']});
		},
		merge(fields, {merges}, report) {
			const ids = fields.ids('id');
			const [as] = fields.ids('as');
			if (ids.length === 0) return report(fields.line, {kind: 'missing', keys: ['id']});
			if (as === undefined) return report(fields.line, {kind: 'missing', keys: ['as']});
			const name = fields.text('name');
			const shown = name === undefined ? {} : {name};
			for (const id of ids) merges.push({merge: {id, as, ...shown}, line: fields.line});
		},
		split(fields, {splits}, report) {
			const ids = fields.ids('id');
			const [as] = fields.ids('as');
			const names = fields.texts('name');
			const articles = fields.texts('article');
			if (ids.length === 0) return report(fields.line, {kind: 'missing', keys: ['id']});
			if (as === undefined) return report(fields.line, {kind: 'missing', keys: ['as']});
			if (names.length + articles.length === 0)
				return report(fields.line, {kind: 'missing', keys: ['name', 'article']});
			const name = fields.text('shown');
			const shown = name === undefined ? {} : {name};
			for (const id of ids) splits.push({id, names, articles, as, ...shown});
		},
	};

function readAddition(fields: Fields, {additions}: Found, report: Report): void {
	const name = fields.text('name');
	const englishName = fields.text('english');
	const id = fields.ids('id')[0] ?? newId(fields, report);
	if (id === undefined) return;
	const type = id.slice(0, id.indexOf('/')) as ActorType;
	const texts = [...(name === undefined ? [] : [name]), ...fields.texts('aliases')];
	if (texts.length === 0) return report(fields.line, {kind: 'missing', keys: ['name', 'aliases']});
	const country = countryOf(fields, report);
	additions.push({
		id,
		...(name === undefined ? {} : {name}),
		...(englishName === undefined ? {} : {englishName}),
		...(country === undefined ? {} : {country}),
		names: texts.map(text => entryName(text, type)),
		offices: fields.texts('offices').flatMap(text => {
			const offices = parseOffices(text);
			if (typeof offices !== 'string') return offices;
			report(fields.lineOf('offices'), {kind: 'office', value: text});
			return [];
		}),
	});
}

/** Of the English name, else of the Arabic one as the tagger would make it. */
function newId(fields: Fields, report: Report): string | undefined {
	const type = fields.text('type');
	if (type === undefined) {
		report(fields.line, {kind: 'missing', keys: ['id', 'type']});
		return undefined;
	}
	if (!isActorType(type)) {
		report(fields.lineOf('type'), {kind: 'type', value: type});
		return undefined;
	}
	const name = slugOf(fields.text('english') ?? '') || fields.text('name');
	const id = name === undefined ? undefined : readActorId(`${type}/${name}`);
	if (id === undefined) report(fields.line, {kind: 'missing', keys: ['name', 'english']});
	return id;
}

function countryOf(fields: Fields, report: Report): string | undefined {
	const country = fields.text('country');
	if (country === undefined || /^[A-Z]{2}$/.test(country)) return country;
	report(fields.lineOf('country'), {kind: 'country', value: country});
	return undefined;
}

/** A reader who gives a single name of a person wants it found wherever it stands. */
function entryName(text: string, type: ActorType): EntryName {
	const isSingle = type === 'person' && !/[\s-]/.test(text.trim());
	return {text, condition: isSingle ? 'alone' : 'always', before: ''};
}

/** Longer than any name, in UTF-16 units. */
const longest = 200;
const isName = (text: string) =>
	text.length <= longest && /\p{L}/u.test(text) && !/\p{Cc}/u.test(text);
