import {monthNames} from '../arabic/month-names.ts';
import type {Range} from '../arabic/range.ts';
import {weekdayNames} from '../arabic/weekday-names.ts';
import {datelinePlaces} from './dateline-places.ts';
import {chooseDate, findDates, type StatedDay} from './find-date.ts';
import {findTime, type StatedTime} from './find-time.ts';
import {countWords, type FoldedLine, rangeOfWords, signsBefore} from './folded-line.ts';
import {outletKind} from './news-outlets.ts';

/** What a line says about the article: who wrote it, where and when. Words by index, `end` exclusive. */
export type Credits = {
	readonly date: StatedDay | null;
	readonly time: StatedTime | null;
	/** The date is that of a later change. */
	readonly isUpdate: boolean;
	/** A word such as ‹نشر› (published) or ‹بقلم› (by) says what the line is. */
	readonly isLabeled: boolean;
	readonly place: Words | null;
	readonly outlet: Words | null;
	readonly author: Words | null;
	/** Nothing but the look of it speaks for a name in it: in doubt it may be a headline. */
	readonly isGuess: boolean;
	/** A day is stated but not in full: a relative day, or one without its year. */
	readonly hasPartialDate: boolean;
};

/** Some words of a line. */
export type Words = {readonly first: number; readonly end: number};

/** Words that stand round a date on a page and say nothing by themselves; folded. */
const dateWords = new Set(
	'تاريخ التاريخ النشر نشر نشرت منشور المنشور تم في يوم اليوم بتاريخ الموافق اخر التحديث تحديث محدث حدث عدل تعديل الساعه هجري ميلادي ه م published updated on at last date posted created منذ'.split(
		' ',
	),
);

const publishedLabel =
	/^(?:(?:ال)?تاريخ (?:ال)?(?:نشر|خبر|مقال|اضافه)|(?:تم )?(?:ال)?نشر(?:ت)?(?: في| بتاريخ| يوم)?|منشور في|بتاريخ|التاريخ|تاريخ|اضيف (?:في|بتاريخ)|published|posted|date)(?= |$)/;
const updatedLabel =
	/^(?:(?:اخر|تاريخ|تم) (?:ال)?(?:تحديث|تعديل)|(?:ال)?تحديث|حدث في|محدث|عدل في|(?:last )?(?:updated|modified))(?= |$)/;
/** ‹15/3/2023 | آخر تحديث: 16/3/2023›. */
const laterLabel = / (?:اخر تحديث|تاريخ النشر|نشر في) /;
const relativeTime =
	/^(?:(?:نشر |تم النشر )?(?:منذ|قبل) (?:\d+ )?(?:لحظات|دقيقه|دقيقتين|دقايق|ساعه|ساعتين|ساعات|يوم|يومين|ايام|اسبوع|اسبوعين|اسابيع|شهر|شهرين|اشهر|شهور|سنه|سنوات)(?: واحده?)?|\d+ (?:minutes?|hours?|days?|weeks?|months?) ago)$/;
const authorLabel =
	/^(?:بقلم|كتبت?|كتبه|كتب المقال|بواسطه|اعداد|تحرير|ترجمه|الكاتب|المحرر|نص|by|written by)(?: (?:واعداد|وتحرير|وتصوير))?(?= |$)/;
const outletTitle = /^(?:مكتب|مراسل|مراسله|صحيفه|جريده|وكاله|موقع|شبكه|قناه|بوابه|مجله) /;

const longestCredits = 24;
const longestUndated = 9;
const longestName = 4;

/**
 * Reads a line that holds nothing but credits: date, time, place, agency, writer. `null` for any other
 * line, so that no word of the article is lost: whatever is not understood makes it another line.
 */
