import type {Mention} from '../../actors/mention.ts';
import type {Difference} from '../comparison.ts';
import {officeWords} from '../offices.ts';
import {wordKey} from '../word-key.ts';
import {compareNames} from './name-words.ts';
import {type MatchedSentence, quote, type SentenceMatch} from './sentence-match.ts';

/** Folded words that set an office apart from the one it is next to, or was before; a row is one rank. */
const ranks = new Map(
	['نايب وكيل مساعد', 'سابق السابق اسبق الاسبق مخلوع المخلوع معزول المعزول راحل الراحل'].flatMap(
		(row, rank) => row.split(' ').map(word => [wordKey(word), rank] as const),
	),
);

const former = 1;
const heads = new Set('رييس وزير محافظ مدير امين قايد امير سفير حاكم عميد'.split(' ').map(wordKey));

/** Longer ones are several offices in a row. */
const mostWords = 5;
/** الملك alone is no office that could be compared. */
const leastWords = 2;

/**
 * A person who is given one office in one of two paired sentences and the next to it in the other: the minister and
 * his deputy, the president and the former one. That each paper names another of somebody's offices is no difference.
 */
export function officeDifferences({a, b}: SentenceMatch): Difference[] {
	return personsWithOffice(a).flatMap(first => {
		const second = personsWithOffice(b).find(
			other => isOnePerson(first, other) && isOtherRank(first.office!, other.office!),
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

/** The same office but for its rank. */
function isOtherRank(a: string, b: string): boolean {
	const [officeA, officeB] = [readOffice(a), readOffice(b)];
	if (!officeA || !officeB || officeA.ranks === officeB.ranks) return false;
	const [shorter, longer] = [officeA.keys, officeB.keys].sort((x, y) => x.length - y.length);
	return shorter!.length >= leastWords && shorter!.every(key => longer!.includes(key));
}

function readOffice(office: string) {
	const keys = officeWords(office).map(wordKey);
	if (keys.length > mostWords) return null;
	const found = new Set(keys.flatMap((_, index) => rankAt(keys, index)));
	return {keys: keys.filter(key => !ranks.has(key)), ranks: [...found].sort().join(' ')};
}

/** مساعد is also a given name: a deputy is the deputy of somebody in office. */
function rankAt(keys: readonly string[], index: number): number[] {
	const rank = ranks.get(keys[index]!);
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
