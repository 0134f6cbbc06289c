import {useReducer} from 'react';

/** How a reader likes to see articles. */
export type ReaderOptions = {
	/** Also what is not part of the article. */
	readonly withRelated: boolean;
	/** Vowel marks; `unasked` is as the terminal draws them well or not. */
	readonly marks: 'shown' | 'hidden' | 'unasked';
	/** The widest line of the article screen, in columns. */
	readonly columnWidth: number;
};

type Change = 'related' | 'show-marks' | 'hide-marks' | 'wider' | 'narrower';

const atStart: ReaderOptions = {withRelated: false, marks: 'unasked', columnWidth: 72};

const widthStep = 4;
const narrowest = 32;
const widest = 80;

function readerOptionsReducer(options: ReaderOptions, change: Change): ReaderOptions {
	const {withRelated, columnWidth} = options;
	switch (change) {
		case 'related':
			return {...options, withRelated: !withRelated};
		case 'show-marks':
			return {...options, marks: 'shown'};
		case 'hide-marks':
			return {...options, marks: 'hidden'};
		case 'wider':
			return {...options, columnWidth: Math.min(widest, columnWidth + widthStep)};
		case 'narrower':
			return {...options, columnWidth: Math.max(narrowest, columnWidth - widthStep)};
	}
}

/** The reader's options, and the way to change them by the keys' actions. */
export function useReaderOptions(showsMarks: boolean) {
	const [options, dispatch] = useReducer(readerOptionsReducer, atStart);
	const areShown = options.marks === 'unasked' ? showsMarks : options.marks === 'shown';
	const marks = areShown ? ('shown' as const) : ('hidden' as const);

	function change(action: 'related' | 'marks' | 'wider' | 'narrower'): void {
		if (action === 'marks') dispatch(areShown ? 'hide-marks' : 'show-marks');
		else dispatch(action);
	}

	return {options: {...options, marks}, change};
}