export function parseCredits(line: FoldedLine): Credits | null {
	const {words, key} = line;
	if (words.length === 0 || words.length > longestCredits || /[^.]\.$/.test(line.raw)) return null;
	// Most lines are headlines or sentences: longer than any credit that has no date.
	if (words.length > longestUndated && !/\d/.test(key) && !authorLabel.test(key)) return null;
	const isUpdate = updatedLabel.test(key);
	const isDateLabeled = isUpdate || publishedLabel.test(key) || laterLabel.test(key);
	const plain = {isUpdate, place: null, outlet: null, author: null, isGuess: false};
	if (relativeTime.test(key)) {
		return {...plain, date: null, time: null, isLabeled: true, hasPartialDate: true};
	}
	const dates = findDates(line);
	const date = chooseDate(dates);
	const time = findTime(line);
	const rest = readRest(line, segmentsOf(line, [...dates, time]), date !== null);
	if (rest) {
		const isLabeled = isDateLabeled || rest.isLabeled;
		// A place beside a labelled date says by whose clocks it is.
		const place = isDateLabeled && !rest.outlet ? null : rest.place;
		const found = [date, time, rest.author, rest.outlet, place].filter(Boolean);
		if (found.length === 0 && !rest.hasPartialDate) return null;
		// The name of a town, or of a paper, is often a common word: ‹مشهد›, ‹الرسالة›.
		const isOneName = found.length === 1 && (place !== null || words.length === 1);
		if (isOneName && line.raw.endsWith(':')) return null;
		const isGuess = rest.isGuess || isOneName;
		return {...rest, place, date, time, isUpdate, isLabeled, isGuess};
	}
	// ‹تاريخ النشر: أمس الأول›: labelled with a sign, so it is about the date, whatever it says.
	return isDateLabeled && isFollowedByColon(line) && words.length <= 12
		? {...plain, date, time, isLabeled: true, hasPartialDate: date === null}
		: null;
}

function isFollowedByColon(line: FoldedLine): boolean {
	const label = updatedLabel.exec(line.key) ?? publishedLabel.exec(line.key);
	return label !== null && signsBefore(line, countWords(label[0])).startsWith(':');
}

