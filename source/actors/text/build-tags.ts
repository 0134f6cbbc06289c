import type {Article} from '../../article/article.ts';
import type {Actor, Tags, TextLanguage} from '../actor.ts';
import {byPlace} from '../by-place.ts';
import type {Mention} from '../mention.ts';
import {nameOf} from './candidate.ts';
import type {Identified} from './identify.ts';
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
	mention: Identified,
	names: ReadonlyMap<string, string>,
): Mention {
	const {first, end, reading, actor, rule, officeText} = mention;
	const from = tokens.from[first]! + reading.skip;
	const to = tokens.to[end - 1]!;
	return {
		from,
		to,
		actor: actor.id,
		type: actor.type,
		name: names.get(actor.id)!,
		text: tokens.text.slice(from, to),
		rule,
		...(officeText === undefined ? {} : {office: officeText}),
	};
}

/** The listed name; else the most frequent of the fullest forms the text has. */
function shownNames(tokens: Tokens, identified: readonly Identified[]): Map<string, string> {
	const forms = new Map<string, Map<string, {count: number; words: number}>>();
	const names = new Map<string, string>();
	for (const mention of identified) {
		const {actor, words} = mention;
		if (actor.name !== undefined) {
			names.set(actor.id, actor.name);
			continue;
		}
		const text = nameOf(tokens, mention);
		const known = forms.get(actor.id) ?? new Map<string, {count: number; words: number}>();
		const form = known.get(text) ?? {count: 0, words: words.length};
		form.count++;
		known.set(text, form);
		forms.set(actor.id, known);
	}
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
	const actors = new Map<string, {actor: Actor; offices: Set<string>; count: number}>();
	identified.forEach(({actor}, number) => {
		const {name, office} = mentions[number]!;
		let known = actors.get(actor.id);
		if (known === undefined) {
			const {id, type, englishName, country} = actor;
			known = {
				actor: {
					id,
					type,
					name,
					...(englishName === undefined ? {} : {englishName}),
					...(country === undefined ? {} : {country}),
					offices: [],
					mentionCount: 0,
				},
				offices: new Set(),
				count: 0,
			};
			actors.set(id, known);
		}
		known.count++;
		if (office !== undefined) known.offices.add(office);
	});
	return [...actors.values()]
		.map(({actor, offices, count}) => ({...actor, offices: [...offices], mentionCount: count}))
		.sort((a, b) => byPlace(main, a, b) || b.mentionCount - a.mentionCount);
}
