import {foldWord} from '../lexicon/fold-word.ts';
import {organizationHeads} from '../lexicon/organization-heads.ts';
import {wordClass} from '../lexicon/word-classes.ts';
import type {Candidate} from './candidate.ts';
import type {Tokens} from './read-tokens.ts';
import type {Reading, Word} from './read-word.ts';

/** Longest name in words, the noun it opens with included. */
const longest = 9;

/** Where the name of an organization ends that a noun opens with its complement; undefined if it opens none. */
export function endOfOrganization(
	tokens: Tokens,
	at: number,
	head: Reading,
	covered: (at: number) => Candidate | undefined,
): number | undefined {
	const isDefinite = head.form.startsWith('ال');
	let row = 0;
	let end = at + 1;
	let weight = 0;
	let definites = 0;
	while (end < tokens.count && end < at + longest && tokens.gaps[end] === 0) {
		const inner = covered(end);
		if (inner !== undefined && inner.first === end && inner.first > at) {
			if (end === at + 1 && (isDefinite || isNameItself(head, inner))) return undefined;
			if (inner.reading.skip > 0 && inner.reading.clitics !== 'ل') break;
			if (inner.type === 'person' && end > at + 1 && !isTitleWord(tokens, end - 1)) break;
			weight += 3;
			end = inner.end;
			if (inner.type !== 'organization') break;
			continue;
		}
		const purpose = end > at + 1 ? endOfPurpose(tokens, end, covered) : undefined;
		if (purpose !== undefined) {
			weight += 2;
			definites++;
			end = purpose;
			break;
		}
		if (end === at + 1 && isNamedParty(tokens, at)) {
			weight += 3;
			end += 2;
			continue;
		}
		if (end === at + 1 && bearsName(head, tokens.word(end)!.whole)) {
			weight += 3;
			end++;
			continue;
		}
		const word = tokens.word(end)!;
		if (isHoldersTitle(word, covered(end + 1), isDefinite)) break;
		if (!isDefinite && isDone(tokens, end)) break;
		const step = stepInto(word.whole, word.best, end === at + 1, isDefinite);
		if (step === undefined) break;
		// Two nouns or adjectives in a row, more only with و, ل or a nationality.
		const isPlain = word.whole.form.startsWith('ال') && word.whole.nisba === undefined;
		row = isPlain && (word.whole.classes & wordClass.institutional) === 0 ? row + 1 : 0;
		if (row > (isDefinite ? 1 : 2)) break;
		weight += step;
		if (step < 3 || word.whole.nisba !== undefined) definites++;
		end++;
		const isOfCountry = word.whole.nisba !== undefined && word.whole.nisba.country !== '';
		if (isOfCountry && !leadsOn(tokens, end)) break;
	}
	while (end > at + 1 && isDangling(tokens.word(end - 1)!.whole)) end--;
	if (end === at + 1 || isGeneral(tokens, at, end)) return undefined;
	const needed = lists().vague.has(head.form) ? 3 : 1;
	const isLong = definites >= 2 && end - at >= 3;
	return weight >= needed || isLong ? end : undefined;
}

/** مستشفى الصحة للتأكد من: what is done there is no part of the name. */
function isDone(tokens: Tokens, at: number): boolean {
	if (!tokens.word(at)!.whole.form.startsWith('لل') || tokens.gaps[at + 1] !== 0) return false;
	return /^(?:من|علي|عن|الي)$/.test(tokens.word(at + 1)?.whole.form ?? '');
}

/** حزب قوة الشعب: a bare noun and its complement. */
function isNamedParty(tokens: Tokens, at: number): boolean {
	if (!/^(?:حزب|حركه|تيار|ائتلاف|تحالف)$/.test(tokens.word(at)!.best.form)) return false;
	const [noun, complement] = [tokens.word(at + 1), tokens.word(at + 2)];
	if (noun === undefined || complement === undefined || tokens.gaps[at + 2] !== 0) return false;
	const others = wordClass.function | wordClass.role | wordClass.speech | wordClass.action;
	const isBare = noun.best === noun.whole && !noun.whole.form.startsWith('ال');
	return (
		isBare &&
		(noun.whole.classes & (wordClass.common | others)) === wordClass.common &&
		complement.whole.form.startsWith('ال') &&
		complement.whole.nisba === undefined
	);
}

/** مستشفى ناصر, جامعة حمد: a given name alone. */
function bearsName(head: Reading, {form, classes}: Reading): boolean {
	const names = wordClass.given | wordClass.weakGiven | wordClass.family;
	if (!/^(?:مستشفي|جامعه|كليه|مدرسه)$/.test(head.form) || form.startsWith('ال')) return false;
	return (classes & names) !== 0 && (classes & (wordClass.function | wordClass.role)) === 0;
}

