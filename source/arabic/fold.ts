import {
	expansionOf,
	firstExpansion,
	foldAstral,
	foldUnit,
	separator,
	skippedControl,
	surrogate,
} from './fold-unit.ts';

/** A text in folded letters, and where each of them stands in the text as written. */
export type Folded = {
	/** Letters, digits and single-unit blanks; a number keeps its `.` and `,` between digits. */
	readonly text: string;
	/** For each unit of `text` the UTF-16 offset it came from, then the original's length. */
	readonly offsets: Uint32Array;
	/** The text as written. */
	readonly original: string;
};

const point = 0x2e;
const comma = 0x2c;
const arabicDecimal = 0x66b;
const arabicThousands = 0x66c;

/** Longest stretch given to String.fromCharCode at once; more may overflow the stack. */
const chunkLength = 8192;

/** So long a text is folded in arrays that are there already: to make some takes longer than to fold a line. */
const sharedLength = 1024;
const sharedUnits = new Uint16Array(sharedLength);
const sharedOffsets = new Uint32Array(sharedLength + 1);
/** The offsets of letters that all stand where they stood. */
const ownPlaces = Uint32Array.from({length: sharedLength + 1}, (_, index) => index);

/**
 * Folds a text so that spellings a reader takes for the same become the same: alef with any hamza, alef
 * maksura and yeh, teh marbuta and heh, hamza on waw and yeh, letters of Persian, Urdu and Kurdish,
 * presentation forms, ligatures, Arabic digits, Latin capitals and accents. Marks, tatweel, bidi and
 * joining controls are left out; all else becomes a blank. Never throws.
 */
export function fold(text: string): Folded {
	// Hot: run over many lines of every text of a corpus. Units are written to flat arrays that grow when needed.
	const isShort = text.length <= sharedLength;
	let units = isShort ? sharedUnits : new Uint16Array(text.length + 32);
	let offsets = isShort ? sharedOffsets : new Uint32Array(text.length + 33);
	let length = 0;
	let isInPlace = isShort;
	for (let index = 0; index < text.length; index++) {
		const unit = text.charCodeAt(index);
		const value = foldUnit(unit);
		if (value <= skippedControl) {
			isInPlace = false;
			continue;
		}
		if (value === separator) {
			units[length] = isBetweenDigits(text, index) ? numberSign(unit) : separator;
			offsets[length++] = index;
		} else if (value === surrogate || value >= firstExpansion) {
			isInPlace = false;
			const letters = value === surrogate ? foldPair(text, index) : expansionOf(value);
			if (length + letters.length + text.length - index > units.length) {
				units = grow(units, new Uint16Array((length + letters.length + text.length - index) * 2));
				offsets = grow(offsets, new Uint32Array(units.length + 1));
			}
			for (let part = 0; part < letters.length; part++) {
				units[length] = letters.charCodeAt(part);
				offsets[length++] = index;
			}
			if (value === surrogate && isPair(text, index)) index++;
		} else {
			units[length] = value;
			offsets[length++] = index;
		}
	}
	offsets[length] = text.length;
	return {
		text: stringOf(units, length),
		offsets: isInPlace ? ownPlaces.subarray(0, length + 1) : kept(offsets, length + 1),
		original: text,
	};
}

function kept(offsets: Uint32Array, length: number): Uint32Array {
	return offsets === sharedOffsets ? offsets.slice(0, length) : offsets.subarray(0, length);
}

function grow<Units extends Uint16Array | Uint32Array>(old: Units, larger: Units): Units {
	larger.set(old);
	return larger;
}

function stringOf(units: Uint16Array, length: number): string {
	if (length <= chunkLength) return String.fromCharCode.apply(null, asNumbers(units, 0, length));
	let text = '';
	for (let from = 0; from < length; from += chunkLength) {
		const to = Math.min(from + chunkLength, length);
		text += String.fromCharCode.apply(null, asNumbers(units, from, to));
	}
	return text;
}

/** `apply` takes any array-like; its type knows only arrays. */
function asNumbers(units: Uint16Array, from: number, to: number): number[] {
	return units.subarray(from, to) as unknown as number[];
}

function isBetweenDigits(text: string, index: number): boolean {
	const unit = text.charCodeAt(index);
	if (unit !== point && unit !== comma && unit !== arabicDecimal && unit !== arabicThousands) {
		return false;
	}
	return index > 0 && isDigitAt(text, index - 1) && isDigitAt(text, index + 1);
}

function isDigitAt(text: string, index: number): boolean {
	const value = index < text.length ? foldUnit(text.charCodeAt(index)) : 0;
	return value >= 0x30 && value <= 0x39;
}

function numberSign(unit: number): number {
	return unit === point || unit === arabicDecimal ? point : comma;
}

function isPair(text: string, index: number): boolean {
	return text.codePointAt(index)! > 0xffff;
}

function foldPair(text: string, index: number): string {
	return isPair(text, index) ? foldAstral(text.codePointAt(index)!) : ' ';
}
