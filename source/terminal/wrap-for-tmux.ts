/** A sequence for the terminal outside of tmux, which hands it on if its `allow-passthrough` is on and else drops it. */
export function wrapForTmux(sequence: string): string {
	return sequence === '' ? '' : `\x1bPtmux;${sequence.replaceAll('\x1b', '\x1b\x1b')}\x1b\\`;
}
