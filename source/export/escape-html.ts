import {reference, safeText, unseen} from './safe-text.ts';

const special: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};

/** A text from elsewhere as the content of an element or of a quoted attribute; see `safeText`. */
export const escapeHtml = (text: string): string =>
	safeText(text)
		.replaceAll(/[&<>"']/g, sign => special[sign]!)
		.replaceAll(unseen, reference);
