import {useMemo, useState} from 'react';
import type {Actor} from '../../actors/actor.ts';
import type {CorpusActor} from '../../actors/create-census.ts';
import {actorHaystack, findActors} from '../../actors/find-actors.ts';
import {editQuery} from '../articles/edit-query.ts';
import type {Action} from '../keymap.ts';
import {stepOf} from './step-of.ts';
import type {Census} from './use-census.ts';

export type ActorList = {
	/** All who are listed, whether in the window or not. */
	readonly actors: readonly CorpusActor[];
	readonly selected: number;
	/** Index of the first actor in the window. */
	readonly top: number;
	/** What the bars stand for: articles of the corpus, or mentions in the article the reader came from. */
	readonly countOf: (actor: CorpusActor) => number;
	readonly isOfArticle: boolean;
	readonly typed: string;
	readonly isTyping: boolean;
	/** Selects an actor; with those of an article the list is of these until the reader wants everybody. */
	show(id: string | undefined, isOfArticle: boolean): void;
	select(id: string): void;
	act(action: Action): void;
	type(key: string, text: string): void;
};

type ListView = {
	readonly census: Census;
	/** Who is in the article the reader came from. */
	readonly near: readonly Actor[];
	readonly height: number;
};

type State = {
	/** The selected actor, and where it stood: when it goes, the next one takes its place. */
	readonly id: string | undefined;
	readonly index: number;
	readonly top: number;
	readonly isOfArticle: boolean;
	readonly typed: string;
	readonly isTyping: boolean;
};

const atStart: State = {
	...{id: undefined, index: 0, top: 0},
	...{isOfArticle: false, typed: '', isTyping: false},
};

/** Of so many what they are found by is made between two keys. */
const mostAtOnce = 1000;

/** The list of actors: who is in it, who is selected, and which part of it is to be seen. */
export function useActorList({census, near, height}: ListView): ActorList {
	const [state, setState] = useState(atStart);
	const {isOfArticle, typed, isTyping} = state;
	const byId = useMemo(
		() => new Map(census.actors.flatMap(actor => actor.ids.map(id => [id, actor] as const))),
		[census],
	);
	const nearby = useMemo(
		() => near.map(actor => byId.get(actor.id) ?? uncounted(actor)),
		[near, byId],
	);
	const all = isOfArticle ? nearby : census.actors;
	const listed = useMemo(() => new Set(all), [all]);
	const actors = useMemo(() => {
		if (typed.trim() === '') return all;
		if (all.length <= mostAtOnce) {
			return findActors(all.map(actorHaystack), typed).map(index => all[index]!);
		}
		return census.find(typed).filter(actor => listed.has(actor));
	}, [census, all, listed, typed]);

	const selected = useMemo(() => {
		const found = actors.findIndex(({ids}) => state.id !== undefined && ids.includes(state.id));
		return found >= 0 ? found : Math.max(0, Math.min(state.index, actors.length - 1));
	}, [actors, state.id, state.index]);
	const top = Math.max(selected - height + 1, Math.min(state.top, selected));

	function go(wanted: number): void {
		const index = Math.max(0, Math.min(wanted, actors.length - 1));
		setState({...state, id: actors[index]?.id, index, top});
	}

	function act(action: Action): void {
		const step = stepOf(action, {at: selected, last: actors.length - 1, height});
		if (step !== undefined) go(step);
		else if (action === 'find') setState({...state, isTyping: true});
		else if (action === 'everybody')
			setState({...state, isOfArticle: !isOfArticle && near.length > 0, top: 0});
		else if (action === 'back') setState({...state, typed: '', isTyping: false});
	}

	function type(key: string, text: string): void {
		const edited = editQuery(typed, key);
		if (key === 'escape') act('back');
		else if (key === 'return' || key === 'tab') setState({...state, isTyping: false});
		else if (key === 'down' || key === 'up') act(key === 'down' ? 'next' : 'previous');
		else if (key === 'pagedown' || key === 'pageup')
			act(key === 'pagedown' ? 'pageDown' : 'pageUp');
		else if (edited !== undefined || text !== '')
			setState({...state, typed: edited ?? typed + text, id: undefined, index: 0, top: 0});
	}

	const mentionsNear = useMemo(
		() => new Map(near.map(({id, mentionCount}) => [byId.get(id)?.id ?? id, mentionCount])),
		[near, byId],
	);
	return {
		...{actors, selected, top, isOfArticle, typed, isTyping, act, type},
		countOf: ({id, articleCount}) => (isOfArticle ? (mentionsNear.get(id) ?? 0) : articleCount),
		show: (id, ofArticle) => setState({...atStart, id, isOfArticle: ofArticle}),
		select: id => setState({...state, id}),
	};
}

/** Somebody who is named in an article that has not been counted. */
const uncounted = ({id, type, name, englishName, mentionCount}: Actor): CorpusActor => ({
	...{id, type, name, mentionCount},
	...(englishName === undefined ? {} : {englishName}),
	...{aliases: [name], ids: [id], articleCount: 1, articles: []},
});
