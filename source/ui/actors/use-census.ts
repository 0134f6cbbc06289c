import {useEffect, useMemo, useState} from 'react';
import type {CorpusActor} from '../../actors/create-census.ts';
import type {Knowledge} from '../../library/create-knowledge.ts';
import type {LibrarySnapshot} from '../../library/library.ts';

export type Census = {
	readonly actors: readonly CorpusActor[];
	/** How many articles have been counted. */
	readonly articleCount: number;
	readonly isDone: boolean;
	/** Those who are found by what is typed. */
	find(typed: string): readonly CorpusActor[];
};

/** A count, and the knowledge it was made with. */
type Made = Omit<Census, 'find'> & {readonly knowledge: Knowledge | undefined};

const nobody: Made = {actors: [], articleCount: 0, isDone: false, knowledge: undefined};

/** How often those are shown who have been counted so far, in milliseconds. */
const newsEvery = 700;

/**
 * Everybody in the corpus; those who have been counted so far until all have been. After that the last count stays until a new
 * one is made, without those who are no actors any more.
 */
export function useCensus(knowledge: Knowledge | undefined, snapshot: LibrarySnapshot): Census {
	const [census, setCensus] = useState(nobody);
	const {isDone} = census;
	useEffect(() => {
		if (knowledge === undefined || isDone) return;
		const timer = setInterval(() => {
			const soFar = knowledge.countedSoFar();
			setCensus(last => (last.isDone ? last : {...soFar, knowledge, isDone: false}));
		}, newsEvery);
		return () => clearInterval(timer);
	}, [knowledge, isDone]);
	// A new snapshot has new articles to count in.
	useEffect(() => {
		let isCurrent = true;
		knowledge?.actors().then(actors => {
			const articleCount = snapshot.summaries.length;
			if (isCurrent) setCensus({actors, articleCount, knowledge, isDone: snapshot.complete});
		});
		return () => {
			isCurrent = false;
		};
	}, [knowledge, snapshot]);
	return useMemo(() => {
		const find = (typed: string) => census.knowledge?.findCounted(typed) ?? [];
		if (knowledge === undefined || census.knowledge === knowledge) return {...census, find};
		return {...census, find, actors: census.actors.filter(({id}) => knowledge.keeps(id))};
	}, [census, knowledge]);
}
