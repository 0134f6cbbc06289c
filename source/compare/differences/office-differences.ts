import type {Mention} from '../../actors/mention.ts';
import type {Difference} from '../comparison.ts';
import {officeWords} from '../offices.ts';
import {wordKey} from '../word-key.ts';
import {compareNames, isOneSlip} from './name-words.ts';
import {type MatchedSentence, quote, type SentenceMatch} from './sentence-match.ts';

/** Folded words that set an office apart from the one it is next to, or was before; a row is one rank. */
const ranks = new Map(
	['نايب وكيل مساعد', 'سابق السابق اسبق الاسبق مخلوع المخلوع معزول المعزول راحل الراحل'].flatMap(
		(row, rank) => row.split(' ').map(word => [wordKey(word), rank] as const),
	),
);

const former = 1;
const heads = new Set('رييس وزير محافظ مدير امين قايد امير سفير حاكم عميد'.split(' ').map(wordKey));

const otherHeads = new Set('مشرف نقيب ممثل منسق مستشار سكرتير'.split(' ').map(wordKey));
/** General and the like go with the head: المدير العام. */
const ofHeads = new Set('عام تنفيذي'.split(' ').map(wordKey));

/** Longer ones are several offices in a row. */
const mostWords = 5;
/** الملك alone is no office that could be compared. */
const leastWords = 2;

/**
 * A person who is given one office in one of two paired sentences and the next to it in the other: the minister and
 * his deputy, the president and the former one, the director and the supervisor of one department. That each paper names
 * another of somebody's offices is no difference.
 */
export function officeDifferences({a, b}: SentenceMatch): Difference[] {
	return personsWithOffice(a).flatMap(first => {
		const second = personsWithOffice(b).find(
			other => isOnePerson(first, other) && isNextOffice(first.office!, other.office!),
		);
		if (!second) return [];
		return [
			{
				kind: 'office' as const,
				a: officeQuote(a, first),
				b: officeQuote(b, second),
				note: `different offices of ${first.name}: ${first.office!.trim()} and ${second.office!.trim()}`,
			},
		];
	});
}

function personsWithOffice({mentions}: MatchedSentence): Mention[] {
	return mentions.filter(({type, office}) => type === 'person' && office !== undefined);
}

function isOnePerson(a: Mention, b: Mention): boolean {
	return a.actor === b.actor || (a.text.includes(' ') && compareNames(a.text, b.text) !== 'other');
}

/** The same office but for its rank, or of the same thing but for its head. */
function isNextOffice(a: string, b: string): boolean {
	const [officeA, officeB] = [readOffice(a), readOffice(b)];
	if (!officeA || !officeB) return false;
	if (officeA.ranks === officeB.ranks) return isOtherHead(officeA.keys, officeB.keys);
	const [shorter, longer] = [officeA.keys, officeB.keys].sort((x, y) => x.length - y.length);
	return shorter!.length >= leastWords && shorter!.every(key => longer!.includes(key));
}

/** مدير الشؤون المالية and مشرف الشؤون المالية: one head each, and the rest is the same. */
function isOtherHead(a: readonly string[], b: readonly string[]): boolean {
	const [headsA, headsB] = [a.filter(isHead), b.filter(isHead)];
	if (headsA.length !== 1 || headsB.length !== 1 || headsA[0] === headsB[0]) return false;
	const rest = (keys: readonly string[]) =>
		keys
			.filter(key => !isHead(key) && !ofHeads.has(key))
			.sort()
			.join(' ');
	return rest(a) === rest(b) && rest(a).includes(' ');
}

function isHead(key: string): boolean {
	return heads.has(key) || otherHeads.has(key);
}

function readOffice(office: string) {
	const keys = officeWords(office).map(wordKey);
	if (keys.length > mostWords || keys.filter(isHead).length > 1) return null;
	const found = new Set(keys.flatMap((_, index) => rankAt(keys, index)));
	return {keys: keys.filter(key => !ranks.has(key)), ranks: [...found].sort().join(' ')};
}

/** مساعد is also a given name: a deputy is the deputy of somebody in office. */
function rankAt(keys: readonly string[], index: number): number[] {
	const key = keys[index]!;
	// المخلوغ is المخلوع.
	const slip = () => key.length > 4 && [...ranks.keys()].find(other => isOneSlip(other, key));
	const rank = ranks.get(key) ?? ranks.get(slip() || '');
	if (rank === undefined) return [];
	return rank === former || heads.has(keys[index + 1] ?? '') ? [rank] : [];
}

/** The office as written beside the name; the name where it cannot be found again. */
function officeQuote(sentence: MatchedSentence, mention: Mention) {
	const {text} = sentence.side.article;
	const office = mention.office!.trim();
	const before = text.lastIndexOf(office, mention.from);
	const after = text.indexOf(office, mention.to);
	const from = before >= sentence.from ? before : after;
	const isInside = from >= sentence.from && from + office.length <= sentence.to;
	return quote(sentence.side, isInside ? {from, to: from + office.length} : mention);
}
