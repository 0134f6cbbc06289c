import type {Tags} from '../../../source/actors/actor.ts';
import type {ActorType} from '../../../source/actors/mention.ts';
import {createTagger, type TaggerOptions} from '../../../source/actors/tag-article.ts';
import type {Article, BlockRole} from '../../../source/article/article.ts';

const tagger = createTagger();

/** An article whose lines are blocks of these roles, all body when none are given. */
export function articleOf(text: string, roles: readonly BlockRole[] = []): Article {
	let from = 0;
	const blocks = text.split('\n').flatMap((line, number) => {
		const block = {from, to: from + line.length, role: roles[number] ?? ('body' as const)};
		from += line.length + 1;
		return line === '' ? [] : [block];
	});
	return {
		...{id: 'a', path: 'a', text, title: '', titleFrom: 'derived', titleRange: null},
		...{dateline: null, source: null, author: null, date: null, time: null, url: null},
		blocks,
		problems: [],
	};
}

/** The tags of a text with the program's own gazetteer. */
export function tagText(text: string, options?: TaggerOptions): Tags {
	const tag = options === undefined ? tagger : createTagger(undefined, options);
	return tag(articleOf(text));
}

/** The mentions of one type, as written. */
export function written(text: string, type: ActorType): string[] {
	return tagText(text)
		.mentions.filter(mention => mention.type === type)
		.map(mention => mention.text);
}

export const people = (text: string) => written(text, 'person');
export const places = (text: string) => written(text, 'place');
export const organizations = (text: string) => written(text, 'organization');

/** Written forms and ids, as `بوتين person/vladimir-putin`. */
export function identities(text: string): string[] {
	return tagText(text).mentions.map(mention => `${mention.text} ${mention.actor}`);
}
