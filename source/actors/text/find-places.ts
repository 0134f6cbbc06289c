import {wordClass} from '../lexicon/word-classes.ts';
import type {Candidate} from './candidate.ts';
import type {Tokens} from './read-tokens.ts';
import {shownWord} from './read-word.ts';

/** Longest name in words. */
const longest = 3;

/**
 * Places no list knows: what follows a noun for a kind of place, as in بلدة مارون الراس, as long as no list knows
 * its words as common ones.
 */
export function findPlaces(
	tokens: Tokens,
	covered: (at: number) => Candidate | undefined,
): Candidate[] {
	const found: Candidate[] = [];
	for (let at = 0; at + 1 < tokens.count; at++) {
		if ((tokens.classes[at]! & wordClass.placeHead) === 0) continue;
		const noun = tokens.word(at)!;
		const head = noun.best;
		if (head.form.startsWith('ال')) continue;
		const end =
			(bearingNames.has(head.form) ? endOfHonor(tokens, at + 1, covered) : undefined) ??
			(vague.has(head.form) ? at + 1 : endOfPlace(tokens, at + 1, covered, namesOf(head.form)));
		if (end === at + 1) continue;
		found.push({
			type: 'place',
			first: at + 1,
			end,
			reading: tokens.word(at + 1)!.whole,
			rule: `after ${shownWord(noun)}`,
			ruleName: 'place-head',
		});
	}
	return found;
}

/** مطار الأمير محمد بن عبدالعزيز: a place named in somebody's honor, with his title. */
function endOfHonor(
	tokens: Tokens,
	first: number,
	covered: (at: number) => Candidate | undefined,
): number | undefined {
	const {best} = tokens.word(first)!;
	const isTitle = (best.classes & wordClass.role) !== 0 && best.form.startsWith('ال');
	if (!isTitle || tokens.gaps[first] !== 0) return undefined;
	const person = covered(first + 1);
	return person?.type === 'person' && person.first === first + 1 ? person.end : undefined;
}

/** What is named in somebody's honor; ولاية الرئيس is his term, دولة الرئيس his title. */
const bearingNames = new Set(
	'مطار مسجد جامع استاد جسر شارع ميدان ساحه طريق مدينه ميناء حي قاعده سجن سد مخيم ملعب متنزه منتزه حديقه'.split(
		' ',
	),
);

/** Nouns after which more than names stand: دولة تنفصل, بلاد العجائب. */
const vague = new Set(
	'مسجد جامع استاد جسر سوق دوله جمهوريه مملكه بلاد العاصمه طريق شارع مناطق مدن قري دول ساحه سد قاعده سجن حقل عاصمه حديقه'.split(
		' ',
	),
);

/** حي الزيتون, بلدة المزرعة: behind some nouns one common word with article is the name. */
function isPlainName(tokens: Tokens, at: number, names: number): boolean {
	const {form, classes} = tokens.word(at)!.whole;
	if ((names & wordClass.common) === 0 || !/^ال.{3,}/.test(form)) return false;
	const others = wordClass.role | wordClass.institutional | wordClass.function;
	if ((classes & others) !== 0 || /(?:ين|ات)$/.test(form)) return false;
	const next = tokens.word(at + 1)?.whole.form ?? '';
	return tokens.gaps[at + 1] !== 0 || !next.startsWith('ال');
}

/** منطقة آمنة: an adjective, though آمنة is a name. */
function namesOf(head: string): number {
	const names = wordClass.unknown | wordClass.family;
	if (head === 'منطقه') return names;
	return names | wordClass.given | (namedPlainly.has(head) ? wordClass.common : 0);
}

const namedPlainly = new Set('حي بلده قريه بلدتي قريتي ناحيه'.split(' '));

function endOfPlace(
	tokens: Tokens,
	first: number,
	covered: (at: number) => Candidate | undefined,
	names: number,
): number {
	let end = first;
	while (end < tokens.count && end < first + longest && tokens.gaps[end] === 0) {
		const {whole, best} = tokens.word(end)!;
		const {classes, form, nisba} = whole;
		if (covered(end) !== undefined || nisba !== undefined || best !== whole) break;
		if ((classes & wordClass.role) !== 0 && form.startsWith('ال')) break;
		const isName = (classes & names & ~wordClass.common) !== 0;
		const isPair = end === first && (classes & (wordClass.kunya | wordClass.beforeDivine)) !== 0;
		const isPlain = end === first && isPlainName(tokens, end, names);
		if (!isName && !isPair && !isPlain) break;
		end++;
		if (form.startsWith('ال')) break;
	}
	return end;
}
