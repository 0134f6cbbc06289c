/**
 * The value of a number written in digits, given as a folded word: `15`, `1,200,000`, `1.200.000`, `1.5`,
 * `1,5`, and `2ر1` for 1.2: agencies write reh (ر) for the point and, in the order of the text, the
 * fraction first, since terminals and pages would turn the two halves round. NaN for anything else,
 * such as dates (`17.3.2025`).
 */
export function digitValue(word: string): number {
	if (/^\d+$/.test(word)) return Number(word);
	const reversed = /^(\d+)ر(\d+)$/.exec(word);
	if (reversed) return Number(`${reversed[2]}.${reversed[1]}`);
	if (/^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/.test(word)) return Number(word.replaceAll(',', ''));
	if (/^[1-9]\d{0,2}(?:\.\d{3}){2,}(?:,\d+)?$/.test(word)) {
		return Number(word.replaceAll('.', '').replace(',', '.'));
	}
	if (/^\d+\.\d+$/.test(word)) return Number(word);
	// A longer fraction after a comma is rather two numbers without a blank between.
	if (/^\d+,\d{1,2}$/.test(word)) return Number(word.replace(',', '.'));
	return Number.NaN;
}
