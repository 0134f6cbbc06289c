import {roleOfNoun, wordClass} from '../lexicon/word-classes.ts';
import type {Candidate} from './candidate.ts';
import {gap} from './gap-between.ts';
import type {Tokens} from './read-tokens.ts';
import type {Reading, Word} from './read-word.ts';

/** An office written in the text: وزير الخارجية الروسي. */
export type WrittenOffice = {
	/** First word and one after the last, by index. */
	readonly first: number;
	readonly end: number;
	/** As in the gazetteer: `foreign-minister`; empty when only a title (الدكتور) stands there. */
	readonly role: string;
	/** politics, sport, art: of the first noun that says it. */
	readonly field: string;
	/** ISO code of the country the office belongs to, or empty. */
	readonly country: string;
	/** نظيره: the office is that of the one named before. */
	readonly isCounterpart: boolean;
};

/** Longest office in words. */
const longest = 16;

const breaks =
	gap.stop | gap.line | gap.colon | gap.comma | gap.closeBracket | gap.openBracket | gap.hyphen;

const joiningWords = new Set('في لدي باسم علي الي عن من بين'.split(' '));

/**
 * Reads the office that begins at a role noun: the noun, its complement and nationality, further titles.
 * `isNameAt` says whether a person's name begins at a word, where the office ends; `namedAt` gives the
 * listed places and organizations, which are part of the office.
 */
export function readOffice(
	tokens: Tokens,
	first: number,
	isNameAt: (at: number, isClosed: boolean) => boolean,
	namedAt: {get(at: number): Candidate | undefined},
): WrittenOffice {
	let end = first + 1;
	let country = '';
	const limit = Math.min(tokens.count, first + longest);
	// A complement may be open (رئيس …) or closed (رئيس الوزراء …): after a closed one an unknown word is a name.
	let isClosed = tokens.word(first)!.best.form.startsWith('ال');
	while (end < limit && (tokens.gaps[end]! & breaks) === 0) {
		const named = namedAt.get(end);
		if (named !== undefined && named.type !== 'person') {
			// مبعوث … إلى لبنان serves there; رئيس روسيا is of Russia.
			const isThere = named.type === 'place' && isPreposition(tokens.word(end - 1)!, named.reading);
			if (!isThere) country ||= countryOf(named);
			end = named.end;
			isClosed = true;
			continue;
		}
		const isOfPlace = namesWhatIsBefore(tokens, end);
		if (named !== undefined || (!isOfPlace && isNameAt(end, isClosed))) break;
		const word = tokens.word(end)!;
		if (opensAnother(word)) break;
		if (!isOfPlace && !continuesOffice(word, isClosed)) break;
		const nisba = nisbaOf(word);
		if (nisba !== undefined && word.best.form.startsWith('ال')) country ||= nisba;
		isClosed = isOfPlace || word.best.form.startsWith('ال');
		end++;
	}
	while (end > first + 1 && joiningWords.has(tokens.word(end - 1)!.whole.form)) end--;
	return {first, end, country, ...roleIn(tokens, first, end)};
}

/** Whose a party or company is, its name alone does not tell: many countries have a الحزب الديمقراطي. */
function countryOf({entry, institution}: Candidate): string {
	if (entry === undefined) return institution?.country ?? '';
	return shared.has(entry.kind) ? '' : (entry.country ?? '');
}

const shared = new Set(['party', 'company', 'club', 'medium']);

function isPreposition({whole}: Word, {clitics}: Reading): boolean {
	return clitics !== '' || joiningWords.has(whole.form);
}

/** حاكم ولاية لوغار, مدير شركة بروكسيما: a word no list knows is the name of the place or company before it. */
function namesWhatIsBefore(tokens: Tokens, at: number): boolean {
	const before = tokens.word(at - 1)!.best;
	const heads = wordClass.placeHead | wordClass.outsideHead;
	if ((before.classes & heads) === 0 || before.form.startsWith('ال')) return false;
	return (tokens.word(at)!.whole.classes & wordClass.unknown) !== 0;
}

/** الرئيس السوري ونظيره الروسي: with و another office begins. */
function opensAnother({best}: Word): boolean {
	return best.clitics.startsWith('و') && (best.classes & wordClass.role) !== 0;
}

