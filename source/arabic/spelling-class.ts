/** Words of fewer letters keep their spelling: too many native words would fall together. */
const shortest = 4;
/** Consonants from which a word is surely told by them alone. */
const longSkeleton = 4;

/**
 * A key under which the spellings of one foreign name fall together; made from a folded word without
 * clitics. Of one class are سيرغي and سيرجي, سوريا and سورية, شويغو and شويجو, and in longer names also
 * دميتري and ديمتري, ترامب and ترمب, بطرسبورغ and بترسبورج, غورباتشوف and كورباتشوف. Short words
 * keep their vowels, words below four letters everything, so that native words stay apart; a key shared is a
 * reason to look, not a proof.
 */
export function spellingClass(word: string): string {
	if (word.startsWith('ال') && word.length > shortest) return `ال${spellingClass(word.slice(2))}`;
	if (word.length < shortest) return word;
	const {body, ending} = splitEnding(word.replaceAll('تش', 'ش').replaceAll('ج', 'غ'));
	const consonants = consonantsOf(body);
	if (lengthOf(consonants, ending) < longSkeleton) return body + ending;
	// With nothing between its consonants a word is rather native: مجرم is no مكرم.
	return (consonants === body ? body : mergeConsonants(consonants)) + ending;
}

/** The ending as it is heard: -ya for يا and يه, -a for ا and ه, -i and -u for ي and و. */
function splitEnding(word: string): {body: string; ending: string} {
	const written = /(?:ي[اه]|ا|ه|ي|و)$/.exec(word)?.[0] ?? '';
	if (written === '' || word.length - written.length < 2) return {body: word, ending: ''};
	const body = word.slice(0, -written.length);
	if (written.length === 2) return {body, ending: 'يا'};
	// Short words keep ه and ا apart: غزة and غزا.
	const isLong = consonantsOf(body).length >= longSkeleton - 1;
	return {body, ending: written === 'ه' && isLong ? 'ا' : written};
}

/** Consonants, with one alef for vowels that begin with alef in front. */
function consonantsOf(body: string): string {
	const front = /^[ويء]*ا[اويء]*/.exec(body)?.[0] ?? '';
	const first = front === '' ? body.charAt(0) : 'ا';
	return first + body.slice(Math.max(front.length, 1)).replace(/[اويء]/g, '');
}

/** A vowel in front tells names apart that end in one (أميركا); native words have it too (احتفال). */
function lengthOf(consonants: string, ending: string): number {
	return consonants.startsWith('ا') && ending === '' ? consonants.length - 2 : consonants.length;
}

/** Letters that transcribers choose between: g is غ, ج or ك; t ت or ط; s س or ص. */
function mergeConsonants(skeleton: string): string {
	return skeleton.replaceAll('ك', 'غ').replaceAll('ط', 'ت').replaceAll('ص', 'س');
}
