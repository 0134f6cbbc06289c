import {useState} from 'react';
import type {Actor} from '../../actors/actor.ts';
import type {CorpusActor} from '../../actors/create-census.ts';
import type {Knowledge} from '../../library/create-knowledge.ts';
import type {Library, LibrarySnapshot} from '../../library/library.ts';
import type {Action} from '../keymap.ts';
import {useResting} from '../use-resting.ts';
import {type ActorList, useActorList} from './use-actor-list.ts';
import {type Census, useCensus} from './use-census.ts';
import {type Details, useDetails} from './use-details.ts';

export type ActorsPane = {
	readonly census: Census;
	readonly list: ActorList;
	readonly details: Details;
	/** Who is selected in the list. */
	readonly selected: CorpusActor | undefined;
	/** Which of the two panes has the moving keys. */
	readonly focus: 'list' | 'details';
	/** Opens at an actor, or at those of the article the reader comes from. */
	show(id: string | undefined, isOfArticle: boolean): void;
	act(action: Action): void;
};

type ActorsView = {
	readonly library: Library;
	readonly knowledge: Knowledge | undefined;
	readonly snapshot: LibrarySnapshot;
	/** Nothing is counted before the screen is first opened. */
	readonly isCounted: boolean;
	/** Who is in the article the reader came from. */
	readonly near: readonly Actor[];
	/** Both panes are seen. */
	readonly isSplit: boolean;
	/** Rows of the list. */
	readonly height: number;
	/** Rows of what is told of an actor. */
	readonly detailRows: number;
};

/** What is told follows a selection that rests so long, in milliseconds: a held key sends the list alone. */
const detailDelay = 120;

const forDetails: ReadonlySet<Action> = new Set(['view', 'sort']);
const forList: ReadonlySet<Action> = new Set(['find', 'everybody', 'back']);

/** Who is in the corpus, and what is to be told of the selected one. */
export function useActors(view: ActorsView): ActorsPane {
	const {library, snapshot, isCounted, near, height, detailRows} = view;
	const knowledge = isCounted ? view.knowledge : undefined;
	const [focus, setFocus] = useState<ActorsPane['focus']>('list');
	const census = useCensus(knowledge, snapshot);
	const list = useActorList({census, near, height});
	const selected = list.actors[list.selected];
	const rested = useResting(selected?.id, detailDelay);
	const [told, setTold] = useState<CorpusActor>();
	const actor = selected?.id === rested ? selected : told;
	if (actor !== told) setTold(actor);
	const details = useDetails({library, knowledge, actor, height: detailRows});

	function act(action: Action): void {
		if (forDetails.has(action) && !view.isSplit) setFocus('details');
		if (action === 'otherPane') setFocus(focus === 'list' ? 'details' : 'list');
		else if (forList.has(action)) list.act(action);
		else if (forDetails.has(action) || focus === 'details') details.act(action);
		else list.act(action);
	}

	return {
		...{census, list, details, selected, focus, act},
		show(id, isOfArticle) {
			setFocus('list');
			list.show(id, isOfArticle);
		},
	};
}
