import type {TextLanguage} from '../actor.ts';
import {wordClass} from '../lexicon/word-classes.ts';
import {languageOf} from './language-of.ts';
import type {Tokens} from './read-tokens.ts';

/** Words of sport from which a text is about it, and the share of all words they must make. */
const leastWords = 3;
const leastShare = 1 / 60;

/** What the text as a whole is about, for names that count only there; found out when it is asked for. */
export class TextKind {
	/** Rules of Arabic say nothing in another language. */
	readonly language: TextLanguage;

	readonly #tokens: Tokens;
	#isSport: boolean | undefined;
	#hasFederation: boolean | undefined;
	#writesSyriaWithAlef: boolean | undefined;

	constructor(tokens: Tokens) {
		this.#tokens = tokens;
		this.language = tokens.count === 0 ? 'ar' : languageOf(tokens.text, tokens.from[0]!);
	}

	get isSport(): boolean {
		this.#isSport ??= isAboutSport(this.#tokens);
		return this.#isSport;
	}

	/** It names a federation, so that الاتحاد alone is that and no club. */
	get hasFederation(): boolean {
		this.#hasFederation ??= namesFederation(this.#tokens);
		return this.#hasFederation;
	}

	/** سوريا, so that سورية is the adjective. */
	get writesSyriaWithAlef(): boolean {
		this.#writesSyriaWithAlef ??= hasSyriaWithAlef(this.#tokens);
		return this.#writesSyriaWithAlef;
	}
}

function isAboutSport({classes, count}: Tokens): boolean {
	let words = 0;
	for (let at = 0; at < count; at++) if ((classes[at]! & wordClass.sport) !== 0) words++;
	return words >= leastWords && words >= count * leastShare;
}

function namesFederation(tokens: Tokens): boolean {
	for (let at = 0; at < tokens.count; at++) {
		const isHead = (tokens.classes[at]! & wordClass.organizationHead) !== 0;
		if (isHead && opensFederation(tokens, at)) return true;
	}
	return false;
}

/** الاتحاد السعودي لكرة, اتحاد الكرة, الاتحاد الدولي. */
function opensFederation(tokens: Tokens, at: number): boolean {
	const {form} = tokens.word(at)!.best;
	if (form !== 'الاتحاد' && form !== 'اتحاد') return false;
	const next = tokens.word(at + 1)?.whole;
	if (next === undefined) return false;
	if (form === 'اتحاد') return next.form === 'الكره' || next.form === 'كره';
	return next.nisba !== undefined || (next.classes & wordClass.institutional) !== 0;
}

function hasSyriaWithAlef(tokens: Tokens): boolean {
	for (let at = 0; at < tokens.count; at++) {
		const isListed = (tokens.classes[at]! & wordClass.listed) !== 0;
		if (isListed && tokens.word(at)!.best.form === 'سوريا') return true;
	}
	return false;
}
