import {wordClass} from '../lexicon/word-classes.ts';
import type {Tokens} from './read-tokens.ts';

/** What the text as a whole is about, for names that count only there. */
export type TextKind = {
	readonly isSport: boolean;
	/** It names a federation, so that الاتحاد alone is that and no club. */
	readonly hasFederation: boolean;
	/** سوريا, so that سورية is the adjective. */
	readonly writesSyriaWithAlef: boolean;
	/** Written with letters Arabic does not have: Persian, Urdu, Kurdish. Rules of Arabic say nothing there. */
	readonly isOtherLanguage: boolean;
};

/** Peh, tcheh, jeh, gaf, keheh, Farsi yeh, yeh barree, tteh, ddal, rreh, heh goal, Kurdish ae, oe, lam. */
const otherLetters = /[پچژگکیےٹڈڑہەۆڵ]/g;
/** Letters looked at, and the share of other letters from which a text is not Arabic. */
const lettersRead = 4000;
const otherShare = 0.02;

/** Words of sport from which a text is about it, and the share of all words they must make. */
const leastWords = 3;
const leastShare = 1 / 60;

/** What a text is about as far as names depend on it. */
export function textKind({words, classes, text, from}: Tokens): TextKind {
	let sport = 0;
	let writesSyriaWithAlef = false;
	for (let at = 0; at < words.length; at++) {
		const bits = classes[at]!;
		if ((bits & wordClass.sport) !== 0) sport++;
		if ((bits & wordClass.listed) !== 0 && words[at]!.best.form === 'سوريا') {
			writesSyriaWithAlef = true;
		}
	}
	const hasFederation = words.some((_, at) => opensFederation(words, at));
	const isSport = sport >= leastWords && sport >= words.length * leastShare;
	const sample = words.length === 0 ? '' : text.slice(from[0], from[0]! + lettersRead);
	const others = sample.match(otherLetters)?.length ?? 0;
	const isOtherLanguage = others > sample.length * otherShare;
	return {isSport, hasFederation, writesSyriaWithAlef, isOtherLanguage};
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
