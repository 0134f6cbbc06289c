import {wordClass} from '../lexicon/word-classes.ts';
import type {Candidate} from './candidate.ts';
import {isJoined} from './find-listed.ts';
import {gap} from './gap-between.ts';
import type {Tokens} from './read-tokens.ts';
import {shownWord} from './read-word.ts';

/** The organization after a noun that is no part of its name: شركة نوكيا, صحيفة «لانس», نادي فالنسيا. */
export function organizationAfter(
	tokens: Tokens,
	at: number,
	covered: (at: number) => Candidate | undefined,
): Candidate | undefined {
	const first = at + 1;
	if (first >= tokens.count) return undefined;
	if (covered(first)?.type === 'organization') return undefined;
	const between = tokens.gaps[first]!;
	const word = tokens.word(at)!;
	const head = word.best.form;
	const make = (end: number): Candidate => ({
		type: 'organization',
		first,
		end,
		reading: tokens.word(first)!.whole,
		rule: `after ${shownWord(word)}`,
		ruleName: 'organization-outside',
	});
	const isDefinite = head.startsWith('ال');
	if ((between & gap.openQuote) !== 0) {
		const end = closingQuote(tokens, first);
		// لاعب الفريق "يوسف السالم"
		if (end === undefined || covered(first)?.type === 'person') return undefined;
		return make(end);
	}
	if (between !== 0 || isDefinite) return undefined;
	// شركة تركية, منتجع سياحي
	if (tokens.word(first)!.whole.nisba !== undefined) return undefined;
	const inner = covered(first);
	if (inner !== undefined) {
		// نادي برشلونة: a city's name is the club's.
		const isClub = (word.best.classes & wordClass.clubHead) !== 0;
		return inner.type === 'place' &&
			isClub &&
			inner.entry?.kind === 'city' &&
			head !== 'منتخب' &&
			head !== 'لاعب'
			? make(inner.end)
			: undefined;
	}
	if (isNamedClub(tokens, at, first)) return make(first + 1);
	let end = first;
	while (end < tokens.count && end < first + 4 && (end === first || isJoined(tokens, end))) {
		const {classes, form} = tokens.word(end)!.whole;
		if ((classes & wordClass.unknown) === 0 || covered(end) !== undefined) break;
		if (form.startsWith('ال') && end > first) break;
		end++;
	}
	return end === first ? undefined : make(end);
}

/** نادي الأمل: a club bears whatever word with article follows, unless that goes on. */
function isNamedClub(tokens: Tokens, head: number, at: number): boolean {
	if (tokens.word(head)!.best.form !== 'نادي') return false;
	const {form, classes} = tokens.word(at)!.whole;
	if (!/^ال.{2,}/.test(form) || (classes & (wordClass.role | wordClass.function)) !== 0)
		return false;
	const next = tokens.word(at + 1)?.whole;
	return next === undefined || tokens.gaps[at + 1] !== 0 || !next.form.startsWith('ال');
}

/** The word after the closing quotation mark, if it is near. */
function closingQuote(tokens: Tokens, first: number): number | undefined {
	for (let at = first + 1; at <= first + 4 && at <= tokens.count; at++) {
		const between = tokens.gaps[at]!;
		if ((between & gap.closeQuote) !== 0) return at;
		if ((between & (gap.line | gap.stop)) !== 0) return undefined;
	}
	return undefined;
}
