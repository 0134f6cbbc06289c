import {useEffect, useState} from 'react';
import type {CorpusActor} from '../../actors/corpus-actors.ts';
import type {ArticleMention, Knowledge} from '../../library/create-knowledge.ts';

type Found = {readonly actor: CorpusActor; readonly mentions: readonly ArticleMention[]};

/** Every mention of an actor, in context; `undefined` until they are there. A newer actor cancels the search for an older one. */
export function useMentions(
	knowledge: Knowledge | undefined,
	actor: CorpusActor | undefined,
): readonly ArticleMention[] | undefined {
	const [found, setFound] = useState<Found>();
	useEffect(() => {
		if (knowledge === undefined || actor === undefined) return;
		const newer = new AbortController();
		knowledge.mentionsOf(actor, newer.signal).then(
			mentions => newer.signal.aborted || setFound({actor, mentions}),
			() => {}, // Another actor was chosen; its mentions are looked for.
		);
		return () => newer.abort();
	}, [knowledge, actor]);
	return found !== undefined && found.actor.id === actor?.id ? found.mentions : undefined;
}
