import {monthNames} from '../arabic/month-names.ts';
import type {Range} from '../arabic/range.ts';
import {datelinePlaces} from './dateline-places.ts';
import {chooseDate, findDates, type StatedDay} from './find-date.ts';
import {findTime, type StatedTime} from './find-time.ts';
import {type FoldedLine, foldLine, rangeOfWords, signsBefore} from './folded-line.ts';
import {outletKind} from './news-outlets.ts';
import type {Words} from './parse-credits.ts';

/** What stands before the first sentence of a paragraph: ‹آخر تحديث: … بغداد/ شبكة أخبار العراق- أكد…›. */
export type Opening = {
	/** The start of the paragraph that the words below are indexes into. */
	readonly line: FoldedLine;
	readonly date: StatedDay | null;
	readonly time: StatedTime | null;
	readonly isUpdate: boolean;
	readonly place: Words | null;
	readonly outlet: Words | null;
	readonly author: Words | null;
	/** Where the sentence begins, in the article's text. */
	readonly from: number;
};

const longestOpening = 140;
const dateLabel =
	/^(?:(?:اخر|تم|تاريخ) (?:ال)?(?:تحديث|تعديل)|(?:تاريخ |تم )?(?:ال)?نشر(?: في| بتاريخ)?) (?=\d|\S+ \d)/;
/** A dateline has a sign among its first words; most paragraphs have none and need no closer look. */
const hasEarlySign = /[-–—:/(ـ]/;

/**
 * Reads the dateline, and the date before it, that a paragraph opens with: ‹موسكو-سانا›, ‹واشنطن (رويترز) -›,
 * ‹خالد خليل– سبق:›. `null` where it opens with its sentence.
 */
export function parseOpening(text: string, paragraph: Range): Opening | null {
	const to = Math.min(paragraph.to, paragraph.from + longestOpening);
	if (!hasEarlySign.test(text.slice(paragraph.from, paragraph.from + 60))) return null;
	const line = foldLine(text, {from: paragraph.from, to});
	const stamp = parseStamp(line);
	const dateline = parseDateline(line, stamp?.end ?? 0);
	const end = dateline?.end ?? stamp?.end;
	if (end === undefined || end >= line.words.length) return null;
	const {from} = rangeOfWords(line, end, end + 1);
	return {
		line,
		date: stamp?.date ?? null,
		time: stamp?.time ?? null,
		isUpdate: stamp?.isUpdate ?? false,
		place: dateline?.place ?? null,
		outlet: dateline?.outlet ?? null,
		author: dateline?.author ?? null,
		from: openingQuote(text, from, paragraph.from),
	};
}

type Stamp = {date: StatedDay; time: StatedTime | null; isUpdate: boolean; end: number};

/** ‹آخر تحديث: 17 مارس 2025 - 11:31 ص›: a labelled date glued before the article. */
function parseStamp(line: FoldedLine): Stamp | null {
	const label = dateLabel.exec(line.key);
	if (!label) return null;
	const first = label[0].trim().split(' ').length;
	const date = chooseDate(findDates(line, first));
	if (!date || date.first > first + 1) return null;
	const time = findTime(line, date.end);
	const follows = time !== null && time.first <= date.end + 1 ? time : null;
	const isUpdate = !label[0].includes('نشر');
	return {date, time: follows, isUpdate, end: follows?.end ?? date.end};
}

type Dateline = {
	place: Words | null;
	outlet: Words | null;
	author: Words | null;
	end: number;
};

/** Place, agency and writer between signs, up to the sign before the sentence. */
function parseDateline(line: FoldedLine, start: number): Dateline | null {
	const found: Dateline = {place: null, outlet: null, author: null, end: start};
	let at = start;
	let unknown: Words | null = null;
	while (at < line.words.length) {
		const known = knownNameAt(line, at);
		const end = known ? afterDay(line, known.end) : segmentEnd(line, at);
		const signs = signsBefore(line, end);
		// A name that runs on is no dateline's, but ‹موسكو-سانا أكد› ends with its agency.
		const endsHere = signs === '';
		if (endsHere && !(known?.kind === 'outlet' && found.place)) break;
		if (known) found[known.kind] ??= {first: at, end: known.end};
		else if (unknown || end - at > 4 || end - at < 2 || !joining.test(signs)) break;
		else unknown = {first: at, end};
		at = end;
		if (known || found.outlet) found.end = end;
		if (endsHere || (known && signs.includes(':'))) break;
	}
	return accept(line, found, start, unknown);
}

/** What stands between the names of a dateline. */
const joining = /^[^،,:]*(?:[-–—/|(]|ـ)[^،,:]*:?$/;
/** What ends a dateline, by what it holds: a colon or a bracket may also end the name of who speaks. */
const afterOutlet = /[-–—:]|ـ/;
const afterPlace = /[-–—]|ـ/;
const afterBoth = /^$|[-–—:/)]|ـ/;

function accept(
	line: FoldedLine,
	found: Dateline,
	start: number,
	unknown: Words | null,
): Dateline | null {
	const {place, outlet, end} = found;
	if (end === start || !(outlet || place)) return null;
	const author = unknown && unknown.end <= end ? unknown : null;
	if (author && !outlet) return null;
	const signs = signsBefore(line, end);
	const closing = place && outlet ? afterBoth : outlet ? afterOutlet : afterPlace;
	return closing.test(signs) ? {...found, author} : null;
}

type Known = {readonly kind: 'place' | 'outlet'; readonly end: number};

function knownNameAt(line: FoldedLine, at: number): Known | null {
	for (let length = 4; length >= 1; length--) {
		const end = at + length;
		if (end > line.words.length || hasSignInside(line, at, end)) continue;
		const name = line.words.slice(at, end).join(' ');
		if (outletKind(name)) return {kind: 'outlet', end};
		if (datelinePlaces.has(name)) return {kind: 'place', end};
	}
	return null;
}

/** ‹موسكو 15 مارس آذار (رويترز) -›, ‹أبوظبي في 15 مارس / وام /›: agencies put the day after the place. */
function afterDay(line: FoldedLine, at: number): number {
	const day = line.words[at] === 'في' ? at + 1 : at;
	if (!/^\d{1,2}$/.test(line.words[day] ?? '')) return at;
	let end = day + 1;
	while (end < line.words.length && isOfDate(line, end)) end++;
	return end > day + 1 ? end : at;
}

function isOfDate(line: FoldedLine, at: number): boolean {
	const word = line.words[at]!;
	if (/^(?:19|20)\d\d$/.test(word) || monthNames.has(word)) return true;
	return [at - 1, at].some(first => monthNames.has(line.words.slice(first, first + 2).join(' ')));
}

function hasSignInside(line: FoldedLine, first: number, end: number): boolean {
	for (let at = first + 1; at < end; at++) if (signsBefore(line, at) !== '') return true;
	return false;
}

function segmentEnd(line: FoldedLine, at: number): number {
	let end = at + 1;
	while (end < line.words.length && end - at <= 5 && signsBefore(line, end) === '') end++;
	return end;
}

/** A quotation mark before the first word belongs to the sentence. */
function openingQuote(text: string, from: number, floor: number): number {
	return from > floor && /[«“"'(]/.test(text.charAt(from - 1)) ? from - 1 : from;
}
