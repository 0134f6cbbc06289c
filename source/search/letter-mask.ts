const hamza = 0x621;
const yeh = 0x64a;

/** Bits for Arabic letters as they follow in Unicode without gaps, then three for all others. */
const bits = new Uint8Array(0x80);
for (const [index, letter] of [...'ءابتثجحخدذرزسشصضطظعغفقكلمنهوي'].entries()) {
	bits[letter.charCodeAt(0) - 0x600] = index;
}
const firstOther = 29;

/**
 * The bit (0 to 31) that says a folded word holds this letter. Words one edit apart differ in at most two
 * bits; a cheap look before a real one.
 */
export function letterBit(unit: number): number {
	return unit >= hamza && unit <= yeh ? bits[unit - 0x600]! : firstOther + (unit % 3);
}

/** All bits of a folded word. */
export function letterMask(word: string): number {
	let mask = 0;
	for (let index = 0; index < word.length; index++) mask |= 1 << letterBit(word.charCodeAt(index));
	return mask >>> 0;
}

const maskOf = (letters: string) => letterMask(letters);
const vowels = maskOf('اويءه');
const [g, t, s, sh] = [maskOf('غ'), maskOf('ت'), maskOf('س'), maskOf('ش')];
const [gSpellings, tah, sad] = [maskOf('جك'), maskOf('ط'), maskOf('ص')];

/** What remains of a word's bits in every spelling of one class; see `arabic/spelling-class`. */
export function spellingMask(mask: number): number {
	let rest = mask & ~vowels;
	if (rest & gSpellings) rest = (rest & ~gSpellings) | g;
	if (rest & tah) rest = (rest & ~tah) | t;
	if (rest & sad) rest = (rest & ~sad) | s;
	if (rest & sh) rest &= ~t;
	return rest;
}
