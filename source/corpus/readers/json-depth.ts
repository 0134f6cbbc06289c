/** How many brackets and braces a JSON text opens before it closes them: the most that are open at once. */
export function jsonDepth(bytes: Uint8Array): number {
	let depth = 0;
	let deepest = 0;
	let isInString = false;
	for (let i = 0; i < bytes.length; i++) {
		const byte = bytes[i]!;
		// A backslash takes the next character with it.
		if (byte === 0x5c) i++;
		else if (byte === 0x22) isInString = !isInString;
		else if (isInString) continue;
		else if (byte === 0x7b || byte === 0x5b) deepest = Math.max(deepest, ++depth);
		else if (byte === 0x7d || byte === 0x5d) depth--;
	}
	return deepest;
}
