import type {Article} from '../../article/article.ts';
import type {Gazetteer} from '../gazetteer/gazetteer.ts';
import type {GazetteerEntry} from '../gazetteer/gazetteer-entry.ts';
import type {ActorType} from '../mention.ts';
import {type Candidate, wordsOf} from './candidate.ts';
import type {Chosen} from './choose-candidates.ts';
import type {Offices} from './find-offices.ts';
import {homeCountry} from './home-country.ts';
import {institutionActor} from './institution-actor.ts';
import {contradicts, personByEnds, personByFullerName, personByOffice} from './link-person.ts';
import {gluedWords, type NameIndex} from './name-index.ts';
import {OrganizationsOfText} from './organizations-of-text.ts';
import {PeopleOfText} from './people-of-text.ts';
import type {WrittenOffice} from './read-office.ts';
import type {Tokens} from './read-tokens.ts';
import {titleBefore} from './title-before.ts';
import {written} from './written.ts';

/** Whom a mention names. */
export type Identity = {
	readonly id: string;
	readonly type: ActorType;
	/** The name to show; absent where the text's own form is shown. */
	readonly name?: string;
	readonly englishName?: string;
	readonly country?: string;
	readonly entry?: GazetteerEntry;
};

/** A candidate that is a mention of somebody. */
export type Identified = Pick<
	Chosen,
	'type' | 'first' | 'end' | 'reading' | 'rule' | 'ruleName'
> & {
	readonly actor: Identity;
	/** The office or title as written, for the reader. */
	readonly officeText: string | undefined;
	/** Folded words of the name, as one reads them (عبدالله in one). */
	readonly words: readonly string[];
	/** What was found there; absent where only the text as a whole shows the name. */
	readonly candidate: Chosen | undefined;
};

type Context = {
	readonly tokens: Tokens;
	readonly article: Article;
	readonly known: Gazetteer;
	readonly index: NameIndex;
	readonly offices: Offices;
};

/**
 * Says of each candidate whom it names. A listed name is the listed actor, unless the office beside it speaks
 * against that; forms of one name in the text are one actor.
 */
export function identify(candidates: readonly Chosen[], context: Context): Identified[] {
	const {tokens, offices, known} = context;
	const located = candidates.map(candidate => {
		const words = gluedWords(wordsOf(tokens, candidate));
		const office = candidate.type === 'person' ? officeOf(tokens, candidate, offices) : noOffice;
		return {candidate, words, office: office.written, officeText: office.text};
	});
	const vetoed = vetoedNames(located);
	const holders = holdersOf(located);
	const home = homeCountry(context.article, context.index, candidates);
	const people = new PeopleOfText();
	const organizations = new OrganizationsOfText();
	return located.map(({candidate, words, office, officeText}) => {
		const actor =
			candidate.type === 'person'
				? identifyPerson(candidate, words, office, vetoed, context.index, people)
				: identifyOther(candidate, words, {
						known,
						owner: holders.get(candidate.first) ?? home,
						organizations,
					});
		const {type, first, end, reading, rule, ruleName} = candidate;
		return {type, first, end, reading, rule, ruleName, actor, officeText, words, candidate};
	});
}

type Located = {
	readonly candidate: Chosen;
	readonly words: readonly string[];
	readonly office: WrittenOffice | undefined;
	readonly officeText: string | undefined;
};

/** An office beside a name, or a title alone, which only has a text. */
type OfficeBeside = {
	readonly written: WrittenOffice | undefined;
	readonly text: string | undefined;
};

const noOffice: OfficeBeside = {written: undefined, text: undefined};

/** Names that are never said of the listed person: each mention with an office has one that contradicts. */
function vetoedNames(located: readonly Located[]): Set<string> {
	const speaking = new Map<string, {for: boolean; against: boolean}>();
	for (const {candidate, words, office} of located) {
		if (candidate.entry?.type !== 'person' || office === undefined) continue;
		if (office.country === '' && office.role === '') continue;
		const key = words.join(' ');
		const votes = speaking.get(key) ?? {for: false, against: false};
		if (contradicts(candidate.entry, office)) votes.against = true;
		else votes.for = true;
		speaking.set(key, votes);
	}
	return new Set(
		[...speaking].filter(([, votes]) => votes.against && !votes.for).map(([key]) => key),
	);
}

