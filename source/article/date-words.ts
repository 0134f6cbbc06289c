import {monthNames} from '../arabic/month-names.ts';
import {weekdayNames} from '../arabic/weekday-names.ts';
import {countWords, type FoldedLine, signsBefore} from './folded-line.ts';

// All patterns are for folded words: أ إ آ (alef with hamza or madda) are ا, ة is ه, ى and ئ are ي.

const published =
	/^(?:(?:ال)?تاريخ (?:ال)?(?:نشر|خبر|مقال|اضافه)|(?:تم )?(?:ال)?نشر(?:ت)?(?: في| بتاريخ| يوم)?|منشور في|بتاريخ|التاريخ|تاريخ|اضيف (?:في|بتاريخ)|published|posted|date)(?= |$)/;
const updated =
	/^(?:(?:اخر|تاريخ|تم) (?:ال)?(?:تحديث|تعديل)|(?:ال)?تحديث|حدث في|محدث|عدل في|(?:last )?(?:updated|modified))(?= |$)/;
/** ‹15/3/2023 | آخر تحديث: 16/3/2023›. */
const later = / (?:اخر تحديث|تاريخ النشر|نشر في) /;

/** What the words at the start of a line say of the date after them. */
export type DateLabel = {
	readonly isUpdate: boolean;
	/** A colon follows, so the line is about the date and nothing else. */
	readonly hasColon: boolean;
};

/** Recognizes ‹تاريخ النشر›, ‹آخر تحديث› and the like; `null` without a label. */
export function dateLabel(line: FoldedLine): DateLabel | null {
	const match = updated.exec(line.key) ?? published.exec(line.key);
	if (!match) return later.test(line.key) ? {isUpdate: false, hasColon: false} : null;
	const hasColon = signsBefore(line, countWords(match[0])).startsWith(':');
	return {isUpdate: updated.test(line.key), hasColon};
}

const relative =
	/^(?:(?:نشر |تم النشر )?(?:منذ|قبل) (?:\d+ )?(?:لحظات|دقيقه|دقيقتين|دقايق|ساعه|ساعتين|ساعات|يوم|يومين|ايام|اسبوع|اسبوعين|اسابيع|شهر|شهرين|اشهر|شهور|سنه|سنوات)(?: واحده?)?|\d+ (?:minutes?|hours?|days?|weeks?|months?) ago)$/;

/** Whether a line is ‹منذ 3 ساعات›, ‹قبل يومين› and no more; takes its folded words. */
export function isRelativeTime(key: string): boolean {
	return relative.test(key);
}

/** Words that stand round a date on a page and say nothing by themselves. */
const fillers = new Set(
	'تاريخ التاريخ النشر نشر نشرت منشور المنشور تم في يوم اليوم امس بتاريخ الموافق اخر التحديث تحديث محدث حدث عدل تعديل الساعه هجري ميلادي ه م published updated on at last date posted created am pm'.split(
		' ',
	),
);
/** By the clocks of some place: ‹بتوقيت غرينتش›, ‹GST›. */
const clocks = new Set('بتوقيت توقيت gst ast gmt utc'.split(' '));

/**
 * Whether folded words are only such as stand round a date: ‹يوم الأربعاء 15 مارس›. Numbers alone are
 * so beside a date (`isDated`), where they are left of a second one: ‹15/3/202310:30› has lost its blank.
 */
export function isDateTalk(key: string, isDated: boolean): boolean {
	const words = key.split(' ');
	if (words.every(word => /^\d+$/.test(word))) {
		return words.length === 1 && (isDated || key.length <= 2);
	}
	return words.every(
		(word, at) =>
			fillers.has(word) ||
			clocks.has(word) ||
			clocks.has(words[at - 1] ?? '') ||
			weekdayNames.has(word) ||
			/^\d{1,6}(?:st|nd|rd|th)?$/.test(word) ||
			isOfMonth(words, at),
	);
}

/** A month's name may be two words: كانون الثاني. */
function isOfMonth(words: readonly string[], at: number): boolean {
	return (
		monthNames.has(words[at]!) ||
		monthNames.has(words.slice(at, at + 2).join(' ')) ||
		monthNames.has(words.slice(Math.max(0, at - 1), at + 1).join(' '))
	);
}
