/** What a terminal has said about itself. */
export type Reply =
	/** Device attributes, as in `41;379;0`. */
	| {readonly kind: 'primary' | 'secondary'; readonly numbers: string}
	/** Its name and version in its own words, printable ASCII only. */
	| {readonly kind: 'version'; readonly text: string};

/** Understands a reply as the key source hands it on; undefined for those that answer none of our questions. */
export function parseReply(text: string): Reply | undefined {
	const [, marker, numbers] = /^\x1b\[([?>])([\d;]*)c$/.exec(text) ?? [];
	if (numbers !== undefined) return {kind: marker === '?' ? 'primary' : 'secondary', numbers};

	const [, version] = /^\x1bP>\|(.*)\x1b\\$/s.exec(text) ?? [];
	if (version !== undefined) {
		return {kind: 'version', text: version.replace(/[^\x20-\x7e]/g, '').slice(0, 100)};
	}
	return undefined;
}
