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
	| 'problem';
