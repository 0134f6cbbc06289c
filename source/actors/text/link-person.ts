import type {GazetteerEntry} from '../gazetteer/gazetteer-entry.ts';
import {listedClasses, wordClass} from '../lexicon/word-classes.ts';
import {type NameIndex, wordsOfName} from './name-index.ts';
import type {WrittenOffice} from './read-office.ts';

/** Fields of people the gazetteer has no office for. */
const worldOfOffices = new Set(['politics', 'military', 'religion']);
const otherWorlds = new Set(['sport', 'art']);

/** Whether the office the text gives speaks against this person: another country, or another walk of life. */
export function contradicts(entry: GazetteerEntry, office: WrittenOffice | undefined): boolean {
	if (office === undefined) return false;
	const {countries, isInternational, isPlayer, hasOffice} = standingOf(entry);
	if (office.country !== '' && countries.size > 0 && !countries.has(office.country)) {
		// An office of the United Nations or of a party has no country of its own.
		return !isInternational;
	}
	if (otherWorlds.has(office.field)) return hasOffice && !isPlayer;
	return worldOfOffices.has(office.field) && isPlayer && !hasOffice;
}

/**
 * The person whose office and country are those the text gives, and whose name holds the written words in
 * their order: محمود عباس as Syrian minister of defense is علي محمود عباس.
 */
export function personByOffice(
	words: readonly string[],
	office: WrittenOffice,
	index: NameIndex,
): GazetteerEntry | undefined {
	if (office.country === '' || office.role === '' || words.length < 2) return undefined;
	const people = index.peopleByWord.get(words.at(-1)!) ?? [];
	return people.find(
		entry =>
			entry.offices.some(({role, of}) => role === office.role && of === office.country) &&
			entry.names.some(name => isOneName(words, wordsOfName(name)) || name.text === words.at(-1)),
	);
}

/** A listed person whose full name is the written one with words left out between: محمد السوداني. */
export function personByEnds(
	words: readonly string[],
	index: NameIndex,
): GazetteerEntry | undefined {
	if (words.length < 2) return undefined;
	const people = (index.peopleByWord.get(words.at(-1)!) ?? []).filter(entry =>
		entry.names.some(name => {
			const full = wordsOfName(name);
			return (
				name.condition === 'always' &&
				full.length > words.length &&
				full[0] === words[0] &&
				full.at(-1) === words.at(-1) &&
				isSubsequence(words, full)
			);
		}),
	);
	// A name that many bear says too little where its own condition was not met.
	return people.length === 1 && !isShared(words, people[0]!) ? people[0] : undefined;
}

function isShared(words: readonly string[], {names}: GazetteerEntry): boolean {
	return names.some(
		name => name.condition === 'head' && wordsOfName(name).join(' ') === words.join(' '),
	);
}

/** All of one stand in the other in order; of the listed name first and last word are those of the longer: أسعد حسن الشيباني. */
function isOneName(words: readonly string[], listed: readonly string[]): boolean {
	return isSubsequence(words, listed) || isFullerName(words, listed);
}

function isFullerName(words: readonly string[], listed: readonly string[]): boolean {
	const hasEnds = words[0] === listed[0] && words.at(-1) === listed.at(-1);
	return hasEnds && listed.length > 1 && isSubsequence(listed, words);
}

/** A listed person whose name is the written one without its middle: خالد محفوظ بحاح; no name of a tribe. */
export function personByFullerName(
	words: readonly string[],
	index: NameIndex,
): GazetteerEntry | undefined {
	if (words.length < 3 || words.length > 4) return undefined;
	const last = words.at(-1)!;
	if (/^ال.*ي$/.test(last)) return undefined;
	if ((listedClasses(last) & (wordClass.given | wordClass.weakGiven)) !== 0) return undefined;
	const people = (index.peopleByWord.get(last) ?? []).filter(({names}) =>
		names.some(name => name.condition === 'always' && isFullerName(words, wordsOfName(name))),
	);
	return people.length === 1 ? people[0] : undefined;
}

export function isSubsequence(part: readonly string[], whole: readonly string[]): boolean {
	let at = 0;
	for (const word of whole) if (word === part[at]) at++;
	return at === part.length;
}

/** Where a listed person stands in the world, by all offices. */
type Standing = {
	readonly countries: ReadonlySet<string>;
	/** Has an office of the United Nations or of a party. */
	readonly isInternational: boolean;
	readonly isPlayer: boolean;
	readonly hasOffice: boolean;
};

const standings = new WeakMap<GazetteerEntry, Standing>();

/** Worked out once for each person. */
function standingOf(entry: GazetteerEntry): Standing {
	let standing = standings.get(entry);
	if (standing === undefined) {
		standing = readStanding(entry);
		standings.set(entry, standing);
	}
	return standing;
}

function readStanding({country, offices}: GazetteerEntry): Standing {
	const countries = new Set(offices.map(({of}) => of).filter(of => /^[A-Z]{2}$/.test(of)));
	if (country !== undefined) countries.add(country);
	return {
		countries,
		isInternational: offices.some(({of}) => /^[a-z]/.test(of)),
		isPlayer: offices.some(({role}) => rolesOfPlayers.has(role)),
		hasOffice: offices.some(({role}) => !rolesOfPlayers.has(role)),
	};
}

const rolesOfPlayers = new Set(['player', 'coach', 'artist']);
