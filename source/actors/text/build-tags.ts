import type {Article} from '../../article/article.ts';
import type {Actor, Tags, TextLanguage} from '../actor.ts';
import {byPlace} from '../by-place.ts';
import type {Mention} from '../mention.ts';
import {nameOf} from './candidate.ts';
import type {Identified, Identity} from './identify.ts';
import {mainActors} from './main-actors.ts';
import type {Tokens} from './read-tokens.ts';

/** Mentions and actors as the room gives them out, from what was identified in the order of the text. */
export function buildTags(
	article: Article,
	tokens: Tokens,
	identified: readonly Identified[],
	language: TextLanguage,
): Tags {
	const names = shownNames(tokens, identified);
	const mentions = identified.map(mention => toMention(tokens, mention, names));
	const main = mainActors(article, identified, mentions);
	return {mentions, actors: actorsOf(identified, mentions, main), main, language};
}

function toMention(
	tokens: Tokens,
	{first, end, reading, actor, rule, officeText}: Identified,
	names: ReadonlyMap<string, string>,
): Mention {
	const from = tokens.from[first]! + reading.skip;
	const to = tokens.to[end - 1]!;
	const {id, type} = actor;
	const name = names.get(id) ?? actor.name!;
	const mention = {from, to, actor: id, type, name, text: tokens.text.slice(from, to), rule};
	return officeText === undefined ? mention : {...mention, office: officeText};
}

/** Names of those who have none of their own: the most frequent of the fullest forms the text has. */
function shownNames(tokens: Tokens, identified: readonly Identified[]): Map<string, string> {
	const forms = new Map<string, Map<string, {count: number; words: number}>>();
	for (const {actor, words, first, end, reading} of identified) {
		if (actor.name !== undefined) continue;
		const text = nameOf(tokens, {first, end, reading});
		const known = forms.get(actor.id) ?? new Map<string, {count: number; words: number}>();
		const form = known.get(text) ?? {count: 0, words: words.length};
		form.count++;
		known.set(text, form);
		forms.set(actor.id, known);
	}
	const names = new Map<string, string>();
	for (const [id, known] of forms) {
		const [best] = [...known].sort(
			([, a], [, b]) => Math.min(b.words, 2) - Math.min(a.words, 2) || b.count - a.count,
		);
		names.set(id, best![0].replace(/\s+/g, ' '));
	}
	return names;
}

/** Main ones first, then the most mentioned, then in the order of the text. */
function actorsOf(
	identified: readonly Identified[],
	mentions: readonly Mention[],
	main: readonly string[],
): Actor[] {
	const gathered = new Map<string, Gathered>();
	identified.forEach(({actor}, number) => {
		const {name, office} = mentions[number]!;
		let known = gathered.get(actor.id);
		if (known === undefined) {
			known = {actor, name, offices: undefined, count: 0};
			gathered.set(actor.id, known);
		}
		known.count++;
		if (office === undefined) return;
		known.offices ??= new Set();
		known.offices.add(office);
	});
	return Array.from(gathered.values(), toActor).sort(
		(a, b) => byPlace(main, a, b) || b.mentionCount - a.mentionCount,
	);
}

type Gathered = {
	readonly actor: Identity;
	readonly name: string;
	offices: Set<string> | undefined;
	count: number;
};

function toActor({actor: {id, type, englishName, country}, name, offices, count}: Gathered): Actor {
	return {
		...{id, type, name},
		...(englishName === undefined ? {} : {englishName}),
		...(country === undefined ? {} : {country}),
		...{offices: offices === undefined ? [] : [...offices], mentionCount: count},
	};
}
