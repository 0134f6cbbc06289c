import {spellingClass} from '../../arabic/spelling-class.ts';
import {wordClass} from '../lexicon/word-classes.ts';
import type {Candidate} from './candidate.ts';
import type {ListedName, NameIndex, NameNode} from './name-index.ts';
import {hasSign} from './has-sign.ts';
import {gap, type Tokens} from './read-tokens.ts';
import type {Reading} from './word.ts';

/** What the text as a whole is about, for names that count only there. */
export type TextKind = {readonly isSport: boolean};

const kindWords = {
	country: 'countries',
	region: 'regions and places',
	city: 'cities and provinces',
	person: 'people',
	body: 'bodies',
	force: 'armed groups and forces',
	party: 'parties',
	medium: 'news media',
	company: 'companies',
	club: 'clubs',
} as const;

const headOfKind: Readonly<Record<string, number>> = {
	medium: wordClass.mediumHead,
	club: wordClass.clubHead,
	force: wordClass.groupHead,
	party: wordClass.groupHead,
	body: wordClass.groupHead,
	company: wordClass.companyHead | wordClass.outsideHead,
};

/**
 * Names of the gazetteer in the text, the longest at each word, from left to right and not overlapping.
 * A person's single name is found only if its line lets it stand alone.
 */
export function findListed(tokens: Tokens, index: NameIndex, kind: TextKind): Candidate[] {
	const found: Candidate[] = [];
	const count = tokens.words.length;
	for (let at = 0; at < count; ) {
		const candidate = longestAt(tokens, at, index, kind);
		if (candidate === undefined) {
			at++;
		} else {
			found.push(candidate);
			at = candidate.end;
		}
	}
	return found;
}

/** Whether a word may follow in one name: a blank, a hyphen or a single sign without blanks between them. */
export function isJoined(tokens: Tokens, at: number): boolean {
	const between = tokens.gaps[at]!;
	if (between === 0) return true;
	if ((between & ~(gap.hyphen | gap.other)) === 0)
		return tokens.from[at]! - tokens.to[at - 1]! <= 3;
	return between === gap.stop && tokens.from[at]! === tokens.to[at - 1]! + 1;
}

function longestAt(
	tokens: Tokens,
	at: number,
	index: NameIndex,
	kind: TextKind,
): Candidate | undefined {
	const word = tokens.words[at]!;
	let best: Candidate | undefined;
	const consider = (candidate: Candidate | undefined) => {
		if (candidate !== undefined && (best === undefined || candidate.end > best.end)) {
			best = candidate;
		}
	};
	consider(walk(tokens, at, word.whole, index, kind));
	for (const reading of word.cut) consider(walk(tokens, at, reading, index, kind));
	if (best === undefined) {
		consider(walkSpellings(tokens, at, word.best, index));
	}
	return best;
}

function walk(
	tokens: Tokens,
	at: number,
	reading: Reading,
	index: NameIndex,
	kind: TextKind,
): Candidate | undefined {
	let node = index.root.next.get(reading.form);
	if (node === undefined) return undefined;
	let best: Candidate | undefined;
	let end = at + 1;
	while (node !== undefined) {
		best = listedCandidate(tokens, at, end, reading, node, kind) ?? best;
		best = institutionCandidate(tokens, at, end, reading, node, index) ?? best;
		if (end >= tokens.words.length || node.next.size === 0 || !isJoined(tokens, end)) break;
		node = node.next.get(tokens.words[end]!.whole.form);
		end++;
	}
	return best;
}

/** A person in another spelling: each word of the same spelling class as the listed name's. */
function walkSpellings(
	tokens: Tokens,
	at: number,
	reading: Reading,
	index: NameIndex,
): Candidate | undefined {
	if (reading.form.length < 3 || (reading.classes & wordClass.function) !== 0) return undefined;
	let node = index.spellings.next.get(spellingClass(reading.form));
	let end = at + 1;
	let best: Candidate | undefined;
	while (node !== undefined) {
		const [listed] = node.names;
		const isSafe = end > at + 1 || (reading.classes & wordClass.unknown) !== 0;
		if (listed !== undefined && isSafe) {
			best = {
				type: listed.entry.type,
				first: at,
				end,
				skip: reading.skip,
				entry: listed.entry,
				rule: `another spelling of ${listed.name.text}, in the list of ${kindWords[listed.entry.kind]}`,
				ruleName: 'spelling',
			};
		}
		if (end >= tokens.words.length || node.next.size === 0 || !isJoined(tokens, end)) break;
		node = node.next.get(spellingClass(tokens.words[end]!.whole.form));
		end++;
	}
	return best;
}

