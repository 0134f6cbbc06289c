import {spellingClass} from '../../arabic/spelling-class.ts';
import {listedClasses, wordClass} from '../lexicon/word-classes.ts';
import type {Candidate} from './candidate.ts';
import {coverOf} from './cover-of.ts';
import {hasSign} from './has-sign.ts';
import type {Identified, Identity} from './identify.ts';
import {foldedWords, gluedWords} from './name-index.ts';
import type {Tokens} from './read-tokens.ts';
import type {Reading} from './word.ts';

/** A short form that stands for somebody the text names in full. */
type ShortForm = {
	readonly words: readonly string[];
	readonly actor: Identity;
	/** The full name, for the reader. */
	readonly full: string;
};

/**
 * Adds the mentions that only the text as a whole shows: a family name alone, of a person named in full anywhere
 * in the text, and further mentions of places and organizations a rule found once.
 */
export function referBack(tokens: Tokens, named: readonly Identified[]): Identified[] {
	const covered = coverOf(tokens.words.length, named);
	const forms = shortForms(tokens, named);
	if (forms.size === 0) return [...named];
	const added: Identified[] = [];
	for (let at = 0; at < tokens.words.length; at++) {
		if (covered(at) !== undefined) continue;
		const found = referenceAt(tokens, at, forms, covered);
		if (found === undefined) continue;
		added.push(found);
		at = found.end - 1;
	}
	const all = [...named.map(mention => relink(mention, forms)), ...added];
	return all.sort((a, b) => a.first - b.first);
}

/** A name of one word that a rule found is the person of that family the text names in full. */
function relink(mention: Identified, forms: ReadonlyMap<string, readonly ShortForm[]>): Identified {
	if (mention.type !== 'person' || mention.words.length > 1 || mention.entry !== undefined)
		return mention;
	const word = mention.words[0]!;
	const form = (forms.get(word) ?? forms.get(classKey(word)))?.find(
		({words, actor}) => words.length === 1 && actor.type === 'person',
	);
	if (form === undefined || form.actor.id === mention.actor.id) return mention;
	return {
		...mention,
		actor: form.actor,
		rule: `family name of ${form.full}, named in full in the text`,
		ruleName: 'refer-back',
	};
}

function shortForms(tokens: Tokens, named: readonly Identified[]): Map<string, ShortForm[]> {
	const forms = new Map<string, ShortForm[]>();
	const add = (key: string, form: ShortForm) => {
		const list = forms.get(key);
		if (list === undefined) forms.set(key, [form]);
		else if (!list.some(({actor}) => actor.id === form.actor.id)) list.push(form);
	};
	const seen = new Set<string>();
	for (const mention of named) {
		const full = tokens.text.slice(
			tokens.from[mention.first]! + mention.skip,
			tokens.to[mention.end - 1]!,
		);
		const key = `${mention.actor.id} ${full}`;
		if (seen.has(key)) continue;
		seen.add(key);
		if (mention.type === 'person') {
			const written = mention.name?.parts.at(-1) === 'common' ? undefined : lastPart(mention.words);
			const listed = (mention.actor.entry?.names ?? []).map(({text}) =>
				lastPart(gluedWords(foldedWords(text))),
			);
			for (const words of [written, ...listed]) {
				if (words === undefined) continue;
				add(words[0]!, {words, actor: mention.actor, full});
				if (words.length === 1 && words[0]!.length >= 4)
					add(classKey(words[0]!), {words, actor: mention.actor, full});
			}
		} else if (
			mention.entry === undefined &&
			mention.institution === undefined &&
			isRare(tokens, mention)
		) {
			const words = foldedWords(full);
			add(words[0]!, {words, actor: mention.actor, full});
		}
	}
	return forms;
}

function classKey(word: string): string {
	return `=${spellingClass(word)}`;
}

/** The family name at the end of a full name; none after بن, where it is the father's. */
function lastPart(words: readonly string[]): readonly string[] | undefined {
	if (words.length < 2) return undefined;
	// A king goes by his given name: تشارلز الأول.
	if ((listedClasses(words.at(-1)!) & wordClass.ordinal) !== 0) return undefined;
	const before = words.at(-2)!;
	if (before === 'بن' || before === 'ابن' || before === 'بنت') {
		return words.length > 2 ? undefined : words;
	}
	if (before === 'ولد') return undefined;
	if (before === 'ال' || before === 'ابو' || before === 'ابي') return words.slice(-2);
	if (words.at(-1) === 'الدين') return words.slice(-2);
	return words.slice(-1);
}

