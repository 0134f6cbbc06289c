/** The keys of the Latin (US) layout with what they type on the Arabic one (PC, 101 keys). */
export const arabicKeys: Readonly<Record<string, string>> = {
	q: 'ض', // dad
	w: 'ص', // sad
	e: 'ث', // theh
	r: 'ق', // qaf
	t: 'ف', // feh
	y: 'غ', // ghain
	u: 'ع', // ain
	i: 'ه', // heh
	o: 'خ', // khah
	p: 'ح', // hah
	'[': 'ج', // jeem
	']': 'د', // dal
	a: 'ش', // sheen
	s: 'س', // seen
	d: 'ي', // yeh
	f: 'ب', // beh
	g: 'ل', // lam
	h: 'ا', // alef
	j: 'ت', // teh
	k: 'ن', // noon
	l: 'م', // meem
	';': 'ك', // kaf
	"'": 'ط', // tah
	'`': 'ذ', // thal
	z: 'ئ', // yeh with hamza above
	x: 'ء', // hamza
	c: 'ؤ', // waw with hamza above
	v: 'ر', // reh
	b: 'لا', // lam, alef: two letters from one key
	n: 'ى', // alef maksura
	m: 'ة', // teh marbuta
	',': 'و', // waw
	'.': 'ز', // zain
	'/': 'ظ', // zah
	H: 'أ', // alef with hamza above
	Y: 'إ', // alef with hamza below
	G: 'لأ', // lam, alef with hamza above
	T: 'لإ', // lam, alef with hamza below
	N: 'آ', // alef with madda above
	B: 'لآ', // lam, alef with madda above
	J: '\u0640', // tatweel
	K: '\u060C', // Arabic comma
	'?': '؟', // Arabic question mark
};

/** What the same keys type on the Arabic layout; characters that are on no such key stay as they are. */
export function typedInArabic(latin: string): string {
	return Array.from(latin, key => arabicKeys[key] ?? arabicKeys[key.toLowerCase()] ?? key).join('');
}