function identifyPerson(
	candidate: Chosen,
	words: readonly string[],
	office: WrittenOffice | undefined,
	vetoed: ReadonlySet<string>,
	index: NameIndex,
	people: PeopleOfText,
): Identity {
	const {entry} = candidate;
	const isVetoed =
		entry !== undefined && (contradicts(entry, office) || vetoed.has(words.join(' ')));
	if (entry !== undefined && !isVetoed) return fromEntry(entry);
	const byOffice = office === undefined ? undefined : personByOffice(words, office, index);
	const linked =
		byOffice ??
		(isVetoed ? undefined : (personByEnds(words, index) ?? personByFullerName(words, index)));
	if (linked !== undefined && !contradicts(linked, office))
		return people.remember(words, fromEntry(linked));
	return people.find(words) ?? people.remember(words, {id: idOf('person', words), type: 'person'});
}

function identifyOther(
	{type, entry, institution}: Chosen,
	words: readonly string[],
	{
		known,
		owner,
		organizations,
	}: {
		readonly known: Gazetteer;
		readonly owner: string;
		readonly organizations: OrganizationsOfText;
	},
): Identity {
	if (entry !== undefined) return fromEntry(entry);
	if (institution !== undefined) {
		const made = institutionActor(institution, institution.country || owner, known.countries);
		if (made !== undefined) return made;
	}
	const identity: Identity = {id: idOf(type, words), type};
	if (type !== 'organization' || institution !== undefined) return identity;
	return organizations.find(words) ?? organizations.remember(words, identity);
}

/** By word: the country of the listed person whose office stands there, for institutions named in it. */
function holdersOf(located: readonly Located[]): ReadonlyMap<number, string> {
	const holders = new Map<number, string>();
	for (const {candidate, office} of located) {
		const country = candidate.entry?.country;
		if (office === undefined || country === undefined) continue;
		for (let at = office.first; at < office.end; at++) holders.set(at, country);
	}
	return holders;
}

function officeOf(
	tokens: Tokens,
	{first, end, reading}: Candidate,
	offices: Offices,
): OfficeBeside {
	// مستشار … ونيكولاي باتروشيف: with و a name begins that the office before does not belong to.
	const before = reading.skip === 0 ? offices.before(first) : undefined;
	const after = offices.after(end);
	if (before !== undefined && before.role !== '') {
		return {written: before, text: officeText(tokens, before)};
	}
	// An office after the name, unless it leads on to another name.
	if (after !== undefined && after.end - after.first > 1) {
		return {written: after, text: officeText(tokens, after)};
	}
	if (before !== undefined) {
		return {written: before, text: officeText(tokens, before)};
	}
	const title = titleBefore(tokens, first);
	return title === undefined ? noOffice : {written: undefined, text: title};
}

/** An office as written, without the clitics in front; the alef that للرئيس swallows is given back. */
function officeText(tokens: Tokens, {first, end}: WrittenOffice): string {
	const {skip, form} = tokens.word(first)!.best;
	const text = written(tokens, first, end).slice(skip);
	return form.startsWith('ال') && text.startsWith('ل') ? `ا${text}` : text;
}

const identities = new WeakMap<GazetteerEntry, Identity>();

function fromEntry(entry: GazetteerEntry): Identity {
	let identity = identities.get(entry);
	if (identity === undefined) {
		const {id, type, name, englishName, country} = entry;
		identity = {id, type, name, englishName, entry, ...(country === undefined ? {} : {country})};
		identities.set(entry, identity);
	}
	return identity;
}

function idOf(type: ActorType, words: readonly string[]): string {
	return `${type}/${words.join('-')}`;
}
