/** A Latin word as it may be written in Arabic. */
export type LatinSkeleton = {
	/** Matches a whole folded Arabic word without clitics. */
	readonly pattern: RegExp;
	/** For each consonant the folded Arabic letters one of which must be there. */
	readonly consonants: readonly string[];
	/** The letters one of which it begins with. */
	readonly firsts: string;
};

/** A consonant: the letters it may become, or none where it may be silent. */
type Consonant = {readonly pattern: string; readonly letters: string};

const oneOf = (letters: string): Consonant => ({pattern: `[${letters}]`, letters});
const either = (pattern: string, letters: string): Consonant => ({pattern, letters});
const silent = (letters: string): Consonant => ({pattern: `[${letters}]?`, letters: ''});

/**
 * Latin letters and groups of letters, and what Arabic newspapers write for them in foreign names (غ, ج, ك
 * and ق for g), and what Arabic names are transcribed from.
 */
const consonantTable: Readonly<Record<string, Consonant>> = {
	sch: either('(?:تش|ش)', 'ش'),
	tch: either('(?:تش|ش)', 'ش'),
	sh: oneOf('ش'),
	ch: either('(?:تش|[شخك])', 'شخك'),
	kh: oneOf('خك'),
	gh: oneOf('غج'),
	dh: oneOf('ذضظد'),
	th: oneOf('ثذتط'),
	ph: oneOf('ف'),
	zh: oneOf('زج'),
	ck: oneOf('ك'),
	dj: oneOf('ج'),
	ng: either('ن[غجكق]?', 'ن'),
	b: oneOf('ب'),
	p: oneOf('ب'),
	t: oneOf('تط'),
	d: oneOf('دضذ'),
	k: oneOf('كق'),
	c: oneOf('كق'),
	q: oneOf('قك'),
	g: oneOf('غجكق'),
	j: oneOf('جي'),
	f: oneOf('ف'),
	v: oneOf('ف'),
	w: oneOf('وف'),
	x: either('كس', 'ك'),
	z: oneOf('زظذ'),
	s: oneOf('سص'),
	r: oneOf('ر'),
	l: oneOf('ل'),
	m: oneOf('م'),
	n: oneOf('ن'),
	h: oneOf('هح'),
};

/** The long vowels, and ain, that may be written for a Latin vowel. */
const vowelLetters: Readonly<Record<string, string>> = {
	a: 'اع',
	e: 'ايع',
	i: 'يا',
	o: 'وا',
	u: 'وا',
	y: 'ي',
};

const partPattern = new RegExp(`[aeiouy]+|(?:${Object.keys(consonantTable).join('|')})`, 'g');
const isVowel = (part: string) => /^[aeiouy]/.test(part);

const shortest = 3;
/** No name is longer, and each letter makes the pattern larger. */
const longest = 24;
/** With fewer consonants (a vowel in front is one) all but a short a or e must be written, too. */
const surelyTold = 3;

/**
 * The consonant skeleton of a Latin word: the Arabic consonants it may be written with, in order, and the
 * vowels that may stand between them (`lavrov`: لافروف, `jubeir`: جبير). `null` for a word that cannot
 * be looked up so: of other letters than a to z in lower case, without a vowel, too short or too long.
 */
export function latinSkeleton(word: string): LatinSkeleton | null {
	if (word.length < shortest || word.length > longest) return null;
	if (!/^[a-z]+$/.test(word) || !/[aeiouy]/.test(word)) return null;
	const parts = partsOf(word);
	const firstCounts = isVowel(parts[0]!) ? 1 : 0;
	const told = parts.filter(part => !isVowel(part)).length + firstCounts;
	if (told < 2) return null;
	const written = parts.map((part, index) =>
		isVowel(part)
			? {
					pattern: vowelPattern(part, index === 0, index === parts.length - 1, told < surelyTold),
					letters: '',
				}
			: consonantOf(parts, index),
	);
	// Only what must be written can be the first.
	const required = written.findIndex(({pattern}) => !pattern.endsWith('?'));
	const beginning = written.slice(0, required + 1).map(({pattern}) => pattern);
	return {
		pattern: new RegExp(`^${written.map(({pattern}) => pattern).join('')}$`),
		consonants: written.map(({letters}) => letters).filter(letters => letters !== ''),
		firsts: beginning.join('').replace(/[^\u0621-\u064a]/g, ''),
	};
}

/** Vowels together, consonants one by one. */
function partsOf(word: string): string[] {
	// A doubled consonant is heard once.
	return word.replace(/([^aeiouy])\1+/g, '$1').match(partPattern) ?? [];
}

function vowelPattern(vowels: string, isFirst: boolean, isLast: boolean, isShort: boolean): string {
	const letters = new Set([...vowels].flatMap(vowel => [...vowelLetters[vowel]!]));
	const written = `[${[...letters].join('')}]`;
	if (isFirst) return `[اعي]${written}{0,${vowels.length}}`;
	const least = isShort && (isLast || !/^[ae]$/.test(vowels)) ? 1 : 0;
	const inside = `${written}{${least},${vowels.length + 1}}`;
	// A feminine ending, folded to heh (غزة), is heard as a.
	return isLast && /[ae]$/.test(vowels) ? `(?:${inside}|ه)` : inside;
}

function consonantOf(parts: readonly string[], index: number): Consonant {
	const part = parts[index]!;
	const next = parts[index + 1];
	const isLast = next === undefined;
	// In Johnson and at the end of Sarah it is not heard.
	if (part === 'h' && (isLast || !isVowel(next))) return silent('هح');
	if (part === 'c' && next !== undefined && /^[eiy]/.test(next)) return oneOf('سص');
	if (part === 's' && isLast) return oneOf('سصز');
	return consonantTable[part]!;
}
