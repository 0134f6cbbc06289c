import {sanitizeText} from '../layout/sanitize-text.ts';

/** What a spreadsheet takes for the beginning of a formula; also in its fullwidth forms, and behind blanks. */
const formula = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/;

/**
 * Rows of values as CSV by RFC 4180, in UTF-8 and without a byte order mark. A text that a spreadsheet would take for a
 * formula gets an apostrophe in front; no control and no line end is in a cell.
 */
export function csv(rows: readonly (readonly (string | number)[])[]): string {
	return rows.map(row => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: string | number): string {
	if (typeof value === 'number') return String(value);
	const line = sanitizeText(value.replaceAll(/\s+/g, ' ')).trim();
	const safe = formula.test(line) ? `'${line}` : line;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
