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

/** ‹(وكالات)›, ‹[سانا - رويترز]›: nothing but names of agencies, in brackets. */
function bracketed(line: FoldedLine): SourceLine | null {
	if (!/^[([{«].*[)\]}»][.]?$/.test(line.raw)) return null;
	const parts = line.raw.split(/[-–—/|،,+()[\]{}«».]| و ?/).filter(part => part.trim() !== '');
	const isOutlets = parts.length > 0 && parts.every(isAgency);
	return isOutlets ? {name: nameFrom(line, 0)} : null;
}

function isAgency(name: string): boolean {
	const kind = outletKind(foldedName(name));
	return kind === 'agency' || kind === 'unnamed';
}

function nameFrom(line: FoldedLine, first: number): Range & {name: string} {
	const {from, to} = rangeOfWords(line, first, line.words.length);
	return {from, to, name: line.raw.slice(from - line.from, to - line.from)};
}

function isSentence(line: FoldedLine): boolean {
	return line.words.length > 5 && /[^.]\.$/.test(line.raw);
}
