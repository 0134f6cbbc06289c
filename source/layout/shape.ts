import {isMark} from './mark.ts';
import {joiningRanges, lamAlefForms, presentationForms} from './shaping-table.ts';

/** What stands where a ligature or a composed letter took a second character in: it has no cell. */
const filler = 0xfeff; // ZERO WIDTH NO-BREAK SPACE
const lam = 0x0644; // ل ARABIC LETTER LAM
const zeroWidthJoiner = 0x200d;
const tatweel = 0x0640; // ـ ARABIC TATWEEL

const arabicLetter = /[\u0620-\u06FF\u0750-\u077F\u0870-\u08C9]/;

type JoiningType = (typeof joiningRanges)[number][2];

/**
 * Logical text to presentation forms, of the same length in UTF-16 units: each Arabic letter becomes its isolated, final,
 * initial or medial form, lam-alef one ligature at the lam's place (marks between the two then stand after it), a letter
 * with a separate hamza or madda the one letter they make. What was taken in leaves U+FEFF. Letters that have no
 * presentation form stay, and their neighbors join to them. With `levels` nothing joins across a change of level.
 */
export function shape(text: string, levels?: Uint8Array): string {
	if (!arabicLetter.test(text)) return text;
	const units = new Uint16Array(text.length);
	for (let offset = 0; offset < text.length; offset++) units[offset] = text.charCodeAt(offset);
	compose(units);
	join(units, levels);
	return asText(units);
}

// The pairs of Arabic letters that NFC makes one letter: the presentation forms know only these.
const composed = new Map<number, number>([
	[pair(0x0627, 0x0653), 0x0622], // ALEF, MADDAH ABOVE -> آ ALEF WITH MADDA ABOVE
	[pair(0x0627, 0x0654), 0x0623], // ALEF, HAMZA ABOVE -> أ ALEF WITH HAMZA ABOVE
	[pair(0x0648, 0x0654), 0x0624], // WAW, HAMZA ABOVE -> ؤ WAW WITH HAMZA ABOVE
	[pair(0x0627, 0x0655), 0x0625], // ALEF, HAMZA BELOW -> إ ALEF WITH HAMZA BELOW
	[pair(0x064a, 0x0654), 0x0626], // YEH, HAMZA ABOVE -> ئ YEH WITH HAMZA ABOVE
	[pair(0x06d5, 0x0654), 0x06c0], // AE, HAMZA ABOVE -> ۀ HEH WITH YEH ABOVE
	[pair(0x06c1, 0x0654), 0x06c2], // HEH GOAL, HAMZA ABOVE -> ۂ HEH GOAL WITH HAMZA ABOVE
	[pair(0x06d2, 0x0654), 0x06d3], // YEH BARREE, HAMZA ABOVE -> ۓ YEH BARREE WITH HAMZA ABOVE
]);

function pair(letter: number, mark: number): number {
	return letter * 0x10000 + mark;
}

function compose(units: Uint16Array): void {
	for (let offset = 1; offset < units.length; offset++) {
		const mark = units[offset]!;
		if (mark < 0x0653 || mark > 0x0655) continue;
		const letter = composed.get(pair(units[offset - 1]!, mark));
		if (letter === undefined) continue;
		units[offset - 1] = letter;
		units[offset] = filler;
	}
}

function join(units: Uint16Array, levels: Uint8Array | undefined): void {
	const mayJoin = (a: number, b: number) =>
		levels === undefined ||
		levels[a] === levels[b] ||
		// A joiner has no place of its own on the line, whatever its level.
		units[a] === zeroWidthJoiner ||
		units[b] === zeroWidthJoiner;

	// The last character that is not transparent, and whether it offers its left side to the next one.
	let previous = -1;
	let previousLetter = 0;
	let isPreviousJoined = false;
	let offersJoining = false;

	for (let offset = 0; offset < units.length; offset++) {
		const letter = units[offset]!;
		const type = joiningType(letter);
		if (type === 'T') continue;

		const joins = offersJoining && acceptsJoining(type) && mayJoin(previous, offset);
		if (joins && previousLetter === lam) {
			const ligature = ligatures.get(letter);
			if (ligature !== undefined) {
				units[previous] = isPreviousJoined ? ligature.final : ligature.isolated;
				units[offset] = filler;
				previous = -1;
				previousLetter = 0;
				offersJoining = false;
				continue;
			}
		}

		if (previous >= 0) units[previous] = formOf(previousLetter, isPreviousJoined, joins);
		previous = offset;
		previousLetter = letter;
		isPreviousJoined = joins;
		offersJoining = type === 'D' || type === 'C' || type === 'L';
	}
	if (previous >= 0) units[previous] = formOf(previousLetter, isPreviousJoined, false);
}

const acceptsJoining = (type: JoiningType) => type === 'D' || type === 'R' || type === 'C';

type Forms = {
	readonly isolated: number;
	readonly final: number;
	readonly initial: number;
	readonly medial: number;
};

const formsOf = new Map<number, Forms>(
	presentationForms.map(([letter, isolated, final, initial, medial]) => [
		letter,
		{isolated, final, initial, medial},
	]),
);

const ligatures = new Map(
	lamAlefForms.map(([alef, isolated, final]) => [alef, {isolated, final}] as const),
);

function formOf(letter: number, joinsBefore: boolean, joinsAfter: boolean): number {
	if (letter === tatweel) return letter;
	const forms = formsOf.get(letter);
	if (forms === undefined) return letter;
	if (joinsBefore) return (joinsAfter ? forms.medial : forms.final) || letter;
	return (joinsAfter ? forms.initial : forms.isolated) || letter;
}

const joiningTypes = new Map<number, JoiningType>();
for (const [from, to, type] of joiningRanges) {
	for (let code = from; code <= to; code++) joiningTypes.set(code, type);
}

// Format characters and variation selectors. ZERO WIDTH NON-JOINER, JOINER and the isolates have rows of their own.
const ignorable =
	/[\xAD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]|[\u034F\u180B-\u180F\uFE00-\uFE0F]/;

function joiningType(code: number): JoiningType {
	const stated = joiningTypes.get(code);
	if (stated !== undefined) return stated;
	return isMark(code) || ignorable.test(String.fromCharCode(code)) ? 'T' : 'U';
}

function asText(units: Uint16Array): string {
	let text = '';
	// A call takes only so many arguments.
	for (let from = 0; from < units.length; from += 4096) {
		text += String.fromCharCode(...units.subarray(from, from + 4096));
	}
	return text;
}
