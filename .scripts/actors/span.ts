/** A stretch of text with what it should be tagged as. */
export type Span = {
	readonly from: number;
	readonly to: number;
	readonly type: string;
	readonly id?: string;
	readonly text: string;
	/** Right either way. */
	readonly isBorderline?: boolean;
	readonly isNested?: boolean;
};

/** Takes a sentence about something that is wrong. */
export type Report = (message: string) => void;

/** Some letters of a text with a stretch set off by brackets. */
export function around(text: string, {from, to}: {from: number; to: number}): string {
	return `${text.slice(Math.max(0, from - 30), from)}[${text.slice(from, to)}]${text.slice(to, to + 20)}`.replaceAll(
		'\n',
		' ',
	);
}
