import {fold} from '../../arabic/fold.ts';
import {latinSkeleton} from '../../arabic/latin-skeleton.ts';
import type {ActorAddition} from '../corrections/corrections.ts';
import {extendGazetteer} from '../corrections/extend-gazetteer.ts';
import {type Gazetteer, loadGazetteer} from './gazetteer.ts';
import type {GazetteerEntry} from './gazetteer-entry.ts';

/** Shorter beginnings and family names would mean too many. */
const shortest = 3;
const mostByBeginning = 12;

/** Arabic forms by English name, in folded letters. */
type Names = Map<string, Set<string>>;
/** Full names, and all forms of people by their family name. */
type Tables = {readonly names: Names; readonly families: Names};

/**
 * Makes the function that gives the Arabic forms of an English name, both in folded letters: of every
 * entry of the gazetteer by its full name or slug, of people by their family name too, and of the adjectives
 * of countries; and of actors that a reader has added. With `isPrefix` a name that is not typed to its end means those of one Arabic word that
 * begin with it. Empty for an unknown name.
 */
export function createEnglishNames(
	additions: readonly ActorAddition[] = [],
): (name: string, isPrefix: boolean) => readonly string[] {
	const {names, families} = readTables(extendGazetteer(loadGazetteer(), additions));
	return (name, isPrefix) => {
		const known = names.get(name);
		if (known) return [...known];
		const family = familyNames(name, families.get(name) ?? []);
		if (family.length > 0) return family;
		return isPrefix && name.length >= shortest ? namesBeginning([names, families], name) : [];
	};
}

function readTables({entries, countries}: Gazetteer): Tables {
	const tables: Tables = {names: new Map(), families: new Map()};
	const {names} = tables;
	for (const entry of entries) addEntry(tables, entry);
	for (const {adjective, nisbas} of countries) {
		for (const nisba of nisbas) {
			add(names, keyOf(adjective), nisba);
			add(names, keyOf(adjective), `${nisba}ة`); // teh marbuta: the feminine
		}
	}
	return tables;
}

function addEntry(
	{names, families}: Tables,
	{id, type, englishName, names: forms}: GazetteerEntry,
): void {
	const key = keyOf(englishName);
	const slug = keyOf(id.slice(id.indexOf('/') + 1));
	const family = type === 'person' ? (key.split(' ').at(-1) ?? '') : '';
	for (const {text, before} of forms) {
		// A form that needs a word in front is rather a common word.
		if (before !== '') continue;
		add(names, key, text);
		add(names, slug, text);
		if (family.length >= shortest) add(families, family, text);
	}
}

function add(names: Names, key: string, arabic: string): void {
	const forms = names.get(key) ?? new Set();
	forms.add(wordsOf(arabic));
	names.set(key, forms);
}

/** Forms of one word; where there are none, the words of the others that sound like the name. */
function familyNames(name: string, forms: Iterable<string>): string[] {
	const all = [...forms];
	const alone = all.filter(form => !form.includes(' '));
	if (alone.length > 0) return alone;
	const pattern = latinSkeleton(name)?.pattern;
	const words = all.flatMap(form => form.split(' '));
	return [...new Set(words.filter(word => pattern?.test(word.replace(/^ال/, ''))))];
}

function namesBeginning(tables: readonly Names[], beginning: string): string[] {
	const found = new Set<string>();
	for (const [key, forms] of tables.flatMap(table => [...table])) {
		if (!key.startsWith(beginning)) continue;
		for (const form of forms) {
			if (!form.includes(' ')) found.add(form);
			if (found.size === mostByBeginning) return [...found];
		}
	}
	return [...found];
}

/** Without the article: `al-Assad` is looked up as `assad`. */
const keyOf = (english: string) => wordsOf(english).replace(/\b(?:al|el) /g, '');

const wordsOf = (name: string) => fold(name).text.trim().replace(/ +/g, ' ');