function continuesOffice({whole, best}: Word, isClosed: boolean): boolean {
	const {classes, form} = best;
	if (joiningWords.has(whole.form)) return true;
	if ((classes & (wordClass.function | wordClass.foreign)) !== 0) {
		return (classes & wordClass.ordinal) !== 0 && form.startsWith('ال');
	}
	if (form.startsWith('ال')) return true;
	if (/^[وبلك]*(?:ال|لل)/.test(whole.form)) return true;
	if ((classes & (wordClass.speech | wordClass.action)) !== 0) {
		return (classes & wordClass.role) !== 0 && !isClosed;
	}
	if (best.clitics.endsWith('ل') || best.clitics.endsWith('ب')) return true;
	// A bare noun goes on only where the noun before it was bare too: نائب رئيس مجلس إدارة.
	if (best.nisba !== undefined) return true;
	if ((classes & wordClass.unknown) !== 0) return false;
	return !isClosed || (classes & wordClass.role) !== 0 || whole.form.startsWith('و');
}

function nisbaOf({best}: Word): string | undefined {
	const {nisba} = best;
	return nisba === undefined || nisba.country === '' ? undefined : nisba.country;
}

function roleIn(
	tokens: Tokens,
	first: number,
	end: number,
): Pick<WrittenOffice, 'role' | 'field' | 'isCounterpart'> {
	const forms: string[] = [];
	for (let at = first; at < end; at++) forms.push(tokens.word(at)!.best.form);
	let role = '';
	let field = '';
	let isCounterpart = false;
	for (let at = 0; at < forms.length; at++) {
		const noun = roleOfNoun(forms[at]!);
		if (noun === undefined) continue;
		if (noun.code === 'counterpart') {
			isCounterpart = true;
			continue;
		}
		if (field === '' || field === 'people') field = noun.field;
		if (role === '') role = roleWithComplement(noun.code, forms, at);
	}
	return {role, field, isCounterpart};
}

/** Ministers by their department. */
const departments: readonly (readonly [string, RegExp])[] = [
	['foreign-minister', /^(?:ال)?خارجيه$/],
	['defense-minister', /^(?:ال)?دفاع$/],
	['interior-minister', /^(?:ال)?داخليه$/],
	['finance-minister', /^(?:ال)?(?:ماليه|خزانه)$/],
	['energy-minister', /^(?:ال)?(?:نفط|بترول|طاقه)$/],
];

/** What the words after a noun make of it: رئيس الوزراء is no president, ولي العهد a crown prince. */
function roleWithComplement(code: string, forms: readonly string[], at: number): string {
	const rest = forms.slice(at + 1, at + 4);
	const has = (pattern: RegExp) => rest.some(form => pattern.test(form));
	switch (code) {
		case 'president':
			if (has(/^(?:ال)?(?:وزراء|حكومه)$/)) return 'prime-minister';
			if (has(/^(?:برلمان|البرلمان|النواب|الكنيست|الشوري|الامه)$/)) return 'speaker';
			if (has(/^(?:ال)?اركان$/)) return 'army-chief';
			return isOfState(rest) ? 'president' : 'chief';
		case 'minister': {
			const department = departments.find(([, pattern]) => has(pattern));
			return department?.[0] ?? 'minister';
		}
		case 'secretary':
			if (has(/^(?:ال)?عام/)) return 'secretary-general';
			return has(/^(?:مجلس)$/) && has(/^الامن$/) ? 'security-council-secretary' : 'secretary';
		case 'member':
			if (forms[at]!.endsWith('نايب') && rest[0] !== undefined) return deputyOf(rest);
			return 'member';
		case 'deputy':
			return deputyOf(rest);
		case 'crown-prince':
			return has(/^(?:ال)?عهد$/) ? 'crown-prince' : '';
		case 'doctor':
		case 'honorific':
		case 'citizen':
		case 'kin':
		case 'army-rank':
			return '';
		default:
			return code;
	}
}

function deputyOf(rest: readonly string[]): string {
	const next = rest[0] === undefined ? undefined : roleOfNoun(rest[0]);
	if (next === undefined) return 'deputy';
	if (next.code === 'president') return 'vice-president';
	return next.code === 'minister' ? 'deputy-minister' : 'deputy';
}

/** الرئيس alone, with a nationality, or رئيس الجمهورية. */
function isOfState(rest: readonly string[]): boolean {
	return (
		rest.length === 0 ||
		!/^(?:مجلس|شركه|لجنه|هييه|حزب|نادي|الاتحاد|اتحاد|قسم|جمعيه|بلديه|جامعه|تحرير|التنفيذي|وفد|فريق|محكمه|المحكمه|كتله|حركه|منظمه|المجلس|الحزب|النادي|اللجنه|الهييه)$/.test(
			rest[0]!,
		)
	);
}
