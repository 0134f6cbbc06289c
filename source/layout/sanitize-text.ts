import {standIn} from './stand-in.ts';

const lineEnd = /\r\n|[\r\u2028\u2029]/g;

// ZERO WIDTH NON-JOINER and JOINER belong to the spelling of a word; all else that is not shown goes.
const invisible =
	/(?<![\p{L}[\p{M}--\p{Default_Ignorable_Code_Point}]])[\u200C\u200D]|[\u200C\u200D](?![\p{L}[\p{M}--\p{Default_Ignorable_Code_Point}]])|[[\p{Default_Ignorable_Code_Point}\p{Cf}]--[\u200C\u200D]]/gv;

/**
 * A text safe to print without layout, in logical order: what may not be sent is replaced by the rule of `stand-in.ts`.
 * Line ends become `\n`, tabs stay. For titles, file names, queries, messages, replies of terminals.
 */
export function sanitizeText(text: string): string {
	return standIn(text).replaceAll(lineEnd, '\n').replaceAll(invisible, '');
}