function listedCandidate(
	tokens: Tokens,
	at: number,
	end: number,
	reading: Reading,
	node: NameNode,
	kind: TextKind,
): Candidate | undefined {
	let best: ListedName | undefined;
	let bestHead: string | undefined;
	for (const listed of node.names) {
		const first = end - listed.length;
		const head = standsThere(tokens, first, end, first === at ? reading : undefined, listed, kind);
		if (head === undefined) continue;
		// A name whose condition is met is surer than one that needs none.
		if (best === undefined || (head !== '' && bestHead === '')) {
			best = listed;
			bestHead = head;
		}
	}
	if (best === undefined) return undefined;
	const first = end - best.length;
	const list = `in the list of ${kindWords[best.entry.kind]}`;
	return {
		type: best.entry.type,
		first,
		end,
		skip: first === at ? reading.skip : 0,
		entry: best.entry,
		rule: bestHead === '' ? list : `${list}, ${bestHead}`,
		ruleName: bestHead === '' ? 'list' : 'listed-head',
	};
}

/** Undefined if the name does not count here; else what the text shows for it, empty if nothing is needed. */
function standsThere(
	tokens: Tokens,
	first: number,
	end: number,
	reading: Reading | undefined,
	{entry, name, length}: ListedName,
	kind: TextKind,
): string | undefined {
	if (name.condition === 'head') return headBefore(tokens, first, end, entry.kind, kind);
	if (entry.type === 'person') {
		const needsFullName = length === 1 && name.condition !== 'alone' && name.before === '';
		if (name.condition === 'cue') return hasSign(tokens, first, end) ? 'beside a verb or title' : undefined;
		return needsFullName ? undefined : '';
	}
	if (name.condition === 'cue') return placeCue(tokens, first, reading);
	if (length === 1 && entry.kind === 'country' && isAdjective(tokens, first)) return undefined;
	return '';
}

/** السعودية, سورية after a noun they agree with are adjectives: الحكومة السعودية. */
function isAdjective(tokens: Tokens, at: number): boolean {
	const word = tokens.words[at]!;
	if (word.whole.nisba === undefined || word.whole.nisba.form !== 'feminine') return false;
	if (at === 0 || tokens.gaps[at] !== 0) return false;
	const before = tokens.words[at - 1]!.best;
	const isDefinite = word.whole.form.startsWith('ال');
	if ((before.classes & (wordClass.placeHead | wordClass.function)) !== 0) return false;
	const endsFeminine = /(?:ه|ات)$/.test(before.form) || before.nisba?.form === 'feminine';
	if (isDefinite)
		return before.form.startsWith('ال') && (endsFeminine || isPluralForm(before.form));
	return !before.form.startsWith('ال') && /(?:ات|يه)$/.test(before.form);
}

/** Broken plurals, which take feminine adjectives, cannot be told by their form; the usual ones. */
const brokenPlurals = new Set(
	'القوي الدول الشركات الاندية المدن المناطق المنتجات القوات الجهود الصحف المصادر الاوساط المواني الموانئ البنوك الاسواق الاسهم الوزارات الجهات الاجهزه الملاعب المدارس الكوادر الاراضي الاقاليم الجماهير الاسره الافراد'.split(
		' ',
	),
);

function isPluralForm(form: string): boolean {
	return brokenPlurals.has(form);
}

function headBefore(
	tokens: Tokens,
	first: number,
	end: number,
	entryKind: string,
	{isSport}: TextKind,
): string | undefined {
	const head = headOfKind[entryKind] ?? 0;
	if (first > 0 && (tokens.gaps[first]! & (gap.stop | gap.line | gap.comma)) === 0) {
		const before = tokens.words[first - 1]!;
		if ((before.best.classes & head) !== 0) return `after ${before.best.form}`;
	}
	const isQuoted =
		(tokens.gaps[first]! & gap.openQuote) !== 0 && (tokens.gaps[end]! & gap.closeQuote) !== 0;
	if (isQuoted && entryKind !== 'company' && (entryKind !== 'club' || isSport)) {
		return 'in quotation marks';
	}
	if (entryKind === 'club' && isSport && standsForClub(tokens, end)) {
		return 'in an article about sport';
	}
	return undefined;
}

