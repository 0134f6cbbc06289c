import {fold} from '../arabic/fold.ts';
import type {ActorType} from './mention.ts';

const types: readonly string[] = ['person', 'organization', 'place'] satisfies readonly ActorType[];

export const isActorType = (word: string): word is ActorType => types.includes(word);

/**
 * An id as a person writes it in its usual form: the type, and folded words joined by hyphens. `undefined` for what has no
 * type or no word.
 */
export function readActorId(text: string): string | undefined {
	const slash = text.indexOf('/');
	const type = text.slice(0, slash);
	const slug = fold(text.slice(slash + 1))
		.text.trim()
		.replaceAll(/\s+/g, '-');
	return isActorType(type) && slug !== '' ? `${type}/${slug}` : undefined;
}
