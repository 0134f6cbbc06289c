import {useMemo, useState} from 'react';
import type {CorrectionOutcome} from '../../library/corrections/corrections-book.ts';
import type {Knowledge} from '../../library/create-knowledge.ts';
import type {Library} from '../../library/library.ts';
import type {Messages} from '../../messages/messages.ts';
import {editQuery} from '../articles/edit-query.ts';
import {
	type CorrectionChoice,
	type CorrectionTarget,
	correctionChoices,
	correctionOf,
} from './correction-choices.ts';
import {correctionWords} from './correction-words.ts';

export type CorrectionPane = {
	/** Of whom something is being said; `undefined` while nothing is. */
	readonly target: CorrectionTarget | undefined;
	readonly typed: string;
	/** The choices in the window, and which of them is selected. */
	readonly choices: readonly CorrectionChoice[];
	readonly selected: number;
	open(target: CorrectionTarget): void;
	/** A key while the panel has them, with the text it types. */
	type(key: string, text: string): void;
};

type CorrectionView = {
	readonly library: Library;
	readonly knowledge: Knowledge | undefined;
	readonly messages: Messages;
	/** Rows for choices. */
	readonly height: number;
	/** Says a sentence to the reader. */
	readonly notify: (sentence: string) => void;
};

type State = {
	readonly target: CorrectionTarget | undefined;
	readonly typed: string;
	readonly selected: number;
	readonly top: number;
};

const closed: State = {target: undefined, typed: '', selected: 0, top: 0};

/** What the reader says of an actor: it is none, or the same as another one. */
export function useCorrection(view: CorrectionView): CorrectionPane {
	const {library, knowledge, messages, height, notify} = view;
	const [state, setState] = useState(closed);
	const {target, typed, selected, top} = state;
	const choices = useMemo(
		() =>
			target && knowledge
				? correctionChoices(target, typed, knowledge, library.corrections().last)
				: [],
		[library, knowledge, target, typed],
	);

	function select(wanted: number): void {
		const index = Math.max(0, Math.min(wanted, choices.length - 1));
		const first = Math.max(index - height + 1, Math.min(top, index));
		setState({...state, selected: index, top: first});
	}

	function choose(): void {
		const choice = choices[selected];
		if (target === undefined || choice === undefined) return;
		setState(closed);
		const correction = correctionOf(target, choice);
		const said = correction ? library.correct(correction) : library.takeBack();
		said.then(outcome => notify(sentenceFor(outcome, target, choice, messages)));
	}

	function type(key: string, text: string): void {
		const edited = editQuery(typed, key) ?? (isText(key, text) ? typed + text : undefined);
		const step = steps(height)[key];
		if (key === 'escape') setState(closed);
		else if (key === 'return') choose();
		else if (step !== undefined) select(selected + step);
		else if (edited !== undefined) setState({...closed, target, typed: edited});
	}

	return {
		...{target, typed, type},
		choices: choices.slice(top, top + height),
		selected: selected - top,
		open: wanted => setState({...closed, target: wanted}),
	};
}

const steps = (height: number): Readonly<Record<string, number>> => ({
	...{down: 1, up: -1, tab: 1, 'shift+tab': -1},
	...{pagedown: height - 1, pageup: 1 - height},
});

const isText = (key: string, text: string) => text !== '' && key !== 'return' && key !== 'tab';

function sentenceFor(
	outcome: CorrectionOutcome,
	{name}: CorrectionTarget,
	choice: CorrectionChoice,
	messages: Messages,
): string {
	const {correction: words} = messages;
	switch (outcome.kind) {
		case 'done':
			return choice.kind === 'take-back'
				? words.takenBack
				: words.done(words.said(name, choiceWords(choice, messages)));
		case 'refused':
			return words.refused(correctionWords(outcome.problem, messages));
		case 'unwritable':
		case 'gone':
			return words[outcome.kind](outcome.path);
		case 'nothing':
			return words.nothing;
	}
}

/** A choice in words, as it stands in the list. */
export function choiceWords(choice: CorrectionChoice, {correction: words}: Messages): string {
	switch (choice.kind) {
		case 'not-an-actor':
			return words.notAnActor;
		case 'not-a-name':
			return words.notAName(choice.name);
		case 'take-back':
			return words.takeBack;
		case 'same':
			return words.sameAs(choice.actor.name);
	}
}