/** Words no list knows at all may be tagged wherever they come again. */
function isRare(tokens: Tokens, {first, end}: Candidate): boolean {
	for (let at = first; at < end; at++) {
		if ((tokens.words[at]!.best.classes & wordClass.unknown) === 0) return false;
	}
	return true;
}

function referenceAt(
	tokens: Tokens,
	at: number,
	forms: ReadonlyMap<string, readonly ShortForm[]>,
	covered: (at: number) => Candidate | undefined,
): Identified | undefined {
	const word = tokens.words[at]!;
	const readings = [word.whole, ...word.cut];
	const tries = [
		...readings.map(reading => ({reading, candidates: forms.get(reading.form)})),
		{reading: word.best, candidates: spelled(word.best, forms)},
	];
	for (const {reading, candidates} of tries) {
		if (candidates === undefined) continue;
		const fitting = candidates.filter(({words}) => standsAt(tokens, at, words));
		const form = fitting[0];
		if (form === undefined) continue;
		const end = at + form.words.length;
		if (form.actor.type === 'person' && !refersBack(tokens, at, end, reading, covered)) continue;
		const isOne = fitting.length === 1;
		return {
			type: form.actor.type,
			first: at,
			end,
			skip: reading.skip,
			actor: isOne ? form.actor : nearest(fitting),
			words: form.words,
			rule:
				form.actor.type === 'person'
					? `family name of ${form.full}, named in full in the text`
					: `named again: ${form.full}`,
			ruleName: 'refer-back',
		};
	}
	return undefined;
}

/** Of two of one family the one named first; the text gives no better hint. */
function nearest(forms: readonly ShortForm[]): Identity {
	return forms[0]!.actor;
}

function spelled(
	{form, classes}: Reading,
	forms: ReadonlyMap<string, readonly ShortForm[]>,
): readonly ShortForm[] | undefined {
	const couldBeName = (classes & (wordClass.unknown | wordClass.family | wordClass.given)) !== 0;
	return form.length >= 4 && couldBeName ? forms.get(classKey(form)) : undefined;
}

function standsAt(tokens: Tokens, at: number, words: readonly string[]): boolean {
	for (let step = 1; step < words.length; step++) {
		const next = tokens.words[at + step];
		if (next === undefined || tokens.gaps[at + step] !== 0 || next.whole.form !== words[step])
			return false;
	}
	return true;
}

/** Whether a lone family name here means the person: common words and adjectives need a sign. */
function refersBack(
	tokens: Tokens,
	at: number,
	end: number,
	reading: Reading,
	covered: (at: number) => Candidate | undefined,
): boolean {
	const before = at > 0 && tokens.gaps[at] === 0 ? tokens.words[at - 1]! : undefined;
	const {classes, form, nisba} = reading;
	if (before !== undefined && (before.best.classes & wordClass.placeHead) !== 0) return false;
	if (nisba !== undefined && form.startsWith('ال') && before !== undefined) {
		// الشعب السوداني is an adjective, أكد السوداني a man.
		const {classes: previous, form: noun} = before.best;
		const isVerb = (previous & (wordClass.speech | wordClass.action)) !== 0;
		if (!isVerb && (noun.startsWith('ال') || (previous & wordClass.role) !== 0)) return false;
		if (!isVerb && reading.clitics === '' && (previous & wordClass.function) === 0) return false;
	}
	const isOrdinary =
		(classes & (wordClass.common | wordClass.weakGiven | wordClass.function)) !== 0 &&
		!form.startsWith('ال');
	const isFirstName = (classes & wordClass.given) !== 0;
	if (!isOrdinary && !isFirstName) return true;
	if (isFirstName && !isOrdinary && covered(at + 1)?.type !== 'person') {
		const after = tokens.words[end];
		const goesOn =
			after !== undefined &&
			tokens.gaps[end] === 0 &&
			(after.whole.classes & (wordClass.given | wordClass.family | wordClass.son)) !== 0;
		if (!goesOn) return true;
	}
	return hasSign(tokens, at, end);
}