/** What may stand between two credits. */
const separators = /[-–—/|،,:;()ـ•·«»"[\]]/;

type Segment = Words & {readonly key: string};
type Rest = Pick<
	Credits,
	'place' | 'outlet' | 'author' | 'isLabeled' | 'isGuess' | 'hasPartialDate'
>;

/** The words between signs, without those of the date and the time. */
function segmentsOf(line: FoldedLine, taken: readonly (Words | null)[]): Segment[] {
	const segments: Segment[] = [];
	const hasSigns = separators.test(line.raw);
	let first = -1;
	const close = (end: number) => {
		if (first < 0) return;
		segments.push({first, end, key: line.words.slice(first, end).join(' ')});
		first = -1;
	};
	for (let at = 0; at < line.words.length; at++) {
		const isTaken = taken.some(words => words && at >= words.first && at < words.end);
		if (isTaken || (hasSigns && separators.test(signsBefore(line, at)))) close(at);
		if (!isTaken && first < 0) first = at;
	}
	close(line.words.length);
	return segments;
}

function readRest(line: FoldedLine, segments: readonly Segment[], isDated: boolean): Rest | null {
	const rest: {-readonly [Key in keyof Rest]: Rest[Key]} = {
		...{place: null, outlet: null, author: null},
		...{isLabeled: false, isGuess: false, hasPartialDate: false},
	};
	let expectsAuthor = false;
	const unknown: Segment[] = [];
	for (const segment of segments.flatMap(splitAtFrom)) {
		if (expectsAuthor && segment.end - segment.first <= longestName + 1) {
			if (isOutlet(segment.key)) rest.outlet ??= segment;
			else rest.author ??= segment;
			expectsAuthor = false;
			continue;
		}
		const label = authorLabel.exec(segment.key);
		if (label) {
			rest.isLabeled = true;
			const named = segment.first + label[0].split(' ').length;
			if (named === segment.end) {
				expectsAuthor = true;
				continue;
			}
			const isSure = /^(?:بقلم|by|written)/.test(segment.key) || signsBefore(line, named) !== '';
			const isShort = segment.end - named <= (isSure ? longestName + 1 : 3);
			if (!isShort || (!isSure && !segment.key.startsWith('كتب'))) return null;
			rest.isGuess ||= !isSure;
			rest.author ??= {first: named, end: segment.end};
		} else if (isDateTalk(segment.key, isDated)) {
			if (/\d|امس|اليوم/.test(segment.key)) rest.hasPartialDate = true;
		} else if (datelinePlaces.has(segment.key)) rest.place ??= segment;
		else if (isOutlet(segment.key)) rest.outlet ??= segment;
		else unknown.push(segment);
	}
	return unknown.length === 0 ? rest : withUnknown(line, rest, unknown, isDated);
}

/** One name that no list knows may be the writer's, or the place before a date and an agency. */
function withUnknown(
	line: FoldedLine,
	rest: Rest,
	unknown: readonly Segment[],
	isDated: boolean,
): Rest | null {
	const [name] = unknown;
	if (!name || unknown.length > 1 || rest.author || !(rest.place || rest.outlet)) return null;
	const length = name.end - name.first;
	if (length > longestName || /\d/.test(name.key)) return null;
	if (isDated && name.first === 0 && rest.outlet && !rest.place) return {...rest, place: name};
	// ‹القاهرة: انفجار يهز المدينة› is a headline, so is ‹«سبق» تزور الطائف›; ‹خالد خليل - سبق› is a name.
	const before = name.first === 0 ? '-' : signsBefore(line, name.first);
	const after = name.end === line.words.length ? '-' : signsBefore(line, name.end);
	if (!joining.test(before) || !joining.test(after)) return null;
	if (length > 1) return {...rest, author: name, isGuess: true};
	// ‹عين اليوم – بنسلفانيا›: a single word after an outlet is a place.
	return rest.outlet && !rest.place && name.first > 0
		? {...rest, place: name, isGuess: true}
		: null;
}

/** What stands between the names of a credit: a dash, a slash, tatweel for a dash, a bracket. */
const joining = /^[^:]*[-–—/|ـ()][^:]*$/;

/** ‹«الاقتصادية» من الرياض›: an outlet and its place. */
function splitAtFrom(segment: Segment): Segment[] {
	if (!/(?:^| )من /.test(segment.key)) return [segment];
	const words = segment.key.split(' ');
	const at = words.lastIndexOf('من');
	const name = words.slice(0, at).join(' ');
	const place = words.slice(at + 1).join(' ');
	if (!datelinePlaces.has(place)) return [segment];
	if (at === 0) return [{...segment, first: segment.first + 1, key: place}];
	if (!isOutlet(name)) return [segment];
	const end = segment.first + at;
	return [
		{...segment, end, key: name},
		{...segment, first: end + 1, key: place},
	];
}

/** ‹بتوقيت غرينتش›, ‹GST›: by the clocks of some place. */
function isClock(word: string | undefined): boolean {
	return (
		word === 'بتوقيت' || word === 'توقيت' || word === 'gst' || word === 'ast' || word === 'gmt'
	);
}

/** Only words that stand round dates, with weekdays, months and numbers: ‹يوم الأربعاء 15 مارس›. */
function isDateTalk(key: string, isDated: boolean): boolean {
	const words = key.split(' ');
	const isBare = words.every(word => /^\d+$/.test(word));
	// Beside a date, what is left of a second one: ‹15/3/202310:30› has lost its blank.
	if (isBare) return words.length === 1 && (isDated || key.length <= 2);
	return words.every(
		(word, at) =>
			dateWords.has(word) ||
			weekdayNames.has(word) ||
			word === 'امس' ||
			isClock(word) ||
			isClock(words[at - 1]) ||
			monthNames.has(word) ||
			monthNames.has(words.slice(at, at + 2).join(' ')) ||
			monthNames.has(words.slice(Math.max(0, at - 1), at + 1).join(' ')) ||
			/^\d{1,6}(?:st|nd|rd|th)?$/.test(word) ||
			/^[ap]m$/.test(word),
	);
}

function isOutlet(key: string): boolean {
	if (outletKind(key)) return true;
	const bare = key.replace(outletTitle, '');
	return bare !== key && bare.split(' ').length <= 3 && outletKind(bare) !== null;
}

/** The stretch of the article that some words stand on. */
export function rangeOf(line: FoldedLine, {first, end}: Words): Range {
	return rangeOfWords(line, first, end);
}
