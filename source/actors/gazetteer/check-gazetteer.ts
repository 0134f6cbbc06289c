import type {ActorType} from '../mention.ts';
import {foldedWords} from '../text/name-index.ts';
import type {EntryKind, GazetteerEntry, Office} from './gazetteer-entry.ts';
import {parseEntries} from './parse-entries.ts';

/** A line of a gazetteer table that is wrong. */
export type GazetteerProblem = {
	readonly file: string;
	/** Within the table, from 1. */
	readonly line: number;
	readonly message: string;
};

/** A table and what it holds, as in gazetteer.ts. */
export type GazetteerTable = {
	readonly file: string;
	readonly table: string;
	readonly type: ActorType;
	readonly kind: EntryKind;
};

type Placed = {
	readonly entry: GazetteerEntry;
	readonly file: string;
	readonly line: number;
};

/**
 * What is wrong with the lines of the tables: cannot be read, not sorted, an id given twice, an unknown country or
 * office holder, dates reversed, a name without letters, a name that two lines claim though neither has a
 * condition. `isCountry` knows the ISO codes.
 */
export function checkGazetteer(
	tables: readonly GazetteerTable[],
	isCountry: (code: string) => boolean,
): GazetteerProblem[] {
	const problems: GazetteerProblem[] = [];
	const placed: Placed[] = [];
	for (const {file, table, type, kind} of tables) {
		const parsed = parseEntries(table, type, kind);
		problems.push(...parsed.problems.map(problem => ({file, ...problem})));
		parsed.entries.forEach((entry, number) => {
			placed.push({entry, file, line: parsed.lines[number]!});
		});
	}
	const organizations = new Set(
		placed.filter(({entry}) => entry.type === 'organization').map(({entry}) => slugIn(entry.id)),
	);
	for (const one of placed) {
		for (const message of messagesFor(one.entry, isCountry, organizations)) {
			problems.push({file: one.file, line: one.line, message});
		}
	}
	return [...problems, ...unsorted(placed), ...givenTwice(placed), ...claimedTwice(placed)];
}

function messagesFor(
	{id, country, names, offices}: GazetteerEntry,
	isCountry: (code: string) => boolean,
	organizations: ReadonlySet<string>,
): string[] {
	const messages: string[] = [];
	if (country !== undefined && !isCountry(country)) messages.push(`${id}: no country ${country}`);
	for (const {text} of names) {
		const words = foldedWords(text);
		if (words.length === 0 || !/[ء-ي]/.test(words.join(''))) {
			messages.push(`${id}: the name "${text}" has no Arabic letter`);
		}
	}
	for (const office of offices) {
		const known = office.of === '' || isCountry(office.of) || organizations.has(office.of);
		if (!known) messages.push(`${id}: ${office.role} of ${office.of}, which no line has`);
		if (isReversed(office)) {
			messages.push(`${id}: ${office.role} ends in ${office.until} before it begins`);
		}
	}
	return messages;
}

/** `2015` and `2015-04` compare as far as both say. */
function isReversed({since, until}: Office): boolean {
	if (since === undefined || until === undefined) return false;
	const length = Math.min(since.length, until.length);
	return until.slice(0, length) < since.slice(0, length);
}

function unsorted(placed: readonly Placed[]): GazetteerProblem[] {
	return placed.flatMap(({entry, file, line}, number) => {
		const before = placed[number - 1];
		if (before === undefined || before.file !== file) return [];
		const isBehind = sortKey(entry) < sortKey(before.entry);
		return isBehind
			? [{file, line, message: `${entry.englishName} stands behind ${before.entry.englishName}`}]
			: [];
	});
}

function sortKey({englishName}: GazetteerEntry): string {
	return englishName.toLowerCase();
}

function givenTwice(placed: readonly Placed[]): GazetteerProblem[] {
	const seen = new Map<string, Placed>();
	return placed.flatMap(one => {
		const first = seen.get(one.entry.id);
		if (first === undefined) {
			seen.set(one.entry.id, one);
			return [];
		}
		return [problemAt(one, `${one.entry.id} is given in ${first.file} already`)];
	});
}

/** Two may share a name only if at least one of them has a condition to tell them apart. */
function claimedTwice(placed: readonly Placed[]): GazetteerProblem[] {
	const claims = new Map<string, Placed>();
	return placed.flatMap(one => {
		const problems: GazetteerProblem[] = [];
		for (const {text, condition, before} of one.entry.names) {
			if (condition === 'cue' || condition === 'head') continue;
			const key = foldedWords(`${before} ${text}`).join(' ');
			const other = claims.get(key);
			if (other === undefined) claims.set(key, one);
			else if (other.entry.id === one.entry.id)
				problems.push(problemAt(one, `${text} stands twice in one line`));
			else problems.push(problemAt(one, `${text} is claimed by ${other.entry.id} as well`));
		}
		return problems;
	});
}

function problemAt({file, line}: Placed, message: string): GazetteerProblem {
	return {file, line, message};
}

function slugIn(id: string): string {
	return id.slice(id.indexOf('/') + 1);
}
