import type {Article} from '../../article/article.ts';
import type {Gazetteer} from '../gazetteer/gazetteer.ts';
import type {GazetteerEntry} from '../gazetteer/gazetteer-entry.ts';
import type {ActorType} from '../mention.ts';
import type {Candidate} from './candidate.ts';
import type {Chosen} from './choose-candidates.ts';
import type {Offices} from './find-offices.ts';
import {written} from './find-people.ts';
import {homeCountry} from './home-country.ts';
import {institutionActor} from './institution-actor.ts';
import {contradicts, isSubsequence, personByEnds, personByOffice} from './link-person.ts';
import {foldedWords, gluedWords, type NameIndex} from './name-index.ts';
import type {WrittenOffice} from './read-office.ts';
import type {Tokens} from './read-tokens.ts';
import {titleBefore} from './title-before.ts';

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
export type Identified = Chosen & {
	readonly actor: Identity;
	readonly office?: WrittenOffice;
	/** The office or title as written, for the reader. */
	readonly officeText?: string;
	/** Folded words of the name, as one reads them (عبدالله in one). */
	readonly words: readonly string[];
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
		const words = wordsOf(tokens, candidate);
		if (candidate.type !== 'person') return {candidate, words};
		return {candidate, words, ...officeOf(tokens, candidate, offices)};
	});
	const vetoed = vetoedNames(located);
	const home = homeCountry(context.article, known, candidates);
	const people = new PeopleOfText();
	return located.map(({candidate, words, office, officeText}) => {
		const actor =
			candidate.type === 'person'
				? identifyPerson(candidate, words, office, vetoed, context.index, people)
				: identifyOther(candidate, words, known, () => ownerOf(candidate, located, home));
		return {
			...candidate,
			actor,
			words,
			...(office === undefined ? {} : {office}),
			...(officeText === undefined ? {} : {officeText}),
		};
	});
}

type Located = {
	readonly candidate: Chosen;
	readonly words: readonly string[];
	readonly office?: WrittenOffice | undefined;
	readonly officeText?: string | undefined;
};

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
	const linked = byOffice ?? (isVetoed ? undefined : personByEnds(words, index));
	if (linked !== undefined && !contradicts(linked, office))
		return people.remember(words, fromEntry(linked));
	return people.find(words) ?? people.remember(words, {id: idOf('person', words), type: 'person'});
}

function identifyOther(
	{type, entry, institution}: Chosen,
	words: readonly string[],
	known: Gazetteer,
	owner: () => string,
): Identity {
	if (entry !== undefined) return fromEntry(entry);
	if (institution !== undefined) {
		const made = institutionActor(institution, institution.country || owner(), known.countries);
		if (made !== undefined) return made;
	}
	return {id: idOf(type, words), type};
}

/** The country an institution named without one belongs to: that of the person whose office it is in, or home. */
function ownerOf(candidate: Candidate, located: readonly Located[], home: string): string {
	const holder = located.find(
		({candidate: {entry}, office}) =>
			entry !== undefined &&
			office !== undefined &&
			office.first <= candidate.first &&
			candidate.end <= office.end,
	);
	return holder?.candidate.entry?.country ?? home;
}

/** The unlisted people of one text: a shorter form of a name is the one that has its words in order. */
class PeopleOfText {
	readonly #known: {readonly words: readonly string[]; readonly identity: Identity}[] = [];

	find(words: readonly string[]): Identity | undefined {
		return this.#known.find(({words: other}) => isOneName(words, other))?.identity;
	}

	remember(words: readonly string[], identity: Identity): Identity {
		this.#known.push({words, identity});
		return identity;
	}
}

function isOneName(a: readonly string[], b: readonly string[]): boolean {
	const [short, long] = a.length <= b.length ? [a, b] : [b, a];
	if (short.length < 2) return short.length === long.length && short[0] === long[0];
	return short[0] === long[0] && isSubsequence(short, long);
}

function officeOf(
	tokens: Tokens,
	{first, end, skip}: Candidate,
	offices: Offices,
): Pick<Located, 'office' | 'officeText'> {
	// مستشار … ونيكولاي باتروشيف: with و a name begins that the office before does not belong to.
	const before = skip === 0 ? offices.before(first) : undefined;
	const after = offices.after(end);
	if (before !== undefined && before.role !== '') {
		return {office: before, officeText: officeText(tokens, before)};
	}
	// An office after the name, unless it leads on to another name.
	if (after !== undefined && after.end - after.first > 1) {
		return {office: after, officeText: officeText(tokens, after)};
	}
	if (before !== undefined) {
		return {office: before, officeText: officeText(tokens, before)};
	}
	const title = titleBefore(tokens, first);
	return title === undefined ? {} : {officeText: title};
}

/** An office as written, without the clitics in front; the alef that للرئيس swallows is given back. */
function officeText(tokens: Tokens, {first, end}: WrittenOffice): string {
	const {skip, form} = tokens.words[first]!.best;
	const text = written(tokens, first, end).slice(skip);
	return form.startsWith('ال') && text.startsWith('ل') ? `ا${text}` : text;
}

export function fromEntry(entry: GazetteerEntry): Identity {
	const {id, type, name, englishName, country} = entry;
	return {id, type, name, englishName, entry, ...(country === undefined ? {} : {country})};
}

function idOf(type: ActorType, words: readonly string[]): string {
	return `${type}/${words.join('-')}`;
}

function wordsOf(tokens: Tokens, {first, end, skip}: Candidate): readonly string[] {
	const text = tokens.text.slice(tokens.from[first]! + skip, tokens.to[end - 1]!);
	const words = [...foldedWords(text)];
	// للقوات: the alef that writing swallows is given back.
	const reading = tokens.words[first]!.cut.find(
		cut => cut.skip === skip && skip > 0 && cut.form.startsWith('ال'),
	);
	if (reading !== undefined && words[0]!.startsWith('ل')) words[0] = reading.form;
	return gluedWords(words);
}
