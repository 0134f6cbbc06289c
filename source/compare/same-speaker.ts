import {findOfficeHolders} from './offices.ts';
import type {PreparedSide} from './prepare-side.ts';
import type {Speaker} from './speaker.ts';
import {stemWeight} from './stem-weight.ts';

/** Who holds which office in two articles: by the key of the office, the actor. */
export type OfficeActors = ReadonlyMap<string, string>;

/** Keys from this weight on tell one speaker from another: names, and the rarer words of an office. */
const leastOfName = 4.5;

/** Who holds the offices of two articles; an office with two holders is left out. */
export function officeActors(sides: readonly PreparedSide[]): OfficeActors {
	const actors = new Map<string, string>();
	const disputed = new Set<string>();
	for (const {office, mention} of sides.flatMap(findOfficeHolders)) {
		const before = actors.get(office);
		if (before !== undefined && before !== mention.actor) disputed.add(office);
		actors.set(office, mention.actor);
	}
	for (const office of disputed) actors.delete(office);
	return actors;
}

/**
 * Whether two speakers are one: by the actor named or holding the office named, else by the words.
 * `null` where that cannot be told.
 */
export function isSameSpeaker(
	a: Speaker | null,
	b: Speaker | null,
	holders: OfficeActors,
): boolean | null {
	if (!a || !b) return null;
	const [actorA, actorB] = [actorOf(a, holders), actorOf(b, holders)];
	if (actorA !== null && actorA === actorB) return true;
	const shared = a.keys.filter(key => b.keys.includes(key));
	if (shared.some(isName) || keyOf(a.keys) === keyOf(b.keys)) return true;
	return isKnownPerson(actorA) && isKnownPerson(actorB) ? false : null;
}

function actorOf({actor, keys}: Speaker, holders: OfficeActors): string | null {
	return actor ?? holders.get(keyOf(keys)) ?? null;
}

/** Whether an id is one of the gazetteer: other names may well be two spellings of one. */
function isKnownPerson(actor: string | null): boolean {
	return actor !== null && /^person\/[a-z]/.test(actor);
}

function isName(key: string): boolean {
	return stemWeight(key) >= leastOfName;
}

function keyOf(keys: readonly string[]): string {
	return [...new Set(keys)].sort().join(' ');
}
