import type {MentionInContext} from '../../actors/mentions-in-context.ts';
import {fold} from '../../arabic/fold.ts';

/** In the order of the corpus, or by what stands behind or in front of the name. */
export const contextOrders = ['text', 'after', 'before'] as const;
export type ContextOrder = (typeof contextOrders)[number];

/**
 * Mentions so that like contexts stand together: by the words after the name, or by those before it from the nearest on.
 * Letters are compared as folded, in the order of the alphabet; equals stay in the order of the corpus.
 */
export function sortContexts<Mention extends Pick<MentionInContext, 'before' | 'after'>>(
	mentions: readonly Mention[],
	order: ContextOrder,
): readonly Mention[] {
	if (order === 'text') return mentions;
	return mentions
		.map(mention => ({mention, key: order === 'after' ? keyAfter(mention) : keyBefore(mention)}))
		.sort((a, b) => compare(a.key, b.key))
		.map(({mention}) => mention);
}

const keyAfter = ({after}: Pick<MentionInContext, 'after'>) => wordsOf(after).join(' ');

/** A clitic of the name (و، ل) is no word before it. */
function keyBefore({before}: Pick<MentionInContext, 'before'>): string {
	return wordsOf(before.replace(/[^\s]+$/, ''))
		.reverse()
		.join(' ');
}

const wordsOf = (text: string) =>
	fold(text)
		.text.split(/\s+/)
		.filter(word => word !== '');

/** A name at the end of a paragraph comes last. */
function compare(a: string, b: string): number {
	if (a === b) return 0;
	if (a === '' || b === '') return a === '' ? 1 : -1;
	return a < b ? -1 : 1;
}
