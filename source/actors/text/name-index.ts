import {spellingClass} from '../../arabic/spelling-class.ts';
import {tokenize} from '../../arabic/tokenize.ts';
import type {EntryName, GazetteerEntry} from '../gazetteer/gazetteer-entry.ts';
import type {Institution} from '../gazetteer/institutions.ts';
import {foldWord} from '../lexicon/fold-word.ts';
import {StretchMap} from '../lexicon/stretch-map.ts';
import {listedClasses, wordClass} from '../lexicon/word-classes.ts';

/** A name of the gazetteer where its words end. */
export type ListedName = {
	readonly entry: GazetteerEntry;
	readonly name: EntryName;
	/** How many words the name itself has, without those that must stand before it. */
	readonly length: number;
};

/** A place in the tree of names: what ends here, and the words that lead on. */
export type NameNode = {
	readonly next: ReadonlyMap<string, NameNode>;
	readonly names: readonly ListedName[];
	readonly institutions: readonly Institution[];
};

/** All names of the gazetteer by their folded words. */
export type NameIndex = {
	readonly root: NameNode;
	/** What the root leads on to, and the words of all these names behind their first ones. */
	readonly openings: StretchMap<NameNode>;
	readonly laterWords: StretchMap<true>;
	/** Names of people and places by the spelling classes of their words, for spellings no line has. */
	readonly spellings: NameNode;
	/** People by each folded word of their names. */
	readonly peopleByWord: ReadonlyMap<string, readonly GazetteerEntry[]>;
	/** People with an office by family names of one word. */
	readonly peopleByFamily: ReadonlyMap<string, readonly GazetteerEntry[]>;
};

/** Below this many letters a spelling class says too little. */
const shortestClass = 5;

/** Builds the tree; a name of several words is found by all of them in order, blanks and hyphens between. */
export function buildNameIndex(
	entries: readonly GazetteerEntry[],
	institutions: readonly Institution[],
): NameIndex {
	const root = newNode();
	const spellings = newNode();
	const peopleByWord = new Map<string, GazetteerEntry[]>();
	const peopleByFamily = new Map<string, GazetteerEntry[]>();
	for (const entry of entries) {
		for (const name of entry.names) {
			const words = foldedWords(name.text);
			const before = foldedWords(name.before);
			const listed: ListedName = {entry, name, length: words.length};
			addName(nodeOf(root, before.length === 0 ? words : [...before, ...words]), listed);
			const glued = gluedWords(words);
			if (glued.length < words.length) {
				addName(nodeOf(root, [...before, ...glued]), {...listed, length: glued.length});
			}
			if (hasSpellings(entry, name, words)) {
				addName(nodeOf(spellings, words.map(spellingClass)), listed);
			}
			if (entry.type === 'person') {
				for (const word of words) addTo(peopleByWord, word, entry);
				const family = entry.offices.length === 0 ? undefined : familyName(gluedWords(words));
				if (family?.length === 1) addTo(peopleByFamily, family[0]!, entry);
			}
		}
	}
	for (const institution of institutions) {
		for (const name of institution.names) {
			const node = nodeOf(root, foldedWords(name));
			node.institutions = [...node.institutions, institution];
		}
	}
	const laterWords = new Map<string, true>();
	for (const node of root.next.values()) addLaterWords(node, laterWords);
	const openings = new StretchMap(root.next);
	return {
		root,
		openings,
		laterWords: new StretchMap(laterWords),
		spellings,
		peopleByWord,
		peopleByFamily,
	};
}

/** The words of a name as the tagger sees them: folded, without what stands between. */
export function foldedWords(name: string): string[] {
	// Hot while loading: nearly all names are Arabic letters and blanks.
	if (/^[ء-ي]+(?: [ء-ي]+)*$/.test(name)) return name.split(' ').map(foldWord);
	return tokenize(name).map(({from, to}) => foldWord(name.slice(from, to)));
}

