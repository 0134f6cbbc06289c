import type {Encoding, EncodingName} from './encoding.ts';
import {encodings} from './encodings.ts';

/**
 * The encoding for rows that stay on the terminal when the program is gone: nothing may be switched for them. mlterm, left to
 * its own ways, takes a row for a paragraph as PuTTY does.
 */
export function encodingForPrinting(name: EncodingName): Encoding {
	return encodings[name === 'switched' ? 'whole-row' : name];
}
