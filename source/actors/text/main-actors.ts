import type {Article} from '../../article/article.ts';
import type {Mention} from '../mention.ts';
import type {Identified} from './identify.ts';

/** Most actors an article is said to be about. */
const most = 3;
/** Points for the headline and the beginning; further mentions than so many show nothing more. */
const inTitle = 3;
const inLead = 1.5;
const mostMentions = 8;
/** A newspaper or a platform is mostly named for what was said in it. */
const asSource = -2;
/** The beginning of the body in UTF-16 units: the first paragraph or two. */
const leadLength = 400;
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
	const lead = blocks.find(({role}) => role === 'body')?.from ?? 0;
	const known = new Map<string, Prominence>();
	identified.forEach(({actor}, number) => {
		const {from} = mentions[number]!;
		const one = known.get(actor.id) ?? {
			count: 0,
			isInTitle: false,
			isInLead: false,
			isPerson: actor.type === 'person',
			isSource: isSource(actor),
		};
		one.count++;
		one.isInTitle ||= title !== undefined && from >= title.from && from < title.to;
		one.isInLead ||= from >= lead && from < lead + leadLength;
		known.set(actor.id, one);
	});
	const ranked = [...known]
		.map(([id, one]) => ({id, points: pointsOf(one), share: shareOf(one)}))
		.sort((a, b) => b.points - a.points);
	const mostPoints = ranked[0]?.points ?? 0;
	return ranked
		.filter(({points, share}) => points >= Math.max(leastPoints, share * mostPoints))
		.slice(0, most)
		.map(({id}) => id);
}

type Prominence = {
	count: number;
	isInTitle: boolean;
	isInLead: boolean;
	readonly isPerson: boolean;
	readonly isSource: boolean;
};

function pointsOf({count, isInTitle, isInLead, isSource}: Prominence): number {
	return (
		Math.min(count, mostMentions) +
		(isInTitle ? inTitle : 0) +
		(isInLead ? inLead : 0) +
		(isSource ? asSource : 0)
	);
}

function shareOf({isPerson, count}: Prominence): number {
	return isPerson && count > 1 ? leastShareOfPerson : leastShare;
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
