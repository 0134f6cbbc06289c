import type {Article} from '../../article/article.ts';
import type {Mention} from '../mention.ts';
import type {Identified} from './identify.ts';

/** Most actors an article is said to be about. */
const most = 3;
/** Further mentions than so many show nothing more. */
const mostMentions = 8;
/** Offsets from the body's beginning: its first clause, its first paragraph or two. */
const opening = 100;
const lead = 400;

/** What speaks for and against an actor, beside a point for each mention. */
const points = {
	inTitle: 3,
	inOpening: 3,
	inLead: 0.5,
	person: 0.5,
	/** Where something happened, if the headline does not say it. */
	place: -1,
	/** A newspaper or a platform is mostly named for what was said in it. */
	source: -2,
} as const;

/** Points a main actor has at least, and its share of the points of the first; less for a person named again. */
const leastPoints = 3;
const leastShare = 0.6;
const leastShareOfPerson = 0.5;

/** Whom an article is about, as ids, most prominent first: named in the headline, at the beginning, or often. */
export function mainActors(
	{blocks, titleFrom}: Article,
	identified: readonly Identified[],
	mentions: readonly Mention[],
): string[] {
	const title = titleFrom === 'stated' ? blocks.find(({role}) => role === 'title') : undefined;
	const body = blocks.find(({role}) => role === 'body')?.from ?? 0;
	const known = new Map<string, Prominence>();
	identified.forEach(({actor}, number) => {
		const {from} = mentions[number]!;
		const one = known.get(actor.id) ?? {actor, count: 0, isInTitle: false, first: Infinity};
		one.count++;
		one.isInTitle ||= title !== undefined && from >= title.from && from < title.to;
		if (from >= body) one.first = Math.min(one.first, from - body);
		known.set(actor.id, one);
	});
	const ranked = [...known.values()]
		.map(one => ({id: one.actor.id, points: pointsOf(one), share: shareOf(one)}))
		.sort((a, b) => b.points - a.points);
	const mostPoints = ranked[0]?.points ?? 0;
	return ranked
		.filter(one => one.points >= Math.max(leastPoints, one.share * mostPoints))
		.slice(0, most)
		.map(({id}) => id);
}

type Prominence = {
	readonly actor: Identified['actor'];
	count: number;
	isInTitle: boolean;
	/** Offset from the body's beginning where it is first named. */
	first: number;
};

function pointsOf({actor, count, isInTitle, first}: Prominence): number {
	let sum = Math.min(count, mostMentions);
	if (isInTitle) sum += points.inTitle;
	else if (actor.type === 'place') sum += points.place;
	if (first < opening) sum += points.inOpening;
	else if (first < lead) sum += points.inLead;
	if (actor.type === 'person') sum += points.person;
	return isSource(actor) ? sum + points.source : sum;
}

function shareOf({actor, count}: Prominence): number {
	return actor.type === 'person' && count > 1 ? leastShareOfPerson : leastShare;
}

/** Agencies, papers and channels, and where people write themselves. */
function isSource({id, entry}: Identified['actor']): boolean {
	return entry?.kind === 'medium' || platforms.has(id);
}

const platforms = new Set(
	['twitter', 'facebook', 'youtube', 'instagram', 'telegram', 'x', 'tiktok', 'truth-social'].map(
		slug => `organization/${slug}`,
	),
);
