import {useEffect} from 'react';
import type {Library} from '../../library/library.ts';
import type {Item} from './item.ts';
import type {RowMaker} from './row-maker.ts';

type Window = {
	readonly library: Library;
	readonly rowMaker: RowMaker;
	/** What is in the window, and what is near it, whose texts are read ahead. */
	readonly visible: readonly Item[];
	readonly near: readonly Item[];
	/** There are more rows to be seen. */
	readonly onCompleted: () => void;
};

/** Has the texts of a list read, those in the window first, and looked through, one after the other between two keys. */
export function useCompleting({library, rowMaker, visible, near, onCompleted}: Window): void {
	const incomplete = visible.filter(item => !rowMaker.isComplete(item));
	const missing = near.filter(({summary}) => library.read(summary.id) === undefined);
	const idsOf = (items: readonly Item[]) => items.map(({summary}) => summary.id).join('\n');
	// Not for each new list: a text that is gone, which the library tells of by a new one, would be asked for again and again.
	// biome-ignore lint/correctness/useExhaustiveDependencies: see above
	useEffect(() => {
		let isWanted = true;
		async function complete(): Promise<void> {
			await Promise.all(incomplete.map(({summary}) => library.load(summary.id)));
			for (const item of incomplete) {
				await keysFirst();
				if (!isWanted) return;
				rowMaker.complete(item);
			}
			if (incomplete.some(rowMaker.isComplete)) onCompleted();
			await Promise.all(missing.map(({summary}) => library.load(summary.id)));
		}
		if (incomplete.length + missing.length > 0) void complete();
		return () => {
			isWanted = false;
		};
	}, [library, idsOf(incomplete), idsOf(missing)]);
}

const keysFirst = () => new Promise<void>(resolve => setImmediate(resolve));
