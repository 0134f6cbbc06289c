/** What a piece of the screen is; the theme says how that looks. */
export type Role =
	| 'plain'
	| 'title'
	| 'faint'
	| 'faintTitle'
	| 'accent'
	| 'key'
	| 'match'
	| 'currentMatch'
	| 'problem'
	/** Text that nobody answers. */
	| 'quiet'
	| 'person'
	| 'organization'
	| 'place'
	/** A mention of the chosen actor, and the one the reader has gone to. */
	| 'chosen'
	| 'currentChosen'
	/** Something two reports give differently, the one the reader has gone to, and another spelling of the same. */
	| 'difference'
	| 'currentDifference'
	| 'differenceBar'
	| 'spelling'
	/** Words of one report in a sentence that the other gives almost alike. */
	| 'ownWords'
	/** Neighboring pairs of a comparison. */
	| 'band1'
	| 'band2'
	| 'band3'
	| 'band4';
