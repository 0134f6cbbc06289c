import {useEffect, useState} from 'react';
import type {Knowledge} from '../library/create-knowledge.ts';
import type {Library, LibrarySnapshot} from '../library/library.ts';

/**
 * What is known of people and events; `undefined` until the first frame has been drawn and it is loaded. With a new snapshot
 * there may be new knowledge.
 */
export function useKnowledge(library: Library, snapshot: LibrarySnapshot): Knowledge | undefined {
	const [knowledge, setKnowledge] = useState<Knowledge>();
	// biome-ignore lint/correctness/useExhaustiveDependencies: see above
	useEffect(() => {
		const timer = setTimeout(() => {
			// In a function of its own: a state that is a function would be called.
			library.knowledge().then(loaded => setKnowledge(() => loaded));
		});
		return () => clearTimeout(timer);
	}, [library, snapshot]);
	return knowledge;
}
