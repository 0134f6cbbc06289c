/**
 * What may not be sent to a terminal, and what stands in for it. The rule:
 *
 * | in the text                                                   | what is shown                                   |
 * | ------------------------------------------------------------- | ----------------------------------------------- |
 * | C0 controls with ESC, but tab and line ends                   | their control picture, ␀ (U+2400) to ␟          |
 * | DEL                                                           | ␡ (U+2421)                                      |
 * | C1 controls                                                   | � (U+FFFD)                                      |
 * | tab                                                           | a blank; for the order of the line it is a tab  |
 * | LF, CR, CR LF, U+2028, U+2029                                 | the line ends; a blank where there is one line  |
 * | LRO, RLO: they would turn a word around                       | nothing; they do the work of LRE and RLE        |
 * | LRM, RLM, ALM, embeddings, isolates and their ends            | nothing; they do their work on the order        |
 * | ZWNJ, ZWJ                                                     | nothing; they do their work on the joining      |
 * | soft hyphen, ZWSP, word joiner, BOM, CGJ, invisible operators | nothing                                         |
 * | one variation selector after a character                      | nothing                                         |
 * | a run of several: nobody sees what it carries                 | one �                                           |
 * | the tag characters of a region's flag                         | nothing                                         |
 * | a run of tag characters elsewhere                             | one �                                           |
 * | Hangul fillers: letters without a picture                     | �                                               |
 * | interlinear annotation, signs that span digits (U+0600...)    | �                                               |
 * | ۝ ARABIC END OF AYAH: as above, but met in quotations          | ○ (U+25CB)                                      |
 * | lone surrogates, noncharacters, private use, unassigned       | �                                               |
 */

/** Takes the place of what is not shown: of bidi class BN, transparent for joining, without a cell. */
const nothing = '\u2060'; // WORD JOINER
const unknown = '\uFFFD'; // REPLACEMENT CHARACTER
const whiteCircle = '\u25CB'; // WHITE CIRCLE

// Runs come first, so that one stand-in can speak for all of it.
const replaced = new RegExp(
	[
		'(?<hidden>',
		'(?<=\\u{1F3F4})[\\u{E0020}-\\u{E007E}]{1,6}\\u{E007F}', // a region's flag: black flag, tags, CANCEL TAG
		'|[\\u{E0100}-\\u{E01EF}](?![\\uFE00-\\uFE0F\\u{E0100}-\\u{E01EF}])', // one variation selector
		'|[[\\u{1BCA0}-\\u{1BCA3}\\u{1D173}-\\u{1D17A}\\u{13430}-\\u{1343F}]&&\\p{Cf}]', // formats of notations
		')|(?<override>[\\u202D\\u202E])',
		'|(?<control>[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F])',
		'|(?<ayah>\\u06DD)',
		'|[\\u{E0000}-\\u{E007F}]+', // other tag characters
		'|[\\uFE00-\\uFE0F\\u{E0100}-\\u{E01EF}]{2,}', // several variation selectors
		'|[\\x80-\\x9F]', // C1
		'|[\\u115F\\u1160\\u3164\\uFFA0]', // Hangul fillers
		'|[\\uFFF9-\\uFFFB]', // interlinear annotation
		'|[\\u0600-\\u0605\\u070F\\u0890\\u0891\\u08E2\\u{110BD}\\u{110CD}]', // signs that span digits
		'|[\\p{Cs}\\p{Cn}\\p{Co}]', // surrogates, unassigned with noncharacters, private use
	].join(''),
	'gv',
);

// Most texts hold nothing of the kind; this class names what is met in them and is quick.
const mayNeedStandIn =
	/[^\t\n\r\x20-\x7E\xA0-\u0377\u0400-\u04FF\u0606-\u06DC\u06DE-\u070D\u2000-\u202C\u202F-\u2064\u2066-\u206F\u20A0-\u20C0\u2100-\u218B\u2190-\u2426\u2500-\u2B73\u3000-\u303F\u4E00-\u9FA5\uFB50-\uFBB1\uFBD3-\uFD3F\uFE70-\uFE74\uFE76-\uFEFC\uFEFF]/;

/**
 * The text as layout may see it, of the same length in UTF-16 units, by the rule above: offsets stay what they were.
 * Line ends are still in it, and what is not shown but does its work on order or joining: `readCells` leaves that out.
 */
export function standIn(text: string): string {
	if (!mayNeedStandIn.test(text)) return text;
	return text.replaceAll(replaced, (found, ...rest) =>
		inPlaceOf(found, rest.at(-1)).padEnd(found.length, nothing),
	);
}

/** How many characters of a text are not what they are in the file: shown by a stand-in, or an override disobeyed. */
export function countStandIns(text: string): number {
	if (!mayNeedStandIn.test(text)) return 0;
	let count = 0;
	for (const {0: found, groups} of text.matchAll(replaced)) {
		if (groups!.hidden === undefined) count += [...found].length;
	}
	return count;
}

function inPlaceOf(found: string, groups: Readonly<Record<string, string | undefined>>): string {
	if (groups.hidden !== undefined) return nothing;
	if (groups.override !== undefined) return found === '\u202D' ? '\u202A' : '\u202B';
	if (groups.ayah !== undefined) return whiteCircle;
	if (groups.control === undefined) return unknown;
	return found === '\x7F' ? '\u2421' : String.fromCharCode(0x2400 + found.charCodeAt(0));
}
