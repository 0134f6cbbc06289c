import {attributes, plainStyle, type Style, sameStyle} from './style.ts';

/** The shortest SGR sequence that leads from one style to another; empty when there is nothing to change. */
export function selectStyle(from: Style, to: Style): string {
	if (sameStyle(from, to)) return '';
	if (sameStyle(to, plainStyle)) return '\x1b[m';

	const change = changes(from, to);
	const anew = ['0', ...changes(plainStyle, to)];
	return sgr(change.join(';').length <= anew.join(';').length ? change : anew);
}

function changes(from: Style, to: Style): string[] {
	const parameters = new Set<string>();
	for (const {bit, off} of attributes) {
		if (from.attributes & bit & ~to.attributes) parameters.add(String(off));
	}
	for (const {bit, on, off} of attributes) {
		// Bold and dim share what clears them: clearing one clears the other.
		const wasSet = from.attributes & bit && !parameters.has(String(off));
		if (to.attributes & bit && !wasSet) parameters.add(String(on));
	}
	if (from.foreground !== to.foreground) parameters.add(to.foreground || '39');
	if (from.background !== to.background) parameters.add(to.background || '49');
	return [...parameters];
}

function sgr(parameters: readonly string[]): string {
	return `\x1b[${parameters.join(';')}m`;
}
