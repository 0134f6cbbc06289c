import type {Range} from '../arabic/range.ts';
import type {BlockRole} from './article.ts';
import {findPublisher} from './find-publisher.ts';
import {rangeOfWords} from './folded-line.ts';
import {foldedName} from './folded-names.ts';
import {outletKind} from './news-outlets.ts';
import type {ReadLine} from './read-line.ts';

type Name = Range & {readonly name: string};

/**
 * Who published the article, by what stands round it: a source line, the publisher that the page
 * names, an agency in brackets after the last sentence. A name goes before ‹وكالات› (agencies), which
 * names nobody. `null` without any.
 */
export function findSource(
	text: string,
	lines: readonly ReadLine[],
	roles: readonly BlockRole[],
): Name | null {
	const stated = sourceLineNames(text, lines, roles);
	return (
		stated.find(isNamed) ??
		publisherName(lines, roles) ??
		stated[0] ??
		closingAgency(text, lines[roles.lastIndexOf('body')])
	);
}

function isNamed({name}: Name): boolean {
	return outletKind(foldedName(name)) !== 'unnamed';
}

function sourceLineNames(
	text: string,
	lines: readonly ReadLine[],
	roles: readonly BlockRole[],
): Name[] {
	return lines.flatMap((line, index) => {
		if (roles[index] !== 'source-line') return [];
		if (line.kind === 'source') return line.source.name ?? [];
		const {from, to} =
			line.kind === 'credits' && line.credits.outlet
				? rangeOfWords(line.line, line.credits.outlet.first, line.credits.outlet.end)
				: line;
		return {from, to, name: text.slice(from, to)};
	});
}

function publisherName(lines: readonly ReadLine[], roles: readonly BlockRole[]): Name | null {
	for (const [index, line] of lines.entries()) {
		if (line.kind !== 'boilerplate' || roles[index] !== 'boilerplate') continue;
		const publisher = findPublisher(line.line);
		if (publisher) return publisher;
	}
	return null;
}

/** ‹(وكالات)›, ‹. «واس»› after the last sentence. */
const closingName = /(?:[([{]|[.!؟]\s?«)\s*([^()[\]{}«»]{2,40}?)\s*[)\]}»]\s*\.?$/;
const longestClosing = 60;

function closingAgency(text: string, last: ReadLine | undefined): Name | null {
	if (!last) return null;
	const tailFrom = Math.max(last.from, last.to - longestClosing);
	const match = closingName.exec(text.slice(tailFrom, last.to));
	if (!match || outletKind(foldedName(match[1]!)) === null) return null;
	const from = tailFrom + match.index + match[0].indexOf(match[1]!);
	return {name: match[1]!, from, to: from + match[1]!.length};
}
