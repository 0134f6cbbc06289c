import {layoutLine, layoutParagraph} from '../../layout/paragraph.ts';
import type {StyledSpan, VisualLine} from '../../layout/visual-line.ts';
import type {Role} from '../role.ts';
import type {Section} from './section.ts';

/** A row of the reading column; without a line it is blank. */
export type ReadingRow = {
	readonly line: VisualLine<Role> | null;
	readonly base: Role;
	/** Where the row's text begins in the article, in UTF-16 offsets; `null` for words of the program. */
	readonly from: number | null;
	readonly link?: Section['link'];
};

/** A row: the section it belongs to, and which of the section's rows it is. */
export type Place = {readonly section: number; readonly row: number};

export const beginning: Place = {section: 0, row: 0};

/** An article laid out for one width. Only the sections that are looked at are laid out. */
export type Reading = {
	/** At most `height` rows from a place on. */
	rows(place: Place, height: number): readonly ReadingRow[];
	/** The place `count` rows further down, or up where negative, within the text. */
	move(place: Place, count: number): Place;
	/** The last place at which the window is still full. */
	lastPlace(height: number): Place;
	/** The row on which an offset into the article's text stands. */
	placeOf(offset: number): Place;
	/** The offset of the first text at or after a place. */
	offsetAt(place: Place): number;
};

export type ReadingOptions = {
	readonly columns: number;
	/** Roles of stretches of the article's text, by UTF-16 offsets; later ones win. */
	readonly spans: readonly StyledSpan<Role>[];
	readonly marks: 'shown' | 'hidden';
};

export function createReading(sections: readonly Section[], options: ReadingOptions): Reading {
	const laidOut: (readonly ReadingRow[])[] = [];
	const rowsOf = (index: number) => (laidOut[index] ??= layoutSection(sections[index]!, options));

	function rows({section, row}: Place, height: number): readonly ReadingRow[] {
		const result: ReadingRow[] = [];
		for (let index = section; index < sections.length && result.length < height; index++) {
			result.push(...rowsOf(index).slice(index === section ? row : 0));
		}
		return result.slice(0, height);
	}

	function move(place: Place, count: number): Place {
		if (sections.length === 0) return beginning;
		let {section} = place;
		let row = place.row + count;
		while (row < 0 && section > 0) row += rowsOf(--section).length;
		while (section < sections.length && row >= rowsOf(section).length) {
			if (section === sections.length - 1) return {section, row: rowsOf(section).length - 1};
			row -= rowsOf(section++).length;
		}
		return {section, row: Math.max(0, row)};
	}

	function lastPlace(height: number): Place {
		if (sections.length === 0) return beginning;
		const end = {section: sections.length - 1, row: rowsOf(sections.length - 1).length - 1};
		return move(end, 1 - height);
	}

	function placeOf(offset: number): Place {
		const section = sections.findLastIndex(({from}) => from !== null && from <= offset);
		if (section < 0) return beginning;
		const row = rowsOf(section).findLastIndex(({from}) => from !== null && from <= offset);
		return {section, row: Math.max(0, row)};
	}

	function offsetAt(place: Place): number {
		for (let index = place.section; index < sections.length; index++) {
			const after = rowsOf(index).slice(index === place.section ? place.row : 0);
			const found = after.find(({from}) => from !== null)?.from;
			if (found !== undefined && found !== null) return found;
		}
		return sections.findLast(({from}) => from !== null)?.from ?? 0;
	}

	return {rows, move, lastPlace, placeOf, offsetAt};
}

function layoutSection(section: Section, options: ReadingOptions): ReadingRow[] {
	const {text, from, base, gap, link} = section;
	const {columns, marks} = options;
	if (link !== undefined) {
		return [{line: layoutLine(text, {columns, direction: 'ltr'}), base, from, link}];
	}
	const spans = from === null ? [] : within(options.spans, from, from + text.length);
	const lines = layoutParagraph(text, {columns, spans, marks, direction: 'auto'});
	const blank: ReadingRow = {line: null, base, from: null};
	return [
		...(gap === 1 ? [blank] : []),
		...lines.map(line => ({line, base, from: from === null ? null : from + line.from})),
	];
}

/** The spans that touch a section, moved to its own offsets. */
function within(spans: readonly StyledSpan<Role>[], from: number, to: number): StyledSpan<Role>[] {
	return spans
		.filter(span => span.from < to && span.to > from)
		.map(span => ({
			from: Math.max(span.from, from) - from,
			to: Math.min(span.to, to) - from,
			style: span.style,
		}));
}