/** In sport a club's name is not followed by an adjective (الاتحاد الآسيوي) and does not belong to a noun. */
function standsForClub(tokens: Tokens, end: number): boolean {
	const after = tokens.words[end];
	if (after !== undefined && tokens.gaps[end] === 0) {
		const {classes, nisba, form} = after.whole;
		if (nisba !== undefined && form.startsWith('ال')) return false;
		if ((classes & wordClass.institutional) !== 0) return false;
		if (form.startsWith('لل') || form === 'لكره') return false;
	}
	return true;
}

function placeCue(tokens: Tokens, first: number, reading: Reading | undefined): string | undefined {
	if (reading?.clitics.endsWith('ب')) return 'after the preposition ب';
	if (first === 0 || tokens.gaps[first] !== 0) return undefined;
	const before = tokens.words[first - 1]!;
	if (reading !== undefined && reading.clitics !== '') return undefined;
	if ((before.best.classes & (wordClass.placeHead | wordClass.locative)) !== 0) {
		return `after ${before.best.form}`;
	}
	return undefined;
}

function institutionCandidate(
	tokens: Tokens,
	first: number,
	end: number,
	reading: Reading,
	node: NameNode,
	index: NameIndex,
): Candidate | undefined {
	for (const kind of node.institutions) {
		const owner = ownerAt(tokens, end, kind.feminine, index);
		const isConstruct = !tokens.words[end - 1]!.whole.form.startsWith('ال');
		if (owner === undefined) {
			if (!kind.bare || isConstruct) continue;
			return {
				type: 'organization',
				first,
				end,
				skip: reading.skip,
				institution: {kind, country: ''},
				rule: 'an institution of state',
				ruleName: 'institution',
			};
		}
		if (owner.isName && !isConstruct) continue;
		const seat = kind.suffix === 'embassy' ? seatAt(tokens, owner.end, index) : undefined;
		return {
			type: 'organization',
			first,
			end: seat?.end ?? owner.end,
			skip: reading.skip,
			institution: {kind, country: owner.country, ...(seat ? {seat: seat.slug} : {})},
			rule: 'an institution of state and its nationality',
			ruleName: 'institution',
		};
	}
	return undefined;
}

/** The nationality that agrees with the institution, or the country's name after وزارة خارجية. */
function ownerAt(
	tokens: Tokens,
	at: number,
	feminine: boolean,
	index: NameIndex,
): {country: string; end: number; isName: boolean} | undefined {
	if (at >= tokens.words.length || tokens.gaps[at] !== 0) return undefined;
	const {form, nisba} = tokens.words[at]!.whole;
	if (nisba !== undefined && nisba.country !== '' && form.startsWith('ال')) {
		const agrees = nisba.form === (feminine ? 'feminine' : 'masculine');
		return agrees ? {country: nisba.country, end: at + 1, isName: false} : undefined;
	}
	let node = index.root.next.get(form);
	for (let end = at + 1; node !== undefined; end++) {
		const country = node.names.find(({entry}) => entry.kind === 'country');
		const next = tokens.words[end];
		const further = next && tokens.gaps[end] === 0 ? node.next.get(next.whole.form) : undefined;
		if (country !== undefined && further === undefined) {
			return {country: country.entry.country!, end, isName: true};
		}
		node = further;
	}
	return undefined;
}

/** السفارة الروسية في دمشق: the city is part of the name. */
function seatAt(
	tokens: Tokens,
	at: number,
	index: NameIndex,
): {slug: string; end: number} | undefined {
	const preposition = tokens.words[at];
	const city = tokens.words[at + 1];
	if (preposition === undefined || city === undefined) return undefined;
	const separate = preposition.whole.form === 'في' && tokens.gaps[at] === 0;
	const word = separate ? city.whole : preposition.cut.find(({clitics}) => clitics === 'ب');
	if (word === undefined || (separate && tokens.gaps[at + 1] !== 0)) return undefined;
	const place = index.root.next
		.get(word.form)
		?.names.find(({entry}) => entry.type === 'place' && entry.kind !== 'country');
	if (place === undefined) return undefined;
	return {slug: place.entry.id.slice('place/'.length), end: separate ? at + 2 : at + 1};
}
