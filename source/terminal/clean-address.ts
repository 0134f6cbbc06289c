/** Longer ones are dropped by VTE and iTerm2. */
const longest = 2083;

/**
 * A web address safe to hand to a terminal as the target of a link: http or https, printable ASCII only, other letters percent-
 * encoded or, in the name of the host, in Punycode. `undefined` for anything else, among them an address with a user name or a
 * password, with blanks, controls or backslashes in it, of any other scheme, or longer than 2083 characters.
 */
export function cleanAddress(written: string): string | undefined {
	if (written.length > longest || !looksClean.test(written) || !written.isWellFormed()) return;
	const url = URL.parse(written);
	if (url === null || url.username !== '' || url.password !== '') return;
	const {href} = url;
	return href.length <= longest && printable.test(href) ? href : undefined;
}

// The parser would leave out line ends, and take backslashes for slashes; a character that is not seen deceives the reader.
const looksClean = /^https?:\/\/[^\s\\\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]+$/iu;
const printable = /^https?:\/\/[\x21-\x7e]+$/;
