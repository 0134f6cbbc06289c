import type {Range} from '../arabic/range.ts';
import type {FoldedLine} from './folded-line.ts';
import {foldedName} from './folded-names.ts';
import {outletKind} from './news-outlets.ts';

/** What a publisher is called by, before its name. */
const kinds = 'صحيفة|جريدة|موقع|قناة|وكالة|بوابة|شبكة|مجلة|منصة|تطبيق|مؤسسة';
const kindOfPublisher = `(?:${kinds})`;
/** Without either, looked for first, a line names no publisher: Unicode's letters take long to load. */
const signOfName = new RegExp(`${kinds}|محفوظ`);
const quotedName = new RegExp(`${kindOfPublisher}\\s+["«“”'‘]([^"»”“'’]{2,40})["»”“'’]`, 'u');
const plainName = new RegExp(`${kindOfPublisher}\\s+([\\p{L}\\d][\\p{L}\\d\\s]{1,40})`, 'u');
const ownerName = /(?:محفوظة|محفوظه)\s*©?\s*(?:ل|لـ\s?|لدى\s|إلى\s)([\p{L}][\p{L}\s]{2,40})/u;

/**
 * The publisher that a line of the page round the article names: ‹عروض من صحيفة "الخليج"›. A name
 * without quotation marks must be a known one, as a channel may also be a network's. `null` without one.
 */
export function findPublisher(line: FoldedLine): (Range & {readonly name: string}) | null {
	if (!signOfName.test(line.raw)) return null;
	const quoted = quotedName.exec(line.raw);
	if (quoted) return publisherAt(line, quoted[1]!, quoted);
	const plain = plainName.exec(line.raw) ?? ownerName.exec(line.raw);
	if (!plain) return null;
	const words = plain[1]!.trim().split(/\s+/);
	for (let length = Math.min(words.length, 4); length >= 1; length--) {
		const name = words.slice(0, length).join(' ');
		if (outletKind(foldedName(name)) === 'publisher') return publisherAt(line, name, plain);
	}
	return null;
}

function publisherAt(line: FoldedLine, name: string, match: RegExpExecArray) {
	const from = line.from + match.index + match[0].indexOf(name);
	return {name, from, to: from + name.length};
}
