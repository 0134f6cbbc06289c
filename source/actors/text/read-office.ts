import {roleOfNoun, wordClass} from '../lexicon/word-classes.ts';
import type {Candidate} from './candidate.ts';
import {gap} from './gap-between.ts';
import type {Tokens} from './read-tokens.ts';
import type {Reading} from './read-word.ts';
import {trait} from './word-traits.ts';

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
	let isClosed = isDefinite(tokens, first);
	while (end < limit && (tokens.gaps[end]! & breaks) === 0) {
		const named = namedAt.get(end);
		if (named !== undefined && named.type !== 'person') {
			// مبعوث … إلى لبنان serves there; رئيس روسيا is of Russia.
			const isThere = named.type === 'place' && isPreposition(tokens, end - 1, named.reading);
			if (!isThere) country ||= countryOf(named);
			end = named.end;
			isClosed = true;
			continue;
		}
		const isOfPlace = namesWhatIsBefore(tokens, end);
		if (named !== undefined || (!isOfPlace && isNameAt(end, isClosed))) break;
		if (opensAnother(tokens, end)) break;
		if (!isOfPlace && !continuesOffice(tokens, end, isClosed)) break;
		if (isDefinite(tokens, end)) country ||= nationalityOf(tokens, end);
		isClosed = isOfPlace || isDefinite(tokens, end);
		end++;
	}
	while (end > first + 1 && (tokens.traits[end - 1]! & trait.joining) !== 0) end--;
	const {role, field, isCounterpart} = roleIn(tokens, first, end);
	return {first, end, role, field, country, isCounterpart};
}

/** Whose a party or company is, its name alone does not tell: many countries have a الحزب الديمقراطي. */
function countryOf({entry, institution}: Candidate): string {
	if (entry === undefined) return institution?.country ?? '';
	return shared.has(entry.kind) ? '' : (entry.country ?? '');
}

const shared = new Set(['party', 'company', 'club', 'medium']);

function isPreposition({traits}: Tokens, at: number, {clitics}: Reading): boolean {
	return clitics !== '' || (traits[at]! & trait.joining) !== 0;
}

/** Whether the best reading of a word has the article. */
function isDefinite({traits}: Tokens, at: number): boolean {
	return (traits[at]! & trait.definiteBest) !== 0;
}

/** حاكم ولاية لوغار, مدير شركة بروكسيما: a word no list knows is the name of the place or company before it. */
function namesWhatIsBefore(tokens: Tokens, at: number): boolean {
	const heads = wordClass.placeHead | wordClass.outsideHead;
	if ((tokens.classes[at - 1]! & heads) === 0 || isDefinite(tokens, at - 1)) return false;
	return (tokens.wholeClasses[at]! & wordClass.unknown) !== 0;
}

/** الرئيس السوري ونظيره الروسي: with و another office begins. */
function opensAnother(tokens: Tokens, at: number): boolean {
	if ((tokens.classes[at]! & wordClass.role) === 0) return false;
	if ((tokens.traits[at]! & trait.cutBest) === 0) return false;
	return tokens.word(at)!.best.clitics.startsWith('و');
}

function continuesOffice(tokens: Tokens, at: number, isClosed: boolean): boolean {
	const classes = tokens.classes[at]!;
	const traits = tokens.traits[at]!;
	if ((traits & trait.joining) !== 0) return true;
	if ((classes & (wordClass.function | wordClass.foreign)) !== 0) {
		return (classes & wordClass.ordinal) !== 0 && isDefinite(tokens, at);
	}
	if ((traits & (trait.definiteBest | trait.article)) !== 0) return true;
	const isRole = (classes & wordClass.role) !== 0;
	if ((classes & (wordClass.speech | wordClass.action)) !== 0) return isRole && !isClosed;
	if ((traits & trait.cutBest) !== 0 && /[لب]$/.test(tokens.word(at)!.best.clitics)) return true;
	// A bare noun goes on only where the noun before it was bare too: نائب رئيس مجلس إدارة.
	if ((traits & trait.nisbaBest) !== 0) return true;
	if ((classes & wordClass.unknown) !== 0) return false;
	return !isClosed || isRole || tokens.word(at)!.whole.form.startsWith('و');
}

/** The country of a nationality; empty where there is none. */
function nationalityOf(tokens: Tokens, at: number): string {
	if ((tokens.traits[at]! & trait.nisbaBest) === 0) return '';
	return tokens.word(at)!.best.nisba!.country;
}

function roleIn(
	tokens: Tokens,
	first: number,
	end: number,
): Pick<WrittenOffice, 'role' | 'field' | 'isCounterpart'> {
	let role = '';
	let field = '';
	let isCounterpart = false;
	for (let at = first; at < end; at++) {
		if ((tokens.traits[at]! & trait.roleBest) === 0) continue;
		const noun = tokens.word(at)!.role!;
		if (noun.code === 'counterpart') {
			isCounterpart = true;
			continue;
		}
		if (field === '' || field === 'people') field = noun.field;
		if (role === '') role = roleWithComplement(noun.code, tokens, at, end);
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
function roleWithComplement(code: string, tokens: Tokens, at: number, end: number): string {
	if (!rolesWithComplement.has(code)) return rolesOfNobody.has(code) ? '' : code;
	const {form} = tokens.word(at)!.best;
	const rest: string[] = [];
	for (let next = at + 1; next < end && next < at + 4; next++) {
		rest.push(tokens.word(next)!.best.form);
	}
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
			if (form.endsWith('نايب') && rest[0] !== undefined) return deputyOf(rest);
			return 'member';
		case 'deputy':
			return deputyOf(rest);
		case 'crown-prince':
			return has(/^(?:ال)?عهد$/) ? 'crown-prince' : '';
		default:
			return code;
	}
}

const rolesWithComplement = new Set(
	'president minister secretary member deputy crown-prince'.split(' '),
);
/** Titles that are no office. */
const rolesOfNobody = new Set('doctor honorific citizen kin army-rank'.split(' '));

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
