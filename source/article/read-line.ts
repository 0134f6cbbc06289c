import type {Range} from '../arabic/range.ts';
import {type BoilerplateCue, boilerplateCue} from './boilerplate-cue.ts';
import {type FoldedLine, foldLine} from './folded-line.ts';
import {keywordsCue} from './keywords-cue.ts';
import {type Credits, parseCredits} from './parse-credits.ts';
import {parseSourceLine, type SourceLine} from './parse-source-line.ts';
import {type RelatedCue, relatedCue} from './related-cue.ts';

/** A line and what it looks like by itself; its neighbors decide what it is. */
export type ReadLine = Range &
	(
		| {readonly kind: 'text'}
		| {readonly kind: 'related'; readonly cue: RelatedCue; readonly line: FoldedLine}
		| {readonly kind: 'source'; readonly source: SourceLine; readonly line: FoldedLine}
		| {readonly kind: 'keywords'; readonly cue: 'keywords' | 'heading'}
		| {readonly kind: 'boilerplate'; readonly cue: BoilerplateCue; readonly line: FoldedLine}
		| {readonly kind: 'credits'; readonly credits: Credits; readonly line: FoldedLine}
	);

/** No rule knows a line that is longer, or a sentence of this length: it is text. */
const longestCue = 200;
const longestSentence = 120;

/** Looks at one line by itself. */
export function readLine(text: string, range: Range): ReadLine {
	const {from, to} = range;
	if (isPlainText(text, range)) return {from, to, kind: 'text'};
	const line = foldLine(text, range);
	const related = relatedCue(line);
	if (related) return {from, to, kind: 'related', cue: related, line};
	const source = parseSourceLine(line);
	if (source) return {from, to, kind: 'source', source, line};
	const keywords = keywordsCue(line);
	if (keywords) return {from, to, kind: 'keywords', cue: keywords};
	const boilerplate = boilerplateCue(line);
	if (boilerplate) return {from, to, kind: 'boilerplate', cue: boilerplate, line};
	const credits = parseCredits(line);
	return credits ? {from, to, kind: 'credits', credits, line} : {from, to, kind: 'text'};
}

/** Most lines of an article, and cheap to tell. */
function isPlainText(text: string, {from, to}: Range): boolean {
	const length = to - from;
	if (length <= longestSentence) return false;
	return length > longestCue || (text.charAt(to - 1) === '.' && text.charAt(to - 2) !== '.');
}
