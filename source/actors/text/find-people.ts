import type {Candidate, RuleName} from './candidate.ts';
import {type Offices, speaksFor} from './find-offices.ts';
import {mayBeName, mayOpenName} from './may-be-name.ts';
import {type Evidence, nameEvidence} from './name-evidence.ts';
import {readName, type WrittenName} from './read-name.ts';
import type {Tokens} from './read-tokens.ts';
import {openingOf, type Reading} from './read-word.ts';
import {titleBefore} from './title-before.ts';

/** A name and what speaks for and against it. */
export type JudgedName = WrittenName & {
	readonly evidence: readonly Evidence[];
	readonly points: number;
};

/** Points from which words are taken for a person's name. */
const enoughPoints = 4;

/**
 * The persons of a text no list knows: each stretch of words that can be a name, judged by its words and by
 * what stands before and after it.
 */
export function findPeople(
	tokens: Tokens,
	covered: (at: number) => Candidate | undefined,
	offices: Offices,
	isOff: (rule: RuleName) => boolean,
): JudgedName[] {
	const found: JudgedName[] = [];
	// Without what the words themselves say against a name there is nothing too weak.
	const speaksFreely = isOff('name-words');
	for (let at = 0; at < tokens.count; ) {
		const isPossible = mayOpenName(tokens, at) && (speaksFreely || mayBeName(tokens, at));
		if ((!isPossible && !offices.isBehind(at)) || offices.isInside(at)) {
			at++;
			continue;
		}
		const isBehindPerson = found.at(-1)?.end === at || covered(at - 1)?.type === 'person';
		const judged = judgeAt(tokens, at, offices, isBehindPerson, isOff);
		if (judged !== undefined && judged.points >= enoughPoints) {
			found.push(judged);
			at = judged.end;
		} else {
			at++;
		}
	}
	return found;
}

function judgeAt(
	tokens: Tokens,
	at: number,
	offices: Offices,
	isBehindPerson: boolean,
	isOff: (rule: RuleName) => boolean,
): JudgedName | undefined {
	const opening = openingOf(tokens.word(at)!);
	if (isMonthOrBehalf(tokens, at, opening)) return undefined;
	// A name after و has no part in the title or office before it.
	const isFirst = opening.clitics === '';
	const title = isFirst ? titleBefore(tokens, at) : undefined;
	const office = isFirst ? offices.before(at) : undefined;
	const name = readName(tokens, at, opening, title !== undefined || office !== undefined);
	if (name === undefined) return undefined;
	const {first, end, reading, parts, hasChain} = name;
	const evidence = nameEvidence(tokens, name, {title, office, isBehindPerson}).filter(
		({rule}) => !isOff(rule),
	);
	const points = evidence.reduce((sum, one) => sum + one.points, 0);
	return {first, end, reading, parts, hasChain, evidence, points};
}

/** رمضان المبارك, شهر رمضان, المتحدث باسم: no names there, though رمضان and باسم are. */
function isMonthOrBehalf(tokens: Tokens, at: number, {form}: Reading): boolean {
	if (form.startsWith('باسم') && /^باسم(?:ه|ها|هم)?$/.test(form)) return speaksFor(tokens, at);
	if (!months.has(form)) return false;
	const before = at > 0 ? tokens.word(at - 1)!.best.form : '';
	const after = tokens.word(at + 1)?.whole.form ?? '';
	return before === 'شهر' || /^ال(?:مبارك|كريم|ماضي|جاري|مقبل|حالي)$/.test(after);
}

const months = new Set(['رمضان', 'رجب', 'شعبان']);
