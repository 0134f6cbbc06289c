import type {GazetteerEntry, Office} from '../gazetteer/gazetteer-entry.ts';
import {wordClass} from '../lexicon/word-classes.ts';
import type {Candidate} from './candidate.ts';
import type {NameIndex} from './name-index.ts';
import type {Tokens} from './read-tokens.ts';
import {trait} from './word-traits.ts';

/** The offices a title with article stands for: الرئيس, الوزير. */
const officesOfTitle: Readonly<Record<string, readonly string[]>> = {
	president: ['president', 'head-of-state', 'prime-minister'],
	minister: [
		...['minister', 'foreign-minister', 'defense-minister'],
		...['interior-minister', 'finance-minister', 'energy-minister'],
	],
	king: ['king'],
	emir: ['emir', 'crown-prince'],
	envoy: ['envoy'],
};

/**
 * Listed people who are named by title and family name alone, as in الرئيس الشرع: the one of that family who holds
 * such an office, of several the one in office on the article's day, else the one who took office last.
 */
export function findTitled(
	tokens: Tokens,
	covered: (at: number) => Candidate | undefined,
	index: NameIndex,
	day: string | undefined,
): Candidate[] {
	const found: Candidate[] = [];
	let named: ReadonlySet<string> | undefined;
	for (let title = 0; title + 1 < tokens.count; title++) {
		if ((tokens.classes[title]! & wordClass.role) === 0) continue;
		if ((tokens.traits[title]! & trait.definiteBest) === 0) continue;
		const roles = officesOfTitle[tokens.word(title)!.role!.code];
		if (roles === undefined) continue;
		const {at, country} = afterNationality(tokens, title + 1);
		const family = familyAt(tokens, at, index);
		if (family === undefined || covered(at) !== undefined) continue;
		if (country === undefined) named ??= countriesIn(tokens, covered);
		const countries = country ?? named!;
		const entry = holderOf(family, term => isOf(term, countries) && roles.includes(term.role), day);
		if (entry === undefined) continue;
		found.push({
			type: 'person',
			first: at,
			end: at + 1,
			reading: tokens.word(at)!.whole,
			entry,
			rule: `family name of ${entry.name}, after the title of the office`,
			ruleName: 'title',
		});
	}
	return found;
}

/** The countries a text names, itself or what is of it. */
function countriesIn(
	tokens: Tokens,
	covered: (at: number) => Candidate | undefined,
): ReadonlySet<string> {
	const countries = new Set<string>();
	for (let at = 0; at < tokens.count; at++) {
		const isNisba = (tokens.traits[at]! & trait.nisba) !== 0;
		const country = isNisba ? tokens.word(at)!.whole.nisba?.country : covered(at)?.entry?.country;
		if (country) countries.add(country);
	}
	return countries;
}

function isOf({of}: Office, countries: string | ReadonlySet<string>): boolean {
	if (typeof countries === 'string') return of === countries;
	// A text that names no country at all says nothing against it.
	return countries.size === 0 || countries.has(of);
}

/** الرئيس السوري …: the nationality tells whose president it is. */
function afterNationality(tokens: Tokens, at: number): {at: number; country: string | undefined} {
	const {nisba, form} = tokens.word(at)!.whole;
	const isNationality = nisba !== undefined && nisba.country !== '' && form.startsWith('ال');
	if (!isNationality || tokens.gaps[at] !== 0) return {at, country: undefined};
	return {at: at + 1, country: nisba.country};
}

function familyAt(
	tokens: Tokens,
	at: number,
	index: NameIndex,
): readonly GazetteerEntry[] | undefined {
	const word = tokens.word(at);
	if (word === undefined || tokens.gaps[at] !== 0) return undefined;
	if ((word.whole.classes & wordClass.given) !== 0 || !isOver(tokens, at + 1)) return undefined;
	return index.peopleByFamily.get(word.whole.form);
}

function holderOf(
	entries: readonly GazetteerEntry[],
	isOffice: (term: Office) => boolean,
	day: string | undefined,
): GazetteerEntry | undefined {
	const terms = entries.flatMap(entry =>
		entry.offices.filter(isOffice).map(term => ({entry, term})),
	);
	const then = day === undefined ? undefined : terms.find(({term}) => isHeldOn(term, day));
	if (then !== undefined) return then.entry;
	return terms.sort((a, b) => ((a.term.since ?? '') < (b.term.since ?? '') ? 1 : -1))[0]?.entry;
}

/** Days and terms compare as far as the term says. */
function isHeldOn({since, until}: Office, day: string): boolean {
	if (since === undefined || day.slice(0, since.length) < since) return false;
	return until === undefined || day.slice(0, until.length) <= until;
}

/** No further name follows. */
function isOver(tokens: Tokens, at: number): boolean {
	const next = tokens.word(at);
	if (next === undefined || tokens.gaps[at] !== 0) return true;
	const names = wordClass.family | wordClass.given | wordClass.son;
	return (next.whole.classes & names) === 0;
}
