import {familyNames} from './family-names.ts';
import {firstNames} from './first-names.ts';
import {foldWord} from './fold-word.ts';
import {functionWords} from './function-words.ts';
import {nameWords} from './name-words.ts';
import {organizationHeads} from './organization-heads.ts';
import {placeHeads} from './place-heads.ts';
import {roles} from './roles.ts';
import {StretchMap} from './stretch-map.ts';
import {verbs} from './verbs.ts';
import {WordStretches} from './word-stretches.ts';

/** What a word may be, as bits of one number. */
export const wordClass = {
	/** A given name that is nothing else. */
	given: 1 << 0,
	/** A given name that is also a common word. */
	weakGiven: 1 << 1,
	family: 1 << 2,
	/** بن, ابن, بنت, ولد: the name goes on. */
	son: 1 << 3,
	/** أبو, أم, ذو: a name in two words. */
	kunya: 1 << 4,
	/** عبد: a name in two words. */
	servant: 1 << 5,
	/** آل before a family. */
	house: 1 << 6,
	/** الله, الدين, الإسلام: second word of نصر الله, سيف الدين. */
	divine: 1 << 7,
	/** First word of such a name: نور, صلاح. */
	beforeDivine: 1 << 8,
	/** A noun for what somebody is, with or without article. */
	role: 1 << 9,
	/** معالي, سمو: stands before a title or a name. */
	honorific: 1 << 10,
	speech: 1 << 11,
	action: 1 << 12,
	/** Preposition, particle, pronoun, day, number. */
	function: 1 << 13,
	/** A noun that opens an organization's name. */
	organizationHead: 1 << 14,
	/** صحيفة, شركة: the name follows the noun. */
	outsideHead: 1 << 15,
	placeHead: 1 << 16,
	/** Has the article. */
	definite: 1 << 17,
	/** الأول to التاسع عشر: after the name of a king. */
	ordinal: 1 << 18,
	/** A word of the language that is seldom a name. */
	common: 1 << 19,
	/** Arabic letters that no list knows, two or more. */
	unknown: 1 << 20,
	/** Digits or letters of another script. */
	foreign: 1 << 21,
	/** دي, فان, دو: joins the parts of a European name. */
	joiner: 1 << 22,
	/** A word of sport. */
	sport: 1 << 23,
	/** في, إلى, من: may stand before a place. */
	locative: 1 << 24,
	/** Opens the name of a medium: صحيفة. */
	mediumHead: 1 << 25,
	/** نادي, and words of sport that stand before a club. */
	clubHead: 1 << 26,
	/** تنظيم, حركة. */
	groupHead: 1 << 27,
	/** شركة, منصة. */
	companyHead: 1 << 28,
	/** دولي, وطني, أعلى: an adjective of institutions. */
	institutional: 1 << 29,
	/** Common only as a bent form, by its ending; `common` is set too. */
	bent: 1 << 30,
	/** Begins a name of the gazetteer; only of a word as a whole, not of its readings. */
	listed: 1 << 31,
} as const;

/** The code and field of a noun for an office, as in roles.ts. */
export type Role = {readonly code: string; readonly field: string};

type Lists = {
	readonly classes: StretchMap<number>;
	readonly roles: StretchMap<Role>;
};

let lists: Lists | undefined;
const letters = new WordStretches();

/** The classes of a folded word as lists know them, with and without its article. */
export function listedClasses(word: string): number {
	letters.read(word);
	return listedClassesOf(letters);
}

/** The same of a word that was read. Hot: asked of every reading of every word once. */
export function listedClassesOf(stretches: WordStretches): number {
	lists ??= readLists();
	const {classes} = lists;
	const {word} = stretches;
	const own = classes.get(stretches, 0, word.length) ?? 0;
	if (word.length < 4 || !word.startsWith('ال')) return own;
	return own | wordClass.definite | ((classes.get(stretches, 2, word.length) ?? 0) & withArticle);
}

/** The role a folded noun names, with or without its article. */
export function roleOfNoun(word: string): Role | undefined {
	lists ??= readLists();
	const {roles} = lists;
	letters.read(word);
	const own = roles.get(letters, 0, word.length);
	return own ?? (word.startsWith('ال') ? roles.get(letters, 2, word.length) : undefined);
}

/** Classes a noun keeps when it takes the article. */
const withArticle =
	wordClass.role |
	wordClass.organizationHead |
	wordClass.outsideHead |
	wordClass.placeHead |
	wordClass.institutional |
	wordClass.mediumHead |
	wordClass.clubHead |
	wordClass.groupHead |
	wordClass.companyHead;

function readLists(): Lists {
	const roleOf = new Map<string, Role>();
	const found = new Map<string, number>();
	const add = (list: string, bit: number) => {
		for (const word of list.split(/\s+/)) {
			if (word === '') continue;
			const folded = foldWord(word);
			found.set(folded, (found.get(folded) ?? 0) | bit);
		}
	};
	for (const name of firstNames.split(/\s+/)) {
		if (name.endsWith('~')) add(name.slice(0, -1), wordClass.weakGiven);
		else add(name, wordClass.given);
	}
	add(familyNames, wordClass.family);
	add(functionWords, wordClass.function);
	for (const kind of Object.keys(nameWords) as (keyof typeof nameWords)[]) {
		add(nameWords[kind], wordClass[kind]);
	}
	add(organizationHeads.own, wordClass.organizationHead);
	add(organizationHeads.outside, wordClass.outsideHead);
	add(organizationHeads.medium, wordClass.mediumHead);
	add(organizationHeads.club, wordClass.clubHead);
	add(organizationHeads.group, wordClass.groupHead);
	add(organizationHeads.company, wordClass.companyHead);
	add(placeHeads, wordClass.placeHead);
	addVerbs(verbs.speech, wordClass.speech, add);
	addVerbs(verbs.action, wordClass.action, add);
	for (const row of roles.split('\n')) {
		const [code, field, nouns] = row.split(' | ');
		if (nouns === undefined) continue;
		const bit = code === 'honorific' ? wordClass.honorific : wordClass.role;
		add(nouns, bit);
		for (const noun of nouns.split(' ')) {
			const folded = foldWord(noun);
			roleOf.set(folded, {code: code!, field: field!});
			// The dual: الرئيسين, وزيرا.
			for (const ending of ['ين', 'ان', 'ا', 'ي']) {
				const dual = `${folded}${ending}`;
				if (found.has(dual) || bit !== wordClass.role || folded.endsWith('ه')) continue;
				found.set(dual, bit);
				roleOf.set(dual, {code: code!, field: field!});
			}
		}
	}
	// آن (Anne) and أن (that), إمام (imam) and أمام (before) fold to one: the particle is meant.
	for (const [word, bits] of found) {
		if ((bits & wordClass.function) !== 0) {
			const others = wordClass.given | wordClass.weakGiven | wordClass.family | wordClass.role;
			found.set(word, bits & ~others);
		}
	}
	return {classes: new StretchMap(found), roles: new StretchMap(roleOf)};
}

/** The feminine of the perfect ends in ت (دعا, دعت), that of the imperfect begins with ت. */
function addVerbs(list: string, bit: number, add: (list: string, bit: number) => void): void {
	for (const verb of list.split(/\s+/)) {
		if (verb === '') continue;
		add(verb, bit);
		const folded = foldWord(verb);
		if (folded.startsWith('ي') && folded.length > 3) add(`ت${folded.slice(1)}`, bit);
		else add(`${/[اي]$/.test(folded) ? folded.slice(0, -1) : folded}ت`, bit);
		add(`س${folded}`, folded.startsWith('ي') ? bit : 0);
	}
}
