import type {TextLanguage} from '../actor.ts';
import {wordClass} from '../lexicon/word-classes.ts';
import {languageOf} from './language-of.ts';
import type {Tokens} from './read-tokens.ts';

/** What the text as a whole is about, for names that count only there. */
export type TextKind = {
	readonly isSport: boolean;
	/** It names a federation, so that الاتحاد alone is that and no club. */
	readonly hasFederation: boolean;
	/** سوريا, so that سورية is the adjective. */
	readonly writesSyriaWithAlef: boolean;
	/** Rules of Arabic say nothing in another language. */
	readonly language: TextLanguage;
};

/** Words of sport from which a text is about it, and the share of all words they must make. */
const leastWords = 3;
const leastShare = 1 / 60;

/** What a text is about as far as names depend on it. */
export function textKind({words, classes, text, from}: Tokens): TextKind {
	let sport = 0;
	let writesSyriaWithAlef = false;
	let hasFederation = false;
	for (let at = 0; at < words.length; at++) {
		const bits = classes[at]!;
		if ((bits & wordClass.sport) !== 0) sport++;
		if ((bits & wordClass.organizationHead) !== 0) hasFederation ||= opensFederation(words, at);
		if ((bits & wordClass.listed) !== 0 && words[at]!.best.form === 'سوريا') {
			writesSyriaWithAlef = true;
		}
	}
	const isSport = sport >= leastWords && sport >= words.length * leastShare;
	const language = words.length === 0 ? 'ar' : languageOf(text, from[0]!);
	return {isSport, hasFederation, writesSyriaWithAlef, language};
}

/** الاتحاد السعودي لكرة, اتحاد الكرة, الاتحاد الدولي. */
function opensFederation(words: Tokens['words'], at: number): boolean {
	const {form} = words[at]!.best;
	if (form !== 'الاتحاد' && form !== 'اتحاد') return false;
	const next = words[at + 1]?.whole;
	if (next === undefined) return false;
	if (form === 'اتحاد') return next.form === 'الكره' || next.form === 'كره';
	return next.nisba !== undefined || (next.classes & wordClass.institutional) !== 0;
}
