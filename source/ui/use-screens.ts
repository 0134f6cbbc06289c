import {useRef, useState} from 'react';
import type {ScreenName} from './keymap.ts';

/** Which screen is shown, and to which ones Escape leads back. */
export type Screens = {
	readonly screen: ScreenName;
	/** The first one entered comes first, the one shown last. */
	readonly stack: readonly ScreenName[];
	/** Whether a screen is there now, shown or below others: an answer that comes late may not find it. */
	isOpen(screen: ScreenName): boolean;
	close(screen: ScreenName): void;
	/** Shows a screen above the others. Each is there once: it has one content. */
	enter(screen: ScreenName): void;
	/** Back to the one before. */
	leave(): void;
	/** Closes all but the first one. */
	toFirst(): void;
};

export function useScreens(first: readonly ScreenName[]): Screens {
	const [stack, setStack] = useState(first);
	const latest = useRef(stack);

	function change(next: readonly ScreenName[]): void {
		latest.current = next;
		setStack(next);
	}

	return {
		stack,
		screen: stack.at(-1)!,
		isOpen: screen => latest.current.includes(screen),
		close: screen => change(latest.current.filter(each => each !== screen)),
		enter: screen => change([...latest.current.filter(each => each !== screen), screen]),
		leave: () => latest.current.length > 1 && change(latest.current.slice(0, -1)),
		toFirst: () => change(latest.current.slice(0, 1)),
	};
}
