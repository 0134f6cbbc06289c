import {isUtf8} from 'node:buffer';

/** The encodings a text is looked for in; the names are those `TextDecoder` knows. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1256' | 'iso-8859-6';

/** How many bytes the statistics look at; a text shows its encoding in its first pages. */
const sampleSize = 8192;
/** Looked through only for the rare file in an Arabic code page, which may begin with plain ASCII. */
const largeSampleSize = 1024 * 1024;

/**
 * The encoding of a text, from its byte order mark or its statistics; `null` if the bytes are not
 * text. Never throws.
 */
export function detectEncoding(bytes: Uint8Array): Encoding | null {
	const sample = bytes.subarray(0, sampleSize);
	const marked = encodingOfMark(bytes);
	if (marked) return marked;
	// Before UTF-8: Arabic letters are 06 20 to 06 4A in UTF-16, which is valid UTF-8 as well.
	const wide = wideEncoding(sample);
	if (wide) return wide;
	if (looksBinary(sample)) return null;
	if (isUtf8(bytes) || isDamagedUtf8(bytes)) return 'utf-8';
	return singleByteEncoding(bytes.subarray(0, largeSampleSize));
}

function encodingOfMark(bytes: Uint8Array): Encoding | null {
	const [first, second, third] = bytes;
	if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
	if (first === 0xff && second === 0xfe) return 'utf-16le';
	if (first === 0xfe && second === 0xff) return 'utf-16be';
	return null;
}

/** UTF-16 without a mark: nearly every code unit is a character of Arabic or Latin text. */
function wideEncoding(sample: Uint8Array): Encoding | null {
	const pairs = Math.floor(sample.length / 2);
	// Every letter of Arabic or Latin has a NUL or an ACK in it; hardly any other text has one.
	if (pairs === 0 || !(sample.includes(0x00) || sample.includes(0x06))) return null;
	let little = 0;
	let big = 0;
	for (let i = 0; i < pairs * 2; i += 2) {
		const a = sample[i]!;
		const b = sample[i + 1]!;
		if (isTextUnit((b << 8) | a)) little++;
		if (isTextUnit((a << 8) | b)) big++;
	}
	if (Math.max(little, big) < pairs * 0.9) return null;
	return little >= big ? 'utf-16le' : 'utf-16be';
}

/** A character of Latin, of Arabic with its presentation forms, or of general punctuation. */
function isTextUnit(unit: number): boolean {
	if (unit < 0x100) return (unit >= 0x20 && unit !== 0x7f) || (unit >= 0x09 && unit <= 0x0d);
	if (unit >= 0x600) return unit < 0x700 || (unit >= 0xfb50 && unit < 0xff00);
	return unit >= 0x2000 && unit < 0x2070;
}

/** Controls that no text holds: all but tab, line ends and escape; DEL. */
const controls = /[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]/g;

/** Whether more than one byte in a hundred is a control that no text holds; also a PDF. */
function looksBinary(sample: Uint8Array): boolean {
	// As a string, a character a byte: a loop over the bytes takes longer until it is compiled.
	const text = Buffer.from(sample.buffer, sample.byteOffset, sample.byteLength).toString('latin1');
	if (text.startsWith('%PDF-')) return true;
	return (text.match(controls)?.length ?? 0) * 100 > sample.length;
}

/** Whether well-formed sequences are the rule: single-byte Arabic makes them only by accident. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
	let good = 0;
	let bad = 0;
	for (let i = 0; i < bytes.length; ) {
		const lead = bytes[i]!;
		if (lead < 0x80) {
			i++;
			continue;
		}
		const length = sequenceLength(lead);
		if (length > 0 && hasContinuations(bytes, i, length)) {
			good++;
			i += length;
		} else {
			bad++;
			i++;
		}
	}
	return good > bad;
}

function sequenceLength(lead: number): number {
	if (lead >= 0xc2 && lead < 0xe0) return 2;
	if (lead >= 0xe0 && lead < 0xf0) return 3;
	if (lead >= 0xf0 && lead < 0xf5) return 4;
	return 0;
}

function hasContinuations(bytes: Uint8Array, from: number, length: number): boolean {
	for (let i = from + 1; i < from + length; i++) {
		if ((bytes[i] ?? 0) >> 6 !== 0b10) return false;
	}
	return true;
}

/**
 * Which of the two Arabic code pages. Each has frequent letters where the other has a Latin letter
 * or nothing; where nothing speaks for either, windows-1256, which also holds French.
 */
function singleByteEncoding(sample: Uint8Array): Encoding {
	let windows = 0;
	let iso = 0;
	for (const byte of sample) {
		// In windows-1256 غ ـ ف ق ك (ghain, tatweel, feh, qaf, kaf), ى ي (alef maksura, yeh);
		// nothing or marks in iso-8859-6.
		if ((byte >= 0xdb && byte <= 0xdf) || byte === 0xec || byte === 0xed) windows++;
		// In iso-8859-6 ط (tah), ق (qaf), ه و ى ي (heh, waw, alef maksura, yeh);
		// × â ç è é ê in windows-1256.
		if (byte === 0xd7 || byte === 0xe2 || (byte >= 0xe7 && byte <= 0xea)) iso++;
	}
	return iso > windows ? 'iso-8859-6' : 'windows-1256';
}
