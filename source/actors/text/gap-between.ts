/** What stands between a word and the one before it, as bits. */
export const gap = {
	comma: 1 << 0,
	/** Full stop, question mark, semicolon and the like. */
	stop: 1 << 1,
	hyphen: 1 << 2,
	openQuote: 1 << 3,
	closeQuote: 1 << 4,
	openBracket: 1 << 5,
	closeBracket: 1 << 6,
	colon: 1 << 7,
	/** A line or block begins. */
	line: 1 << 8,
	slash: 1 << 9,
	other: 1 << 10,
	/** Nothing at all, not even a blank: ال15. */
	glued: 1 << 11,
} as const;

/** The bits of what stands between two offsets of a text, from the end of a word to the beginning of the next. */
export function gapBetween(text: string, from: number, to: number): number {
	if (to === from) return gap.glued;
	if (to === from + 1 && text.charCodeAt(from) === 0x20) return 0;
	let found = 0;
	for (let index = from; index < to; index++) found |= gapOf(text, index, from);
	return found;
}

function gapOf(text: string, index: number, from: number): number {
	const sign = text.charAt(index);
	switch (sign) {
		case ' ':
		case '\u00a0':
		case '\t':
		case '\u200c':
		case '\u200d':
		case '\u200e':
		case '\u200f':
			return 0;
		case '،':
		case ',':
			return gap.comma;
		case '-':
		case '–':
		case '—':
		case 'ـ':
		case '‐':
			return gap.hyphen;
		case ':':
			return gap.colon;
		case '/':
		case '\\':
			return gap.slash;
		case '«':
		case '“':
		case '‘':
			return gap.openQuote;
		case '»':
		case '”':
		case '’':
			return gap.closeQuote;
		case '"':
		case "'":
			return straightQuote(text, index);
		case '(':
		case '[':
		case '{':
			return gap.openBracket;
		case ')':
		case ']':
		case '}':
			return gap.closeBracket;
		case '\n':
		case '\r':
			return gap.line;
		case '.':
			// The point of an initial or a title (د. أحمد) ends nothing.
			return index === from && isInitial(text, index) ? gap.other : gap.stop;
		case '؛':
		case ';':
		case '!':
		case '؟':
		case '?':
		case '…':
			return gap.stop;
		default:
			return /\s|\p{M}|\p{Cf}/u.test(sign) ? 0 : gap.other;
	}
}

/** A straight quote opens where a word follows it at once and closes where one stands before it. */
function straightQuote(text: string, index: number): number {
	const before = index > 0 && !/\s/.test(text.charAt(index - 1));
	const after = index + 1 < text.length && !/\s/.test(text.charAt(index + 1));
	if (before === after) return gap.openQuote | gap.closeQuote;
	return after ? gap.openQuote : gap.closeQuote;
}

function isInitial(text: string, point: number): boolean {
	return point < 2 || !/[\p{L}\p{M}\p{N}]/u.test(text.charAt(point - 2));
}
