import type {Range} from '../arabic/range.ts';
import {countWords, type FoldedLine, rangeOfWords, signsBefore} from './folded-line.ts';
import {foldedName} from './folded-names.ts';
import {outletKind} from './news-outlets.ts';

/** A line that says where the article is from; the name `null` where it stands on the next line. */
export type SourceLine = {readonly name: (Range & {readonly name: string}) | null};

/** المصدر: and its kin, folded. Without a sign it is «the source» of a sentence, without ال that of a headline. */
const label =
	/^(?:(?:ال)?مصدر (?:ال)?(?:خبر|مقال|موضوع|تقرير|اصلي|اخبار)|المصدر|المصادر|sources?|via)(?= |$)/;
const quoting = /^(?:نقلا عن|عن|بحسب|وفق|خدمه|بالاتفاق مع|بالتعاون مع|خاص ب|خاص)(?= )/;

const longestName = 8;

/**
 * Recognizes a line that names the article's source and nothing else: ‹المصدر: سانا›, ‹نقلاً عن رويترز›,
 * ‹(وكالات)›; `null` for any other line.
 */
export function parseSourceLine(line: FoldedLine): SourceLine | null {
	if (line.words.length === 0 || line.words.length > longestName + 3) return null;
	return labeled(line) ?? quoted(line) ?? bracketed(line);
}

function labeled(line: FoldedLine): SourceLine | null {
	const match = label.exec(line.key);
	if (!match) return null;
	const words = countWords(match[0]);
	const signs = signsBefore(line, words);
	if (words === line.words.length)
		return signs === '' || /[:/|\-–]/.test(signs) ? {name: null} : null;
	if (!/^[)»]?[:/|\-–—؛]/.test(signs) || isSentence(line)) return null;
	return {name: nameFrom(line, words)};
}

/** ‹نقلاً عن رويترز›, ‹عن: سانا›: only with a name that is known, as a sentence may begin so. */
function quoted(line: FoldedLine): SourceLine | null {
	const match = quoting.exec(line.key);
	if (!match) return null;
	const first = countWords(match[0]);
	if (outletKind(line.words.slice(first).join(' ')) === null) return null;
	return {name: nameFrom(line, first)};
}

/** ‹(وكالات)›, ‹ع.ش/ع.ج (د ب أ، رويترز)›: names of agencies in brackets, after editors' initials. */
function bracketed(line: FoldedLine): SourceLine | null {
	const brackets = /^(?:[ء-ي]{1,2}[./\s]{1,2}){0,8}([([{«].*[)\]}»])\.?$/.exec(line.raw);
	if (!brackets) return null;
	const parts = brackets[1]!.split(/[-–—/|،,+()[\]{}«».]| و ?/).filter(part => part.trim() !== '');
	const isOutlets = parts.length > 0 && parts.every(isAgency);
	return isOutlets
		? {
				name: nameFrom(
					line,
					countWords(foldedName(line.raw.slice(0, line.raw.indexOf(brackets[1]!)))),
				),
			}
		: null;
}

function isAgency(name: string): boolean {
	const kind = outletKind(foldedName(name));
	return kind === 'agency' || kind === 'unnamed';
}

/** The words from `first` on, with the quotation mark or bracket that closes what they open. */
function nameFrom(line: FoldedLine, first: number): Range & {name: string} {
	const {from, to} = rangeOfWords(line, first, line.words.length);
	const name = line.raw.slice(from - line.from, to - line.from);
	const next = line.raw.charAt(to - line.from);
	const opener = next === '"' ? '"' : {'»': '«', ')': '(', '”': '“'}[next];
	const isOpen = opener !== undefined && name.split(opener).length % 2 === 0;
	return isOpen ? {from, to: to + 1, name: name + next} : {from, to, name};
}

function isSentence(line: FoldedLine): boolean {
	return line.words.length > 5 && /[^.]\.$/.test(line.raw);
}