/** عضو اللجنة المهندس إبراهيم: another's title; but جامعة الملك سعود is named in his honor. */
function isHoldersTitle({best}: Word, next: Candidate | undefined, isDefinite: boolean): boolean {
	if ((best.classes & wordClass.role) === 0 || next?.type !== 'person') return false;
	return isDefinite || !lists().honoring.has(best.form);
}

/** وكالة فرانس برس, مكتب أولمرت: after some nouns the name that follows is the whole. */
function isNameItself({form}: Reading, {type}: Candidate): boolean {
	const bare = form.replace(/^ال/, '');
	if (type === 'organization')
		return ['وكاله', 'موسسه', 'منظمه', 'دار', 'حزب', 'بنك'].includes(bare);
	return type === 'person' && ['مكتب', 'تيار', 'فرع', 'دار', 'ديوان', 'مدرسه'].includes(bare);
}

/** ل and a noun, or another nationality, after one: المعهد الوطني الأميركي لرصد الزلازل, البنك السعودي الفرنسي. */
function leadsOn(tokens: Tokens, at: number): boolean {
	const next = tokens.word(at)?.whole;
	if (next === undefined || tokens.gaps[at] !== 0) return false;
	if (next.nisba !== undefined && next.nisba.country !== '') return next.form.startsWith('ال');
	return next.form.startsWith('ل');
}

/** Where a purpose ends that begins at a word: لحقوق الإنسان, لتنمية الموارد البشرية. */
function endOfPurpose(
	tokens: Tokens,
	at: number,
	covered: (at: number) => Candidate | undefined,
): number | undefined {
	const {whole, cut} = tokens.word(at)!;
	const bare = cut.find(({clitics, form}) => clitics === 'ل' && !form.startsWith('ال'));
	if (bare === undefined || (bare.classes & wordClass.common) === 0) return undefined;
	if ((whole.classes & (wordClass.function | wordClass.speech)) !== 0) return undefined;
	let end = at + 1;
	while (end < tokens.count && end < at + 4 && tokens.gaps[end] === 0) {
		const {form, nisba, classes} = tokens.word(end)!.whole;
		if (!form.startsWith('ال') || covered(end) !== undefined) break;
		if (end > at + 1 && (nisba !== undefined || (classes & wordClass.role) !== 0)) break;
		end++;
	}
	return end > at + 1 ? end : undefined;
}

/** What a word adds to a name; undefined where it ends. */
function stepInto(
	whole: Reading,
	best: Reading,
	isFirst: boolean,
	isDefinite: boolean,
): number | undefined {
	if ((whole.classes & (wordClass.function | wordClass.speech | wordClass.action)) !== 0) {
		return undefined;
	}
	if ((best.classes & (wordClass.role | wordClass.ordinal)) !== 0 && !isFirst) return undefined;
	if (lists().describing.has(whole.form)) return undefined;
	if (whole.form.startsWith('ال')) {
		if (whole.nisba !== undefined) return 2;
		if ((whole.classes & wordClass.institutional) !== 0) return 2;
		return isDefinite && isFirst ? 0 : 1;
	}
	// للملكية, للتنمية, والتعليم go on.
	if (/^(?:لل|وال|ولل)/.test(whole.form) && !isFirst) return 1;
	if (whole.nisba !== undefined || (whole.classes & wordClass.institutional) !== 0)
		return undefined;
	// رابطة فضفاضة: an unknown word that ends like an adjective is none of a name.
	const isUnknown = (whole.classes & wordClass.unknown) !== 0 && !/.{4}ه$/.test(whole.form);
	if (isUnknown && isFirst && !isDefinite) return 3;
	if (isFirst && !isDefinite && lists().between.has(whole.form)) return 1;
	return undefined;
}

function isGeneral(tokens: Tokens, first: number, end: number): boolean {
	if (!lists().general.has(tokens.word(first + 1)!.whole.form)) return false;
	// مجلس الإدارة للمكتب, هيئة التدريس والموظفين
	return end === first + 2 || /^(?:لل|وال)/.test(tokens.word(first + 2)!.whole.form);
}

function isTitleWord(tokens: Tokens, at: number): boolean {
	return (tokens.word(at)!.best.classes & (wordClass.role | wordClass.honorific)) !== 0;
}

function isDangling({form}: Reading): boolean {
	return form === 'و' || form === 'في' || form === 'ل';
}

let read: ReturnType<typeof readLists> | undefined;

function lists() {
	read ??= readLists();
	return read;
}

function readLists() {
	const setOf = (list: string) => new Set(list.trim().split(/\s+/).map(foldWord));
	return {
		vague: setOf(organizationHeads.vague),
		general: setOf(organizationHeads.general),
		describing: setOf(organizationHeads.describing),
		between: setOf(organizationHeads.between),
		honoring: setOf(organizationHeads.honoring),
	};
}
