import {attributes, plainStyle, type Style, sameLook} from './style.ts';

/** The shortest sequences that lead from one style to another, SGR and OSC 8; empty when there is nothing to change. */
export function selectStyle(from: Style, to: Style): string {
	return selectLink(from, to) + selectLook(from, to);
}

function selectLink(from: Style, {link = ''}: Style): string {
	return link === (from.link ?? '') ? '' : `\x1b]8;;${link}\x1b\\`;
}

function selectLook(from: Style, to: Style): string {
	if (sameLook(from, to)) return '';
	if (sameLook(to, plainStyle)) return '\x1b[m';

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
