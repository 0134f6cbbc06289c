import {graphemes} from '../layout/graphemes.ts';

/** A piece of what a terminal sends. */
export type InputPart = {
	/** `key`: one key as Ink reads it; `paste`: a bracketed paste with its brackets; `reply`: the terminal's own words. */
	readonly kind: 'key' | 'paste' | 'reply';
	readonly text: string;
};

export type SplitInput = {
	readonly parts: readonly InputPart[];
	/** The beginning of a sequence whose end has not come yet. */
	readonly rest: string;
};

const pasteStart = '\x1b[200~';
const pasteEnd = '\x1b[201~';

/** Splits decoded input into single keys, pastes and replies. Never throws; what fits no grammar is left out. */
export function splitKeys(input: string): SplitInput {
	const parts: InputPart[] = [];
	const text = input.replace(/[\x80-\x9f]/g, spellOut);
	let index = 0;
	while (index < text.length) {
		if (text[index] !== '\x1b') {
			const end = text.indexOf('\x1b', index);
			const plain = end < 0 ? text.slice(index) : text.slice(index, end);
			for (const key of singleKeys(plain)) parts.push({kind: 'key', text: key});
			index += plain.length;
			continue;
		}
		const part = sequenceAt(text, index);
		if (part === undefined) return {parts, rest: text.slice(index)};
		if (part.kind !== 'nothing') parts.push({kind: part.kind, text: part.text});
		index += part.length;
	}
	return {parts, rest: ''};
}

/** A C1 control as the escape sequence that it abbreviates (ECMA-48, 5.3). */
function spellOut(control: string): string {
	return `\x1b${String.fromCharCode(control.charCodeAt(0) - 0x40)}`;
}

/** Escape in the one spelling that nothing can follow: Ink need not wait whether a sequence begins. */
const escapeKey = '\x1b[27u';

type Sequence = {kind: InputPart['kind'] | 'nothing'; text: string; length: number};

function sequence(kind: Sequence['kind'], text: string): Sequence {
	return {kind, text, length: text.length};
}

/** The escape sequence at `index`; undefined as long as its end is missing. */
function sequenceAt(text: string, index: number): Sequence | undefined {
	const introducer = text[index + 1];
	if (introducer === undefined) return undefined;
	if (introducer === '\x1b') return {kind: 'key', text: escapeKey, length: 1};
	if (introducer === '[') return controlSequenceAt(text, index);
	if (introducer === 'O') return applicationKeyAt(text, index);
	if ('P]X^_'.includes(introducer)) return controlStringAt(text, index);
	const letter = String.fromCodePoint(text.codePointAt(index + 1)!);
	return sequence('key', `\x1b${letter}`);
}

/** CSI: parameters, intermediates and a final byte. */
function controlSequenceAt(text: string, index: number): Sequence | undefined {
	if (text.startsWith(pasteStart, index)) {
		const end = text.indexOf(pasteEnd, index);
		if (end < 0) return undefined;
		return sequence('paste', text.slice(index, end + pasteEnd.length));
	}
	// A report of the mouse in its oldest form: three characters of any kind.
	if (text[index + 2] === 'M') {
		return text.length < index + 6 ? undefined : sequence('reply', text.slice(index, index + 6));
	}
	const [found, final] = match(
		/\x1b\[(?:\[[A-Za-z~]|[235678]\$(?!y)|[0-?]*[ -/]*([@-~])?)/y,
		text,
		index,
	);
	const isWhole = final !== undefined || /(?:\[[A-Za-z~]|\$)$/.test(found.slice(2));
	if (!isWhole) {
		// Cut short by a character that cannot belong to it, or not yet at its end.
		return index + found.length < text.length ? sequence('nothing', found) : undefined;
	}
	return sequence(keyPattern.test(found) ? 'key' : 'reply', found);
}

/** Keys have no private marker and end as keys do; `CSI row ; column R` is where the cursor is, `CSI I` and `O` the focus. */
const keyPattern = /^\x1b\[(?:\[[A-Za-z~]|[235678]\$|[\d:;]*[A-HPQSZu~^@]|[Ra-e])$/;

/** SS3: a key of the application keypad. */
function applicationKeyAt(text: string, index: number): Sequence | undefined {
	const [found, final] = match(/\x1bO[\d;]*([A-Za-z])?/y, text, index);
	if (final !== undefined) return sequence('key', found);
	return index + found.length < text.length ? sequence('nothing', found) : undefined;
}

/** DCS, OSC, SOS, PM and APC: up to ST, and an OSC also up to BEL. Cut short by any other escape. */
function controlStringAt(text: string, index: number): Sequence | undefined {
	const bell = text[index + 1] === ']' ? '\\x07' : '';
	const pattern = new RegExp(`\\x1b.[^\\x1b${bell}]*(\\x1b\\\\|${bell || '(?!)'})?`, 'ys');
	const [found, end] = match(pattern, text, index);
	if (end !== undefined) return sequence('reply', found);
	const next = index + found.length;
	return next >= text.length - 1 ? undefined : sequence('nothing', found);
}

function match(pattern: RegExp, text: string, index: number): [string, string | undefined] {
	pattern.lastIndex = index;
	const found = pattern.exec(text)!;
	return [found[0], found[1]];
}

/**
 * Graphemes, controls one by one. Lam (ل) with an alef (ا) is one key: so some systems send the `b` key of the Arabic layout,
 * others send its ligature U+FEFB.
 */
function singleKeys(text: string): string[] {
	if (/^[\x20-\x7e]*$/.test(text)) return [...text];
	const keys: string[] = [];
	for (const {segment} of graphemes(text)) {
		if (segment === '\ufffd') continue;
		if (segment === '\r\n') keys.push('\r', '\n');
		else if (/^[اأإآ]$/.test(segment) && keys.at(-1) === 'ل') keys[keys.length - 1] = `ل${segment}`;
		else keys.push(segment);
	}
	return keys;
}

/** What an unfinished sequence was meant to be, now that no more of it came: a key, a paste, or nothing. */
export function settleKeys(rest: string): InputPart | undefined {
	if (rest === '\x1b') return {kind: 'key', text: escapeKey};
	if (rest.startsWith(pasteStart)) return {kind: 'paste', text: rest + pasteEnd};
	return undefined;
}
