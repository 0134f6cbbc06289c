import {countWords, type FoldedLine, signsBefore} from './folded-line.ts';

/** A line that begins a list of other articles, or one that links to another article by itself. */
export type RelatedCue = 'heading' | 'link';

// All patterns are for folded words: أ إ آ (alef with hamza or madda) are ا, ة is ه, ى and ئ are ي.

/** «Read also» in its spellings; what follows is another article's headline. */
const readAlso =
	/^(?:(?:ل|لل)?(?:اقرا|اقراي|اقراوا|اقرووا|اقروا|اقري|قرا|طالع|طالعوا|شاهد|شاهدوا|شاهدي|انظر|اطلع|تابع|تابعوا) (?:ايضا|كذلك|ايضآ)|اقرا المزيد|(?:و)?(?:قد|ربما|لربما) (?:يهمك|يهمكم|تهمك|يعجبك|يعجبكم|تعجبك)(?: ايضا)?|(?:قد )?يهمك ايضا|(?:see|read|watch) also|read more|also read)(?= |$)/;

/** Words that end such a heading: «on our site», «reading», «about the subject». */
const readAlsoRest =
	/^(?:هنا|قراءه|مشاهده|ان تقرا|هذه الاخبار|هذا الخبر|هذه المقالات|(?:علي|في|من) (?:موقعنا|الموقع|الجزيره نت|العربيه نت|العربي الجديد)|(?:عن|حول|في) (?:الموضوع|نفس الموضوع|هذا الموضوع|ذات الموضوع|الموضوع نفسه))$/;

const things =
	'(?:ال)?(?:مقالات|مواضيع|موضوعات|اخبار|تقارير|قصص|روابط|مقال|خبر|موضوع|ملفات|عناوين|منشورات|محتويات|محتوي|مواد)';
const likeness =
	'(?:ال)?(?:مشابهه|مشابه|متعلقه|متعلق|مرتبطه|مرتبط|شبيهه|اخري|مختاره|مقترحه|ذات (?:ال)?صله|ذو (?:ال)?صله|قد (?:تهمك|يهمك|تهمكم|تعجبك|تعجبكم|تهم القاري)|تهمك|تهمكم)';

/** «Similar articles» and the other headings of such lists: nothing else stands on the line. */
const listHeading = new RegExp(
	`^(?:${[
		`${things} ${likeness}(?: (?:بالموضوع|بالخبر|من الموقع))?`,
		'(?:مواد )?ذات (?:ال)?صله|التحديثات الحيه|مقالات اخري للكاتب|المزيد للكاتب|متعلقات|مقترحات|مختارات|اخترنا (?:لك|لكم)|نرشح (?:لك|لكم)|نوصي (?:لك )?بقراءه',
		'(?:الاخبار |المقالات |المواضيع )?الاكثر (?:قراءه|مشاهده|تداولا|شيوعا|تفاعلا|تعليقا|زياره|رواجا)(?: .{0,20})?',
		'المزيد (?:من|في|عن|حول) (?:الاخبار|الموضوع|هذا الموضوع|القصص|المقالات|هذه القصه|هذا القسم|نفس القسم|القسم|الملف)',
		'(?:اخبار|مواضيع|مقالات) من (?:نفس |ذات )?(?:القسم|الموضوع|التصنيف)(?: نفسه)?',
		'(?:لقراءه|اقرا) المزيد(?: من (?:الاخبار|المقالات|المواضيع))?|اقرا في (?:الموقع|موقعنا|هذا الملف|نفس الملف)',
		'يمكنك (?:ايضا )?(?:قراءه|متابعه|مشاهده) (?:ايضا|المزيد)|قد ترغب (?:ايضا )?(?:في|ب) ?قراءه',
		'(?:related|similar) (?:articles|posts|news|stories|topics)|recommended(?: for you)?|most (?:read|popular|viewed)|you (?:may|might) also like|more (?:on|from) this (?:story|topic)',
	].join('|')})$`,
);

/** The start of a list heading that is followed by a sign and the headline on the same line. */
const listLink = new RegExp(
	`^(?:${things} ${likeness}|ذات صله|للمزيد(?: من التفاصيل| من الاخبار)?|لمزيد من (?:التفاصيل|الاخبار)|لقراءه المزيد|اقرا)(?= |$)`,
);

/** Left over from a page's markup: the end of a tag, the start of one, arrows before a link. */
const debris = /^(?:\/>|-->|<\/?[a-z]|&[gl]t;|»»|>>|→|◄|▶|◀|►)/i;

/** العربي الجديد's label of a link put into an article, run together with its headline. */
const liveUpdates = /التحديثات الحية(?=[\p{L}«"“])/u;

/** Longer lines are prose that happens to begin like a link. */
const longestLink = 200;

/** Recognizes headings of related articles and single links to them; `null` for any other line. */
export function relatedCue(line: FoldedLine): RelatedCue | null {
	if (line.raw.length > longestLink) return null;
	if (debris.test(line.raw) || liveUpdates.test(line.raw)) return isSentence(line) ? null : 'link';
	if (listHeading.test(line.key)) return 'heading';
	const match = readAlso.exec(line.key);
	if (match) return readAlsoCue(line, match[0]);
	const opening = listLink.exec(line.key);
	if (!opening) return null;
	const words = countWords(opening[0]);
	return words < line.words.length && /[:|«»]|\.\./.test(signsBefore(line, words)) ? 'link' : null;
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
