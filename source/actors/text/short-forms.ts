import {spellingClass} from '../../arabic/spelling-class.ts';
import type {GazetteerEntry} from '../gazetteer/gazetteer-entry.ts';
import {wordClass} from '../lexicon/word-classes.ts';
import {textOf, wordsOf} from './candidate.ts';
import type {Identified, Identity} from './identify.ts';
import {familyName, foldedWords, gluedWords} from './name-index.ts';
import {tellsWhich} from './organizations-of-text.ts';
import type {Tokens} from './read-tokens.ts';
import {markCount, markOf} from './word-probe.ts';

/** A form that stands for somebody named elsewhere in the text. */
export type ShortForm = {
	/** Folded, one for each word of the text. */
	readonly words: readonly string[];
	readonly actor: Identity;
	/** The name in full as the text has it. */
	readonly full: string;
	/** The full name again, or part of it. */
	readonly isFull: boolean;
};

/** Forms by their first word, and those of a single word by the class of its spelling. */
export type ShortForms = {
	readonly byWord: FormTable;
	readonly bySpelling: FormTable;
};

/** Forms under one key; a text of thousands of people must not compare them all with one another. */
const mostForms = 64;
/** Below this many letters a spelling class, or a name of one word, says too little. */
const shortest = 4;

/**
 * The forms that mean somebody named in the text: full names again, family names of people, and names of one word
 * that a rule found and no list knows as anything else.
 */
export function shortForms(tokens: Tokens, named: readonly Identified[]): ShortForms {
	const forms = {byWord: new FormTable(), bySpelling: new FormTable()};
	const add = (words: readonly string[] | undefined, form: Omit<ShortForm, 'words'>) => {
		if (words === undefined) return;
		forms.byWord.add(words[0]!, {...form, words});
		if (words.length === 1 && words[0]!.length >= shortest) {
			forms.bySpelling.add(spellingClass(words[0]!), {...form, words});
		}
	};
	const seen = new Set<string>();
	for (const mention of named) {
		const {actor} = mention;
		// Hot: most mentions are of places and organizations that a list finds wherever they stand.
		if (mention.type !== 'person' && !isFound(mention)) continue;
		const full = textOf(tokens, mention);
		const key = `${actor.id} ${full}`;
		if (seen.has(key)) continue;
		seen.add(key);
		const written = wordsOf(tokens, mention);
		if (isFound(mention) && (written.length > 1 || isRare(tokens, mention))) {
			add(written, {actor, full, isFull: true});
		}
		if (mention.ruleName === 'organization-head')
			add(beginning(written), {actor, full, isFull: true});
		if (mention.type !== 'person') continue;
		const isSure =
			mention.candidate?.name?.parts.at(-1) !== 'common' || mention.ruleName === 'title';
		if (isSure) add(familyName(written), {actor, full, isFull: false});
		if (actor.entry === undefined) continue;
		for (const family of familiesOf(actor.entry)) add(family, {actor, full, isFull: false});
	}
	return forms;
}

const families = new WeakMap<GazetteerEntry, readonly (readonly string[])[]>();

/** The family names of a listed person, read from his names once. */
function familiesOf(entry: GazetteerEntry): readonly (readonly string[])[] {
	let found = families.get(entry);
	if (found === undefined) {
		found = entry.names
			.map(({text}) => foldedWords(text))
			.flatMap(words => [familyName(words), familyName(gluedWords(words))])
			.filter(words => words !== undefined);
		families.set(entry, found);
	}
	return found;
}

/** سلطة الطاقة of سلطة الطاقة والموارد الطبيعية. */
function beginning(words: readonly string[]): readonly string[] | undefined {
	const short = words.slice(0, 2);
	const isConstruct = !words[0]!.startsWith('ال');
	return words.length > 2 && isConstruct && tellsWhich(short) ? short : undefined;
}

/** Found by a rule; what a list knows is found wherever it stands. */
function isFound({candidate, ruleName}: Identified): boolean {
	if (candidate?.institution !== undefined) return false;
	return candidate?.entry === undefined || ruleName === 'listed-head';
}

/** Words no list knows at all may be tagged wherever they come again. */
function isRare(tokens: Tokens, {first, end, type, ruleName}: Identified): boolean {
	if (ruleName === 'listed-head') return type === 'organization';
	for (let at = first; at < end; at++) {
		const {classes, form} = tokens.word(at)!.best;
		const isName = type === 'person' && (classes & wordClass.family) !== 0;
		if ((classes & wordClass.unknown) === 0 && !isName) return false;
		if (form.startsWith('ال') && type !== 'place') return false;
	}
	return true;
}

/** Forms under keys; asked for each word of a text, and nearly always in vain. */
class FormTable {
	readonly #forms = new Map<string, ShortForm[]>();
	/** By the marks of the keys whether there is one, 32 marks in a number. */
	readonly #marks = new Array<number>(markCount / 32).fill(0);

	get isEmpty(): boolean {
		return this.#forms.size === 0;
	}

	add(key: string, form: ShortForm): void {
		const list = this.#forms.get(key);
		if (list === undefined) {
			this.#forms.set(key, [form]);
			const mark = markOf(key);
			this.#marks[mark >> 5]! |= 1 << (mark & 31);
			return;
		}
		if (list.length >= mostForms) return;
		const isKnown = list.some(
			({actor, words}) => actor.id === form.actor.id && words.length === form.words.length,
		);
		if (!isKnown) list.push(form);
	}

	get(key: string): readonly ShortForm[] | undefined {
		return this.has(markOf(key)) ? this.#forms.get(key) : undefined;
	}

	/** Hot: whether a key with such a mark is among them. */
	has(mark: number): boolean {
		return (this.#marks[mark >> 5]! & (1 << (mark & 31))) !== 0;
	}
}
