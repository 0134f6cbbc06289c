import {cleanAddress} from './clean-address.ts';

/** Known to this process alone: a text cannot hold what makes a link. */
let secret = '';

/**
 * Makes a link of a piece of a frame, as `parseRow` and `printRow` understand it; the text as it is where `cleanAddress` refuses
 * the address. The text is one that may be drawn: styled by SGR sequences, without other controls.
 */
export function asLink(text: string, address: string): string {
	const clean = cleanAddress(address);
	if (clean === undefined || text === '') return text;
	if (secret === '') secret = `${crypto.randomUUID()} `;
	return `\x1b]8;;${secret}${clean}\x07${text}\x1b]8;;\x07`;
}

/** The address that `asLink` has put into a frame; `undefined` for anything that it has not made, and for the end of a link. */
export function linkedAddress(mark: string): string | undefined {
	if (secret === '' || !mark.startsWith(secret)) return undefined;
	return cleanAddress(mark.slice(secret.length));
}
