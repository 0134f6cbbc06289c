import {useMemo, useState} from 'react';
import type {Actor, Tags, TextLanguage} from '../../actors/actor.ts';
import type {Mention} from '../../actors/mention.ts';
import type {Article} from '../../article/article.ts';
import type {StyledSpan} from '../../layout/visual-line.ts';
import type {Action} from '../keymap.ts';
import type {Role} from '../role.ts';

export type TagPane = {
	readonly actors: readonly Actor[];
	readonly language: TextLanguage;
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
	/** An article, when it is opened, begins at a mention of an actor. */
	begin(articleId: string, actor: string, from: number): void;
	act(action: Action): void;
};

type State = {
	/** The text whose tags these are. */
	readonly text: string | undefined;
	/** The id of the chosen actor, and where it stood: when it goes, the next one takes its place. */
	readonly chosen: {readonly id: string; readonly index: number} | null;
	/** Where the mention begins that the reader has gone to. */
	readonly mention: number | null;
	readonly isFocused: boolean;
};

const nobody = (text: string | undefined): State => ({
	...{text, chosen: null, mention: null},
	isFocused: false,
});

const noActors: readonly Actor[] = [];

/**
 * The tags of one article: who is chosen, and at which mention the reader is. `show` brings an
 * offset of the article into the window. When the tags of an article change, the reader stays.
 */
export function useTags(
	article: Article | undefined,
	tags: Tags | undefined,
	show: (offset: number) => void,
): TagPane {
	const text = article?.id;
	const [kept, setState] = useState<State>(() => nobody(text));
	const state = kept.text === text ? kept : nobody(text);
	const actors = tags?.actors ?? noActors;
	const chosenIndex = indexOf(actors, state.chosen);
	const chosen = actors[chosenIndex];
	const mentions = useMemo(
		() => (tags?.mentions ?? []).filter(({actor}) => actor === chosen?.id),
		[tags, chosen],
	);
	const mention = mentions.find(({from}) => from === state.mention);
	const spans = useMemo(
		() => (tags?.mentions ?? []).map(each => spanOf(each, chosen, mention)),
		[tags, chosen, mention],
	);

	function choose(wanted: number): void {
		if (actors.length === 0) return;
		const index = Math.max(0, Math.min(wanted, actors.length - 1));
		const {id} = actors[index]!;
		setState({...state, chosen: {id, index}, mention: null, isFocused: true});
		const first = tags?.mentions.find(({actor}) => actor === id);
		if (first) show(first.from);
	}

	function goToMention(step: 1 | -1): void {
		// Nobody is chosen yet: the one the article is most about.
		if (chosen === undefined) return choose(0);
		const at = mention === undefined ? (step === 1 ? -1 : 0) : mentions.indexOf(mention);
		const {from} = mentions[(at + step + mentions.length) % mentions.length]!;
		setState({...state, mention: from});
		show(from);
	}

	function act(action: Action): void {
		const at = chosenIndex;
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
				return setState(nobody(text));
		}
	}

	return {
		...{actors, chosen, mention, spans, act},
		language: tags?.language ?? 'ar',
		mentionIndex: mention === undefined ? 0 : mentions.indexOf(mention) + 1,
		isFocused: state.isFocused,
		begin: (id, actor, from) =>
			setState({text: id, chosen: {id: actor, index: -1}, mention: from, isFocused: false}),
	};
}

/** Where the chosen actor stands now; -1 if nobody is chosen. */
function indexOf(actors: readonly Actor[], chosen: State['chosen']): number {
	if (chosen === null) return -1;
	const found = actors.findIndex(({id}) => id === chosen.id);
	return found >= 0 ? found : Math.min(chosen.index, actors.length - 1);
}

function spanOf(each: Mention, chosen: Actor | undefined, current: Mention | undefined) {
	const {from, to, type, actor} = each;
	const chosenRole: Role = each === current ? 'currentChosen' : 'chosen';
	return {from, to, style: actor === chosen?.id ? chosenRole : type};
}
