import {useReducer} from 'react';

/** How a reader likes to see articles. */
export type ReaderOptions = {
	/** Also what is not part of the article. */
	readonly withRelated: boolean;
	/** Vowel marks. */
	readonly marks: 'shown' | 'hidden';
	/** The widest line of the article screen, in columns. */
	readonly columnWidth: number;
};

type Change = 'related' | 'marks' | 'wider' | 'narrower';

const atStart: ReaderOptions = {withRelated: false, marks: 'shown', columnWidth: 72};

const widthStep = 4;
const narrowest = 32;
const widest = 80;

export function readerOptionsReducer(options: ReaderOptions, change: Change): ReaderOptions {
	const {withRelated, marks, columnWidth} = options;
	switch (change) {
		case 'related':
			return {...options, withRelated: !withRelated};
		case 'marks':
			return {...options, marks: marks === 'shown' ? 'hidden' : 'shown'};
		case 'wider':
			return {...options, columnWidth: Math.min(widest, columnWidth + widthStep)};
		case 'narrower':
			return {...options, columnWidth: Math.max(narrowest, columnWidth - widthStep)};
	}
}

/** The reader's options, and the way to change them. */
export function useReaderOptions() {
	const [options, change] = useReducer(readerOptionsReducer, atStart);
	return {options, change};
}
