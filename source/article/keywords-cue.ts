import {countWords, type FoldedLine, signsBefore} from './folded-line.ts';

/** Folded. */
const certain =
	/^(?:ال)?(?:كلمات (?:ال)?(?:دلاليه|دليليه|مفتاحيه)|كلمات البحث|مفاتيح البحث|tags|keywords)(?= |$)/;
const uncertain =
	/^(?:ال)?(?:وسوم|وسم|سمات|تاجات|تاغات|تاغ|تاج|هاشتاج|هاشتاغ|هاشتاجات|علامات|دلالات|مواضيع الخبر)(?= |$)/;

/** Whether a line holds the article's keywords, or (`heading`) announces them; `null` if neither. */
export function keywordsCue(line: FoldedLine): 'keywords' | 'heading' | null {
	if (isOnlyHashtags(line.raw)) return 'keywords';
	const match = certain.exec(line.key) ?? uncertain.exec(line.key);
	if (!match) return null;
	const words = countWords(match[0]);
	if (words === line.words.length) return 'heading';
	const isMarked = /^[:|/\-–]/.test(signsBefore(line, words));
	return isMarked || certain.test(line.key) ? 'keywords' : null;
}

/** Two hashtags at least: a columnist may head a paragraph with one. */
function isOnlyHashtags(raw: string): boolean {
	return raw.startsWith('#') && /^(?:#[^\s#,،|]+[\s,،|]*){2,}$/u.test(raw);
}