const foldedNames = new WeakMap<EntryName, readonly string[]>();

/** The same of a listed name, worked out once. */
export function wordsOfName(name: EntryName): readonly string[] {
	let words = foldedNames.get(name);
	if (words === undefined) {
		words = foldedWords(name.text);
		foldedNames.set(name, words);
	}
	return words;
}

/** Names of two words that are also written as one: عبدالله, أبومازن, نصرالله, سيف الإسلام not. */
export function gluedWords(words: readonly string[]): readonly string[] {
	if (words.length < 2) return words;
	const glued: string[] = [];
	for (const word of words) {
		const last = glued.at(-1);
		const joins =
			last === 'عبد' ||
			last === 'ابو' ||
			last === 'ابي' ||
			(last !== undefined && word === 'الله' && last !== 'حزب');
		if (joins) glued[glued.length - 1] = `${last}${word}`;
		else glued.push(word);
	}
	return glued;
}

/** The family name at the end of a full name; none after بن, where it is the father's. */
export function familyName(words: readonly string[]): readonly string[] | undefined {
	if (words.length < 2) return undefined;
	const last = words.at(-1)!;
	// A king goes by his given name: تشارلز الأول.
	if ((listedClasses(last) & wordClass.ordinal) !== 0) return undefined;
	const before = words.at(-2)!;
	if (['بن', 'ابن', 'بنت', 'ولد'].includes(before)) return undefined;
	const isPair =
		['ال', 'ابو', 'ابي', 'ابا', 'عبد'].includes(before) || ['الدين', 'الله'].includes(last);
	if (!isPair) return [last];
	// أبو مازن is a name in full.
	return words.length > 2 ? words.slice(-2) : undefined;
}

/** Countries where names are Arabic, and so spelled in one way. */
const arabCountries = new Set(
	'AE BH DJ DZ EG IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SY TN YE'.split(' '),
);

/** Foreign names may be spelled otherwise; of single words only long ones can be told from other words. */
function hasSpellings(entry: GazetteerEntry, name: EntryName, words: readonly string[]): boolean {
	if (name.condition === 'cue' || name.condition === 'head' || name.before !== '') return false;
	if (entry.type === 'organization' || arabCountries.has(entry.country ?? '')) return false;
	if (entry.type === 'person') {
		return words.length > 1 && words.every(word => word.length > 2) && words.at(-1)!.length >= 4;
	}
	return words.length === 1 && words[0]!.length >= shortestClass && entry.country !== undefined;
}

/** Most nodes are leaves with one name: maps and lists are made when they are needed. */
type OpenNode = {
	next: Map<string, OpenNode>;
	names: ListedName[];
	institutions: readonly Institution[];
};

const noNodes: Map<string, OpenNode> = new Map();
const noNames: ListedName[] = [];
const noInstitutions: readonly Institution[] = [];

function newNode(): OpenNode {
	return {next: noNodes, names: noNames, institutions: noInstitutions};
}

function nodeOf(root: OpenNode, words: readonly string[]): OpenNode {
	let node = root;
	for (const word of words) {
		let next = node.next.get(word);
		if (next === undefined) {
			next = newNode();
			if (node.next === noNodes) node.next = new Map();
			node.next.set(word, next);
		}
		node = next;
	}
	return node;
}

function addLaterWords({next}: OpenNode, words: Map<string, true>): void {
	for (const [word, node] of next) {
		words.set(word, true);
		addLaterWords(node, words);
	}
}

function addName(node: OpenNode, listed: ListedName): void {
	if (node.names === noNames) node.names = [listed];
	else node.names.push(listed);
}

function addTo(lists: Map<string, GazetteerEntry[]>, key: string, entry: GazetteerEntry): void {
	const list = lists.get(key);
	if (list === undefined) lists.set(key, [entry]);
	else if (list.at(-1) !== entry) list.push(entry);
}
