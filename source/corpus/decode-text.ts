import {TextDecoder} from 'node:util';
import type {ArticleProblem} from '../article/article.ts';
import {detectEncoding, type Encoding} from './detect-encoding.ts';

/** A text as decoded: no byte order mark, line ends as they were. */
export type DecodedText = {
	readonly text: string;
	readonly encoding: Encoding;
	/** Bytes that mean nothing in the encoding; each stands in the text as U+FFFD. */
	readonly problems: readonly ArticleProblem[];
};

/**
 * The text of a file's bytes, its encoding found out where it is not given; `null` if they are not text.
 * Never throws.
 */
export function decodeText(
	bytes: Uint8Array,
	encoding: Encoding | null = detectEncoding(bytes),
): DecodedText | null {
	if (encoding === null) return null;
	const text = decoderOf(encoding).decode(bytes);
	return {text, encoding, problems: invalidByteProblems(text, bytes, encoding)};
}

/** One for each encoding, made when it is first met: making one costs more than a short text. */
const decoders = new Map<Encoding, TextDecoder>();

function decoderOf(encoding: Encoding): TextDecoder {
	const known = decoders.get(encoding) ?? new TextDecoder(encoding);
	decoders.set(encoding, known);
	return known;
}

function invalidByteProblems(
	text: string,
	bytes: Uint8Array,
	encoding: Encoding,
): ArticleProblem[] {
	const first = text.indexOf('\uFFFD');
	if (first === -1) return [];
	const count = countOf(text, '\uFFFD') - writtenReplacements(bytes, encoding);
	if (count <= 0) return [];
	const places = count === 1 ? '1 place is' : `${count} places are`;
	const message = `${places} not valid ${encoding}; each is shown as \uFFFD`;
	return [{message, from: first, to: first + 1}];
}

function countOf(text: string, character: string): number {
	let count = 0;
	for (let at = text.indexOf(character); at !== -1; at = text.indexOf(character, at + 1)) count++;
	return count;
}

/** How many U+FFFD the file holds as such: those are text, not damage. */
function writtenReplacements(bytes: Uint8Array, encoding: Encoding): number {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (encoding === 'utf-8') return countIn(buffer, [0xef, 0xbf, 0xbd], 1);
	if (encoding === 'utf-16le') return countIn(buffer, [0xfd, 0xff], 2);
	if (encoding === 'utf-16be') return countIn(buffer, [0xff, 0xfd], 2);
	return 0;
}

function countIn(buffer: Buffer, sequence: readonly number[], alignment: number): number {
	const wanted = Buffer.from(sequence);
	let count = 0;
	for (let at = buffer.indexOf(wanted); at !== -1; at = buffer.indexOf(wanted, at + 1)) {
		if (at % alignment === 0) count++;
	}
	return count;
}
