import {countWords, type FoldedLine, signsBefore} from './folded-line.ts';
import {createLineCues} from './line-cues.ts';

/** A line that begins a list of other articles, or one that links to another article by itself. */
export type RelatedCue = 'heading' | 'link';

// All patterns are for folded words: أ إ آ (alef with hamza or madda) are ا, ة is ه, ى and ئ are ي.

/** «Read also» in its spellings; what follows is another article's headline. */
const readAlso =
	/^(?:(?:ل|لل)?(?:اقرا|اقراي|اقراوا|اقرووا|اقروا|اقري|قرا|طالع|طالعوا|شاهد|شاهدوا|شاهدي|انظر|اطلع|تابع|تابعوا) (?:ايضا|كذلك|ايضآ)|اقرا المزيد|(?:و)?(?:قد|ربما|لربما) (?:يهمك|يهمكم|تهمك|يعجبك|يعجبكم|تعجبك)(?: ايضا)?|(?:قد )?يهمك ايضا|(?:see|read|watch) also|read more|also read)(?= |$)/;

/** The second word of each of them, looked for first. */
const readAlsoSecond = new Set(
	'ايضا كذلك المزيد يهمك يهمكم تهمك يعجبك يعجبكم تعجبك also more read'.split(' '),
);

/** Words that end such a heading: «on our site», «reading», «about the subject». */
const readAlsoRest =
	/^(?:هنا|قراءه|مشاهده|ان تقرا|هذه الاخبار|هذا الخبر|هذه المقالات|(?:علي|في|من) (?:موقعنا|الموقع|الجزيره نت|العربيه نت|العربي الجديد)|(?:عن|حول|في) (?:الموضوع|نفس الموضوع|هذا الموضوع|ذات الموضوع|الموضوع نفسه))$/;

const plainThings =
	'مقالات|مواضيع|موضوعات|اخبار|تقارير|قصص|روابط|مقال|خبر|موضوع|ملفات|عناوين|منشورات|محتويات|محتوي|مواد';
const things = `${plainThings}|${plainThings.replaceAll(/(?<=^|\|)/g, 'ال')}`;
const likeness =
	'(?:ال)?(?:مشابهه|مشابه|متعلقه|متعلق|مرتبطه|مرتبط|شبيهه|اخري|مختاره|مقترحه|ذات (?:ال)?صله|ذو (?:ال)?صله|قد (?:تهمك|يهمك|تهمكم|تعجبك|تعجبكم|تهم القاري)|تهمك|تهمكم)';

/** «Similar articles» and the other headings of such lists: nothing else stands on the line. */
const isListHeading = createLineCues([
	[things, ` ${likeness}(?: (?:بالموضوع|بالخبر|من الموقع))?`],
	[
		'مواد ذات صله|مواد ذات الصله|ذات صله|ذات الصله|التحديثات الحيه|مقالات اخري للكاتب|المزيد للكاتب|متعلقات|مقترحات|مختارات|اخترنا لك|اخترنا لكم|نرشح لك|نرشح لكم|نوصي بقراءه|نوصي لك بقراءه',
		'',
	],
	[
		'الاكثر|الاخبار الاكثر|المقالات الاكثر|المواضيع الاكثر',
		' (?:قراءه|مشاهده|تداولا|شيوعا|تفاعلا|تعليقا|زياره|رواجا)(?: .{0,20})?',
	],
	[
		'المزيد',
		' (?:من|في|عن|حول) (?:الاخبار|الموضوع|هذا الموضوع|القصص|المقالات|هذه القصه|هذا القسم|نفس القسم|القسم|الملف)',
	],
	['اخبار|مواضيع|مقالات', ' من (?:نفس |ذات )?(?:القسم|الموضوع|التصنيف)(?: نفسه)?'],
	['لقراءه المزيد|اقرا المزيد', '(?: من (?:الاخبار|المقالات|المواضيع))?'],
	['اقرا', ' في (?:الموقع|موقعنا|هذا الملف|نفس الملف)'],
	['يمكنك', ' (?:ايضا )?(?:قراءه|متابعه|مشاهده) (?:ايضا|المزيد)'],
	['قد ترغب', ' (?:ايضا )?(?:في|ب) ?قراءه'],
	['related|similar', ' (?:articles|posts|news|stories|topics)'],
	['recommended', '(?: for you)?'],
	['most', ' (?:read|popular|viewed)'],
	['you may|you might', ' also like'],
	['more', ' (?:on|from) this (?:story|topic)'],
]);

/** The start of a list heading that is followed by a sign and the headline on the same line. */
const listLink = new RegExp(
	`^(?:(?:${things}) ${likeness}|ذات صله|للمزيد(?: من التفاصيل| من الاخبار)?|لمزيد من (?:التفاصيل|الاخبار)|لقراءه المزيد|اقرا)(?= |$)`,
);
/** The first word of each of them, looked for first. */
const listLinkFirst = new Set([...things.split('|'), 'ذات', 'للمزيد', 'لمزيد', 'لقراءه', 'اقرا']);

/** Left over from a page's markup: the end of a tag, the start of one, arrows before a link. */
const debris = /^(?:\/>|-->|<\/?[a-z]|&[gl]t;|»»|>>|→|◄|▶|◀|►)/i;

/** العربي الجديد's label of a link put into an article, run together with its headline. */
const liveUpdates = 'التحديثات الحية';
const liveUpdatesLink = /التحديثات الحية(?=[\p{L}«"“])/u;

/** Longer lines are prose that happens to begin like a link. */
const longestLink = 200;

/** Recognizes headings of related articles and single links to them; `null` for any other line. */
export function relatedCue(line: FoldedLine): RelatedCue | null {
	const {raw, words, key} = line;
	if (raw.length > longestLink) return null;
	if (debris.test(raw) || hasLiveUpdates(raw)) return isSentence(line) ? null : 'link';
	if (isListHeading(key)) return 'heading';
	const match = readAlsoSecond.has(words[1] ?? '') ? readAlso.exec(key) : null;
	if (match) return readAlsoCue(line, match[0]);
	const opening = listLinkFirst.has(words[0] ?? '') ? listLink.exec(key) : null;
	if (!opening) return null;
	const count = countWords(opening[0]);
	return count < words.length && /[:|«»]|\.\./.test(signsBefore(line, count)) ? 'link' : null;
}

function hasLiveUpdates(raw: string): boolean {
	// Looked for by itself first, as it is rare and Unicode's classes take long to load.
	return raw.includes(liveUpdates) && liveUpdatesLink.test(raw);
}

function readAlsoCue(line: FoldedLine, cue: string): RelatedCue | null {
	const rest = line.key.slice(cue.length).trim();
	if (rest === '' || readAlsoRest.test(rest)) return 'heading';
	// Of `اقرأ المزيد` and the like on, a sentence may be made; after a sign it is a headline.
	return signsBefore(line, countWords(cue)) !== '' || !isSentence(line) ? 'link' : null;
}

function isSentence(line: FoldedLine): boolean {
	return /[^.]\.$/.test(line.raw) && line.words.length > 6;
}
