/** What a terminal has said about itself. */
export type Reply =
	/** Device attributes, as in `41;379;0`. */
	| {readonly kind: 'primary' | 'secondary'; readonly numbers: string}
	/** Its name and version in its own words, printable ASCII only. */
	| {readonly kind: 'version'; readonly text: string}
	/** The color behind the text: red, green and blue in hexadecimal digits, as in `ffff/ffff/ffff`. */
	| {readonly kind: 'background'; readonly color: string};

/** Understands a reply as the key source hands it on; undefined for those that answer none of our questions. */
export function parseReply(text: string): Reply | undefined {
	const [, marker, numbers] = /^\x1b\[([?>])([\d;]*)c$/.exec(text) ?? [];
	if (numbers !== undefined) return {kind: marker === '?' ? 'primary' : 'secondary', numbers};

	const [, version] = /^\x1bP>\|(.*)\x1b\\$/s.exec(text) ?? [];
	if (version !== undefined) {
		return {kind: 'version', text: version.replace(/[^\x20-\x7e]/g, '').slice(0, 100)};
	}

	const [, color] =
		/^\x1b\]11;rgba?:([\da-f]{1,4}(?:\/[\da-f]{1,4}){2})(?:\/[\da-f]{1,4})?(?:\x07|\x1b\\)$/i.exec(
			text,
		) ?? [];
	return color === undefined ? undefined : {kind: 'background', color};
}
