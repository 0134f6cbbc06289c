/** Consonants as numbers; 0 for what spellings of one name may differ in, and for other letters. */
const consonants = new Uint8Array(0x80);
for (const [index, letters] of [
	...['ب', 'تط', 'ث', 'جغك', 'ح', 'خ', 'د', 'ذ', 'ر', 'ز', 'سص', 'ش', 'ض', 'ظ', 'ع', 'ف', 'ق'],
	...['ل', 'م', 'ن'],
].entries()) {
	for (const letter of letters) consonants[letter.charCodeAt(0) - 0x600] = index + 1;
}
const [teh, sheen] = [...'تش'].map(letter => consonants[letter.charCodeAt(0) - 0x600]!);

/** FNV-1a, 32 bits (draft-eastlake-fnv). */
const basis = 0x811c9dc5;
const prime = 0x01000193;

/**
 * A number that all spellings of one class (see `arabic/spelling-class`) share, made from the folded word
 * units[from, to); not many other words have it. Hot: made for every term.
 */
export function spellingKey(units: Uint16Array, from: number, to: number): number {
	let hash = basis;
	let plain = basis;
	let hasSheen = false;
	for (let index = from; index < to; index++) {
		const unit = units[index]!;
		const consonant = unit >= 0x600 && unit < 0x680 ? consonants[unit - 0x600]! : 0;
		if (consonant === 0) continue;
		if (consonant === sheen) hasSheen = true;
		hash = Math.imul(hash ^ consonant, prime);
		// تش is another spelling of ش: beside a sheen no teh counts.
		if (consonant !== teh) plain = Math.imul(plain ^ consonant, prime);
	}
	const key = hasSheen ? plain : hash;
	return (key ^ (key >>> 15)) >>> 0;
}
