import {useEffect, useMemo} from 'react';
import type {Knowledge} from '../library/create-knowledge.ts';
import type {Library, LibrarySnapshot} from '../library/library.ts';
import type {Messages} from '../messages/messages.ts';
import {correctionSentences, receivedSentences} from './tags/correction-words.ts';

type ProblemsView = {
	readonly library: Library;
	readonly snapshot: LibrarySnapshot;
	readonly knowledge: Knowledge | undefined;
	readonly messages: Messages;
	/** Says a sentence to the reader. */
	readonly notify: (sentence: string) => void;
};

/**
 * Sentences about how the corpus is kept, about what could not be read, and about corrections that came with it. The first
 * of them but for what could not be read is said once, as soon as it is known.
 */
export function useProblems(view: ProblemsView): readonly string[] {
	const {library, snapshot, knowledge, messages, notify} = view;
	// Corrections are read, and read again, when there is new knowledge.
	// biome-ignore lint/correctness/useExhaustiveDependencies: see above
	const ofCorrections = useMemo(() => {
		const state = library.corrections();
		return [
			...receivedSentences(state, messages),
			...correctionSentences(state.problems, messages),
		];
	}, [library, knowledge, messages]);
	const [first] = [...snapshot.notices, ...ofCorrections];
	// biome-ignore lint/correctness/useExhaustiveDependencies: said when it is new, whoever listens
	useEffect(() => {
		if (first !== undefined) notify(first);
	}, [first]);
	return useMemo(
		() => [...snapshot.notices, ...snapshot.problems.map(({message}) => message), ...ofCorrections],
		[snapshot, ofCorrections],
	);
}
