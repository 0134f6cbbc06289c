import {fold} from '../arabic/fold.ts';
import type {Range} from '../arabic/range.ts';

/**
 * Folded words that no Arabic sentence ends with: prepositions and what else takes a word after it,
 * conjunctions, relative pronouns, particles of the verb.
 */
const leadingOn = new Set(
	'في من الي علي عن مع حتي منذ خلال بين عند لدي ضد نحو حول دون قبل بعد تحت امام وراء عبر ازاء تجاه لدي بشان بسبب رغم بدون سوي غير كل بعض جميع كافه احد احدي اي و او ام ثم ان بان لان كان لكان التي الذي الذين اللذين اللتين اللواتي ما مما بما فيما كما اذا اذ لو لولا لكن لكنه حيث بل لا لم لن قد لقد سوف هذا هذه ذلك تلك هو هي هم وهو وهي وهم كانت يكون تكون ليس ليست عبد ابو بن ابن ال حين حينما عندما بينما كي لكي وذلك الا اكثر اقل نظرا وفقا اضافه فضلا علاوه نتيجه'.split(
		' ',
	),
);
/** و ف (waw, feh) in front of such a word, and ب ل ك (beh, lam, kaf) of the shorter ones. */
const clitic = /^[وف](?=..)/;

const terminated = /[.!?؟…۔][\s"'»”’)\]}(\u200e\u200f–—-]*$/;
const closed = /["'»”’)\]}][\s\u200e\u200f]*$/;
const leadsOn = /(?:[،,؛:(«“[{–—-]|ـ)[\s\u200e\u200f]*$/;

/** Words of the page that some papers print on the last line of the article, after its last sentence. */
const pageWords =
	/(?:^|[.!?؟…»"”)\s])\s*(?:سمات|الوسوم|وسوم|كلمات دلالية|الكلمات المفتاحية|رابط الخبر|المصدر|مقالات أخرى|للتواصل|اقرأ أيضا|رابط المقال)(?=[\s:].{0,250}$)/;

/** How much of the last paragraph is looked at. */
const tailLength = 300;

/** Shorter paragraphs may be a signature, a caption, the item of a list; so may the last words after a full stop. */
const fewestWords = 12;
const fewestLastWords = 5;

/**
 * Whether a text breaks off in the middle of its last paragraph: on a word or sign that leads on, with a
 * quotation or bracket left open, or without the full stop that all its other paragraphs have. In
 * doubt it does not: many papers write no full stop at the end.
 */
export function isTruncated(text: string, paragraphs: readonly Range[]): boolean {
	const last = paragraphs.at(-1);
	if (!last) return false;
	const tail = text.slice(Math.max(last.from, last.to - tailLength), last.to);
	if (terminated.test(tail) || wordCount(tail) < 4 || pageWords.test(tail)) return false;
	if (leadsOn.test(tail) || endsOnLeadingWord(tail)) return true;
	if (closed.test(tail)) return false;
	const lastWords = tail.split(/[.!?؟…۔]/).at(-1)!;
	if (wordCount(lastWords) < fewestLastWords || wordCount(tail) < fewestWords) return false;
	return isAloneUnended(text, paragraphs);
}

function endsOnLeadingWord(tail: string): boolean {
	const word = fold(tail.slice(-40)).text.trim().split(' ').at(-1) ?? '';
	return leadingOn.has(word) || leadingOn.has(word.replace(clitic, ''));
}

/** Whether all paragraphs but the last end in a full stop or the like. */
function isAloneUnended(text: string, paragraphs: readonly Range[]): boolean {
	const others = paragraphs.slice(0, -1);
	const ended = others.filter(({from, to}) =>
		terminated.test(text.slice(Math.max(from, to - 8), to)),
	);
	return others.length >= 1 && ended.length === others.length;
}

function wordCount(text: string): number {
	return text.trim().split(/\s+/).length;
}
