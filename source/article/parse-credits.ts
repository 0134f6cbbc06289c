import {type DateLabel, dateLabel, isDateTalk, isRelativeTime} from './date-words.ts';
import {datelinePlaces} from './dateline-places.ts';
import {chooseDate, findDates, type StatedDay} from './find-date.ts';
import {findTime, type StatedTime} from './find-time.ts';
import {countWords, type FoldedLine, signsBefore} from './folded-line.ts';
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

/** Folded. */
const authorLabel =
	/^(?:بقلم|كتبت?|كتبه|كتب المقال|بواسطه|اعداد|تحرير|ترجمه|الكاتب|المحرر|نص|by|written by)(?: (?:واعداد|وتحرير|وتصوير))?(?= |$)/;
const outletTitle = /^(?:مكتب|مراسل|مراسله|صحيفه|جريده|وكاله|موقع|شبكه|قناه|بوابه|مجله) /;

/** In words. */
const longestCredits = 24;
const longestUndated = 9;
/** In words, of a name that nothing announces, and of one after بقلم (by). */
const longestName = 4;
const longestSignedName = 5;

/**
 * Reads a line that holds nothing but credits: date, time, place, agency, writer. `null` for any other
 * line, so that no word of the article is lost: whatever is not understood makes it another line.
 */
export function parseCredits(line: FoldedLine): Credits | null {
	const {words, key} = line;
	if (words.length === 0 || words.length > longestCredits || /[^.]\.$/.test(line.raw)) return null;
	// Most lines are headlines or sentences: longer than any credit that has no date.
	if (words.length > longestUndated && !/\d/.test(key) && !authorLabel.test(key)) return null;
	if (isRelativeTime(key)) return {...none, isLabeled: true, hasPartialDate: true};
	const label = dateLabel(line);
	const dates = findDates(line);
	const date = chooseDate(dates);
	const time = findTime(line);
	const names = readNames(line, segmentsOf(line, [...dates, time]), date !== null);
	if (names) return judge(line, {...none, ...names, date, time}, label);
	// ‹تاريخ النشر: أمس الأول› is about the date, whatever it says.
	if (!label?.hasColon || words.length > longestUndated + 3) return null;
	const {isUpdate} = label;
	return {...none, date, time, isUpdate, isLabeled: true, hasPartialDate: date === null};
}

const none: Credits = {
	...{date: null, time: null, place: null, outlet: null, author: null},
	...{isUpdate: false, isLabeled: false, isGuess: false, hasPartialDate: false},
};

/** Whether what was found makes a line of credits. */
function judge(line: FoldedLine, found: Credits, label: DateLabel | null): Credits | null {
	// A place beside a labelled date says by whose clocks it is.
	const place = label && !found.outlet ? null : found.place;
	const parts = [found.date, found.time, found.author, found.outlet, place].filter(Boolean);
	if (parts.length === 0 && !found.hasPartialDate) return null;
	// The name of a town, or of a paper, is often a common word: ‹مشهد›, ‹الرسالة›.
	const isOneName = parts.length === 1 && (place !== null || line.words.length === 1);
	if (isOneName && line.raw.endsWith(':')) return null;
	return {
		...found,
		place,
		isUpdate: label?.isUpdate ?? false,
		isLabeled: found.isLabeled || label !== null,
		isGuess: found.isGuess || isOneName,
	};
}

/** What may stand between two credits. */
const separators = /[-–—/|،,:;()ـ•·«»"[\]]/;

type Segment = Words & {readonly key: string};
type Names = Pick<
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

function readNames(line: FoldedLine, segments: readonly Segment[], isDated: boolean): Names | null {
	const names: {-readonly [Key in keyof Names]: Names[Key]} = {...none};
	const unknown: Segment[] = [];
	let expectsAuthor = false;
	for (const segment of segments.flatMap(splitAtFrom)) {
		const {first, end, key} = segment;
		const label = authorLabel.exec(key);
		if (expectsAuthor && end - first <= longestSignedName) {
			names[isOutlet(key) ? 'outlet' : 'author'] ??= segment;
			expectsAuthor = false;
		} else if (label) {
			const named = first + countWords(label[0]);
			names.isLabeled = true;
			expectsAuthor = named === end;
			if (expectsAuthor) continue;
			const certainty = authorCertainty(line, segment, named);
			if (certainty === null) return null;
			names.isGuess ||= certainty === 'guess';
			names.author ??= {first: named, end};
		} else if (isDateTalk(key, isDated)) names.hasPartialDate ||= /\d|امس|اليوم/.test(key);
		else if (datelinePlaces.has(key)) names.place ??= segment;
		else if (isOutlet(key)) names.outlet ??= segment;
		else unknown.push(segment);
	}
	return unknown.length === 0 ? names : withUnknown(line, names, unknown, isDated);
}

/** ‹بقلم فلان›, ‹كتب: فلان› are sure; ‹كتب فلان› may begin a sentence; ‹تحرير عدن› is neither. */
function authorCertainty(
	line: FoldedLine,
	{end, key}: Segment,
	named: number,
): 'sure' | 'guess' | null {
	const length = end - named;
	if (/^(?:بقلم|by|written)/.test(key) || signsBefore(line, named) !== '') {
		return length <= longestSignedName ? 'sure' : null;
	}
	return key.startsWith('كتب') && length < longestName ? 'guess' : null;
}

/** One name that no list knows may be the writer's, or the place before a date and an agency. */
function withUnknown(
	line: FoldedLine,
	names: Names,
	unknown: readonly Segment[],
	isDated: boolean,
): Names | null {
	const [name] = unknown;
	if (!name || unknown.length > 1 || names.author || !(names.place || names.outlet)) return null;
	const length = name.end - name.first;
	if (length > longestName || /\d/.test(name.key)) return null;
	if (isDated && name.first === 0 && names.outlet && !names.place) return {...names, place: name};
	// ‹القاهرة: انفجار يهز المدينة› is a headline, so is ‹«سبق» تزور الطائف›; ‹خالد خليل - سبق› is a name.
	const before = name.first === 0 ? '-' : signsBefore(line, name.first);
	const after = name.end === line.words.length ? '-' : signsBefore(line, name.end);
	if (!joining.test(before) || !joining.test(after)) return null;
	if (length > 1) return {...names, author: name, isGuess: true};
	// ‹عين اليوم – بنسلفانيا›: a single word after an outlet is a place.
	return names.outlet && !names.place && name.first > 0
		? {...names, place: name, isGuess: true}
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

function isOutlet(key: string): boolean {
	if (outletKind(key)) return true;
	const bare = key.replace(outletTitle, '');
	return bare !== key && bare.split(' ').length <= 3 && outletKind(bare) !== null;
}
