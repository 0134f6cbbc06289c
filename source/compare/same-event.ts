import type {Comparison} from './comparison.ts';
import {eventDigest} from './event-digest.ts';
import {eventProbability} from './event-probability.ts';
import {findOfficeHolders} from './offices.ts';
import type {PreparedSide} from './prepare-side.ts';
import {stemWeight, tellingWeight} from './stem-weight.ts';

export type EventVerdict = Comparison['sameEvent'];

const leastForSame = 0.5;
/** Two articles put together by chance reach less than this. */
const leastForRelated = 0.01;

/** From this weight on a number or word is worth naming among the reasons. */
const mostNamed = 6;
const leastOfNumber = 4;
const farApart = 2;
const millisecondsOfDay = 86_400_000;

/**
 * Whether two articles report one event: `same`, `related` (the same people, place or matter, another event) or
 * `different`, how likely it is that they do, and why, in short English sentences. Judged from what they are
 * about, headlines, first sentences, names and days; that they share formulas is no evidence.
 */
export function judgeEvent(a: PreparedSide, b: PreparedSide): EventVerdict {
	const probability = eventProbability(eventDigest(a), eventDigest(b));
	return {verdict: eventVerdict(probability), probability, reasons: reasonsOf(a, b)};
}

/** The verdict that goes with a probability. */
export function eventVerdict(probability: number): EventVerdict['verdict'] {
	if (probability >= leastForSame) return 'same';
	return probability >= leastForRelated ? 'related' : 'different';
}

function reasonsOf(a: PreparedSide, b: PreparedSide): string[] {
	return [
		actorReason(a, b, 'person', 'people'),
		actorReason(a, b, 'organization', 'organizations'),
		actorReason(a, b, 'place', 'places'),
		officeReason(a, b),
		wordReason(a, b),
		numberReason(a, b),
		dayReason(a, b),
	].filter(reason => reason !== null);
}

function actorReason(
	a: PreparedSide,
	b: PreparedSide,
	type: 'person' | 'organization' | 'place',
	plural: string,
): string | null {
	const [ofA, ofB] = [a, b].map(({tags}) => tags.actors.filter(actor => actor.type === type));
	if (ofA!.length === 0 || ofB!.length === 0) return null;
	const shared = ofA!.filter(({id}) => ofB!.some(other => other.id === id));
	if (shared.length === 0) return `They name no ${type} in common.`;
	const total = Math.min(ofA!.length, ofB!.length);
	return `Both name ${listed(shared.map(({name}) => name))}: ${shared.length} of ${total} ${plural} the shorter list has.`;
}

function officeReason(a: PreparedSide, b: PreparedSide): string | null {
	const holdersB = findOfficeHolders(b);
	const other = findOfficeHolders(a).filter(({office, mention}) => {
		const same = holdersB.filter(holder => holder.office === office);
		return same.length > 0 && same.every(holder => holder.mention.actor !== mention.actor);
	});
	const offices = [...new Set(other.map(({mention}) => mention.office!.trim()))];
	return offices.length === 0 ? null : `Someone else holds an office: ${listed(offices)}.`;
}

function wordReason(a: PreparedSide, b: PreparedSide): string | null {
	const shared = sharedLeadWords(a, b);
	if (shared.length === 0) return 'Their first sentences share no telling word.';
	return `Their first sentences share ${listed(shared)}.`;
}

/** Telling words of headline and first two sentences that both have, most telling first, as `a` writes them. */
function sharedLeadWords(a: PreparedSide, b: PreparedSide): string[] {
	const leadB = new Set(b.sentences.slice(0, 3).flatMap(({words}) => words.map(({key}) => key)));
	const found = new Map<string, string>();
	for (const {words} of a.sentences.slice(0, 3)) {
		for (const {key, from, to} of words) {
			const isTelling = !key.startsWith('#') && stemWeight(key) >= tellingWeight;
			if (isTelling && leadB.has(key) && !found.has(key))
				found.set(key, a.article.text.slice(from, to));
		}
	}
	return [...found].sort(([x], [y]) => stemWeight(y) - stemWeight(x)).map(([, written]) => written);
}

function numberReason(a: PreparedSide, b: PreparedSide): string | null {
	const valuesB = new Set(tellingNumbers(b));
	const shared = [...new Set(tellingNumbers(a))].filter(value => valuesB.has(value));
	return shared.length === 0 ? null : `Both give the number ${listed(shared)}.`;
}

function tellingNumbers({sentences}: PreparedSide): string[] {
	return sentences.flatMap(({words}) =>
		words
			.filter(({key, weight}) => key.startsWith('#') && weight > leastOfNumber)
			.map(({key}) => key.slice(1)),
	);
}

function dayReason({article: a}: PreparedSide, {article: b}: PreparedSide): string | null {
	if (!a.date || !b.date) return null;
	const days = Math.round(
		Math.abs(Date.parse(a.date.iso) - Date.parse(b.date.iso)) / millisecondsOfDay,
	);
	if (Number.isNaN(days)) return null;
	if (days === 0) return 'They are of the same day.';
	return days <= farApart
		? `They are of days next to each other (${a.date.iso}, ${b.date.iso}).`
		: `They are ${days} days apart (${a.date.iso}, ${b.date.iso}).`;
}

function listed(items: readonly string[]): string {
	const named = items.slice(0, mostNamed);
	const rest = items.length - named.length;
	return named.join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}
