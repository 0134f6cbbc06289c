import {useEffect, useState} from 'react';
import type {CorpusActor} from '../../actors/create-census.ts';
import type {ArticleMention, Knowledge} from '../../library/create-knowledge.ts';

type Found = {readonly actor: CorpusActor; readonly mentions: readonly ArticleMention[]};

/**
 * The mentions of an actor, in context: the first of them as soon as they are found, `undefined` until then. A newer
 * actor cancels the search for an older one.
 */
export function useMentions(
	knowledge: Knowledge | undefined,
	actor: CorpusActor | undefined,
): readonly ArticleMention[] | undefined {
	const [found, setFound] = useState<Found>();
	useEffect(() => {
		if (knowledge === undefined || actor === undefined) return;
		const newer = new AbortController();
		const onSome = (mentions: readonly ArticleMention[]) =>
			newer.signal.aborted || setFound({actor, mentions});
		knowledge.mentionsOf(actor, {signal: newer.signal, onSome}).then(
			onSome,
			() => {}, // Another actor was chosen; its mentions are looked for.
		);
		return () => newer.abort();
	}, [knowledge, actor]);
	return found !== undefined && found.actor.id === actor?.id ? found.mentions : undefined;
}
