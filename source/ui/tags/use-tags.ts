import {useMemo, useState} from 'react';
import type {Actor, Tags} from '../../actors/actor.ts';
import type {Mention} from '../../actors/mention.ts';
import type {StyledSpan} from '../../layout/visual-line.ts';
import type {Action} from '../keymap.ts';
import type {Role} from '../role.ts';

export type TagPane = {
	readonly actors: readonly Actor[];
	/** The actor whose mentions are marked. */
	readonly chosen: Actor | undefined;
	/** The mention the reader has gone to. */
	readonly mention: Mention | undefined;
	/** Which of the chosen actor's mentions that is, counted from 1. */
	readonly mentionIndex: number;
	/** The strip has the moving keys. */
	readonly isFocused: boolean;
	/** Every mention by its type, the chosen actor's set off. */
	readonly spans: readonly StyledSpan<Role>[];
	act(action: Action): void;
};

type State = {
	readonly tags: Tags | undefined;
	readonly chosen: number | null;
	readonly mention: number | null;
	readonly isFocused: boolean;
};

const nobody = (tags: Tags | undefined): State => ({
	...{tags, chosen: null, mention: null},
	isFocused: false,
});

const noActors: readonly Actor[] = [];

/**
 * The tags of one article: who is chosen, and at which mention the reader is. `show` brings an
 * offset of the article into the window.
 */
export function useTags(tags: Tags | undefined, show: (offset: number) => void): TagPane {
	const [kept, setState] = useState<State>(() => nobody(tags));
	const state = kept.tags === tags ? kept : nobody(tags);
	const actors = tags?.actors ?? noActors;
	const chosen = state.chosen === null ? undefined : actors[state.chosen];
	const mentions = useMemo(
		() => (tags?.mentions ?? []).filter(({actor}) => actor === chosen?.id),
		[tags, chosen],
	);
	const mention = state.mention === null ? undefined : mentions[state.mention];
	const spans = useMemo(
		() => (tags?.mentions ?? []).map(each => spanOf(each, chosen, mention)),
		[tags, chosen, mention],
	);

	function choose(wanted: number): void {
		if (actors.length === 0) return;
		const index = Math.max(0, Math.min(wanted, actors.length - 1));
		setState({...state, chosen: index, mention: null, isFocused: true});
		const first = tags?.mentions.find(({actor}) => actor === actors[index]!.id);
		if (first) show(first.from);
	}

	function goToMention(step: 1 | -1): void {
		// Nobody is chosen yet: the one the article is most about.
		if (chosen === undefined) return choose(0);
		const from = state.mention ?? (step === 1 ? -1 : 0);
		const index = (from + step + mentions.length) % mentions.length;
		setState({...state, mention: index});
		show(mentions[index]!.from);
	}

	function act(action: Action): void {
		const at = state.chosen ?? -1;
		switch (action) {
			case 'otherPane':
				if (state.isFocused) return setState({...state, isFocused: false});
				return choose(Math.max(0, at));
			case 'next':
				return choose(at + 1);
			case 'previous':
				return choose(at - 1);
			case 'pageDown':
			case 'halfPageDown':
				return choose(at + 5);
			case 'pageUp':
			case 'halfPageUp':
				return choose(at - 5);
			case 'first':
				return choose(0);
			case 'last':
				return choose(actors.length - 1);
			case 'nextMention':
				return goToMention(1);
			case 'previousMention':
				return goToMention(-1);
			case 'back':
				return setState(nobody(tags));
		}
	}

	return {
		...{actors, chosen, mention, spans, act},
		mentionIndex: state.mention === null ? 0 : state.mention + 1,
		isFocused: state.isFocused,
	};
}

function spanOf(each: Mention, chosen: Actor | undefined, current: Mention | undefined) {
	const {from, to, type, actor} = each;
	const chosenRole: Role = each === current ? 'currentChosen' : 'chosen';
	return {from, to, style: actor === chosen?.id ? chosenRole : type};
}
