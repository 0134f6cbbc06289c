import {wordClass} from '../lexicon/word-classes.ts';
import {gap} from './gap-between.ts';
import type {Tokens} from './read-tokens.ts';
import {trait} from './word-traits.ts';

/** The title right before a word: الدكتور, معالي, د. */
export function titleBefore(tokens: Tokens, at: number): string | undefined {
	if (at === 0 || (tokens.gaps[at]! & (gap.stop | gap.line | gap.comma | gap.colon)) !== 0)
		return undefined;
	if (!mayBeTitle(tokens, at - 1)) return undefined;
	const rank = rankBefore(tokens, at - 1);
	if (rank !== undefined) return rank;
	const {best, role, written: text} = tokens.word(at - 1)!;
	const isAbbreviation = best.form.length === 1 && isShortTitle(tokens, at - 1);
	if (isAbbreviation) return `${best.form}.`;
	if ((best.classes & wordClass.honorific) !== 0) return text;
	if ((best.classes & wordClass.role) === 0) return undefined;
	const isKin = role?.code === 'kin';
	return best.form.startsWith('ال') || isKin ? text : undefined;
}

/** Hot: whether a word may end a title, told without looking at it. */
export function mayBeTitle({classes, traits}: Tokens, at: number): boolean {
	const titles = wordClass.honorific | wordClass.role;
	return (classes[at]! & titles) !== 0 || (traits[at]! & trait.titleWord) !== 0;
}

/** د. or م/ before a name, but not in ق.م. or after a number. */
function isShortTitle(tokens: Tokens, at: number): boolean {
	if (!/^[دما]$/.test(tokens.word(at)!.best.form) || tokens.gaps[at + 1] === 0) return false;
	const before = at === 0 ? undefined : tokens.word(at - 1)!.whole;
	if (before === undefined || (tokens.gaps[at]! & gap.line) !== 0) return true;
	return (
		before.form.length > 1 && (before.classes & wordClass.foreign) === 0 && tokens.gaps[at] === 0
	);
}

/** العريف أول, الفريق أول: a rank in two words. */
function rankBefore(tokens: Tokens, at: number): string | undefined {
	if (at === 0 || tokens.word(at)!.whole.form !== 'اول' || tokens.gaps[at] !== 0) return undefined;
	const {best, role} = tokens.word(at - 1)!;
	if (role?.code !== 'army-rank') return undefined;
	return tokens.text.slice(tokens.from[at - 1]! + best.skip, tokens.to[at]!);
}
