/** What the program's exit status says to a script. */
export const exitStatus = {
	/** Done, or something was found. */
	done: 0,
	/** Nothing was found. */
	nothingFound: 1,
	/** Wrong usage, or a path could not be read; what could be read was still answered. */
	trouble: 2,
	/** Interrupted from the keyboard. */
	interrupted: 130,
} as const;

export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus];
