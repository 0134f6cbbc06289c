/**
 * What the keys of the Arabic keyboard layout (PC, 101 keys) are on the Latin one, for the keys the
 * program knows: a reader does not switch the layout to scroll.
 */
const latinKeys: Readonly<Record<string, string>> = {
	ض: 'q', // dad
	ص: 'w', // sad
	ث: 'e', // theh
	ق: 'r', // qaf
	ف: 't', // feh
	غ: 'y', // ghain
	ع: 'u', // ain
	ه: 'i', // heh
	خ: 'o', // khah
	ح: 'p', // hah
	ج: '[', // jeem
	د: ']', // dal
	ش: 'a', // sheen
	س: 's', // seen
	ي: 'd', // yeh
	ب: 'f', // beh
	ل: 'g', // lam
	ا: 'h', // alef
	ت: 'j', // teh
	ن: 'k', // noon
	م: 'l', // meem
	ئ: 'z', // yeh with hamza above
	ء: 'x', // hamza
	ؤ: 'c', // waw with hamza above
	ر: 'v', // reh
	لا: 'b', // lam, alef: two letters from one key
	'\uFEFB': 'b', // the same as one ligature
	ى: 'n', // alef maksura
	ة: 'm', // teh marbuta
	ظ: '/', // zah
	لأ: 'G', // lam, alef with hamza above
	'\uFEF7': 'G', // the same as one ligature
	آ: 'N', // alef with madda above
	'\u0640': 'J', // tatweel
	'\u060C': 'K', // Arabic comma
	'؟': '?', // Arabic question mark
};

/** The key's name on the Latin layout; any other key is returned as it is. */
export const latinKey = (key: string): string => latinKeys[key] ?? key;
