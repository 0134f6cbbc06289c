import {isolateArabic} from '../layout/isolate-arabic.ts';
import type {Messages} from '../messages/messages.ts';
import {escapeHtml} from './escape-html.ts';

/** The program's own words on a page: they have a language and a direction of their own. */
export type PageWords = {
	readonly messages: Messages;
	/** Inside a line of any direction. */
	inline(text: string): string;
	/** As an element of its own. */
	block(element: 'p' | 'td', text: string, className: string): string;
};

export function pageWords(messages: Messages): PageWords {
	const {code, direction} = messages.language;
	const own = `lang="${code}" dir="${direction}"`;
	const safe = (text: string) => escapeHtml(isolateArabic(text));
	return {
		messages,
		inline: text => `<bdi ${own}>${safe(text)}</bdi>`,
		block: (element, text, className) =>
			`<${element} class="${className}" ${own}>${safe(text)}</${element}>`,
	};
}
