/** C1 controls, DEL, bidi controls, line separators: legal in JSON, but not safe on a terminal. */
const unsafe = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** A value as JSON in two-space indentation, with everything a terminal might obey as `\u` escapes. */
export function safeJson(value: unknown): string {
	return `${escapeUnsafe(JSON.stringify(value, null, 2))}\n`;
}

/** The same on one line. */
export function safeJsonLine(value: unknown): string {
	return `${escapeUnsafe(JSON.stringify(value))}\n`;
}

const escapeUnsafe = (json: string) =>
	json.replace(unsafe, letter => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
