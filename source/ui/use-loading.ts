import {useEffect} from 'react';
import type {Library} from '../library/library.ts';

/**
 * Has the texts of some articles read that are not at hand, as those of a large corpus, and tells when
 * they have come: what is made of `library.read` is to be made again then.
 */
export function useLoading(library: Library, ids: readonly string[], onLoaded: () => void): void {
	const missing = ids.filter(id => library.read(id) === undefined).join('\n');
	// biome-ignore lint/correctness/useExhaustiveDependencies: whoever listens, the texts are the same
	useEffect(() => {
		if (missing === '') return;
		let isWanted = true;
		Promise.all(missing.split('\n').map(id => library.load(id))).then(() => {
			if (isWanted) onLoaded();
		});
		return () => {
			isWanted = false;
		};
	}, [library, missing]);
}
