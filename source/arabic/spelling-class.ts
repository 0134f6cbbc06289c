/** Words of fewer letters keep their spelling: too many native words would fall together. */
const shortest = 4;
/** Consonants (a vowel in front counts as one) from which a word is surely told by them alone. */
const longSkeleton = 4;

/**
 * A key under which the spellings of one foreign name fall together; made from a folded word without
 * clitics. Of one class are سيرغي and سيرجي, سوريا and سورية, شويغو and شويجو, and in longer names also
 * دميتري and ديمتري, ترامب and ترمب, بطرسبورغ and بترسبورج, غورباتشوف and كورباتشوف. Short words
 * keep their vowels, words below four letters everything, so that native words stay apart; a key shared is a
 * reason to look, not a proof.
 */
export function spellingClass(word: string): string {
	if (word.length < shortest) return word;
	const {body, ending} = splitEnding(word.replaceAll('تش', 'ش').replaceAll('ج', 'غ'));
	const skeleton = skeletonOf(body);
	if (skeleton.length < longSkeleton) return body + ending;
	return mergeConsonants(skeleton) + ending;
}

/** The ending as it is heard: -ya for يا and يه, -a for ا and ه, -i and -u for ي and و. */
function splitEnding(word: string): {body: string; ending: string} {
	const match = /(?:ي[اه]|ا|ه|ي|و)$/.exec(word);
	if (!match || word.length - match[0].length < 2) return {body: word, ending: ''};
	const written = match[0];
	const body = word.slice(0, -written.length);
	if (written.length === 2) return {body, ending: 'يا'};
	// Short words keep ه and ا apart: غزة and غزا.
	const isLong = skeletonOf(body).length >= longSkeleton - 1;
	return {body, ending: written === 'ه' && isLong ? 'ا' : written};
}

/** Consonants, and one alef for a vowel in front. */
function skeletonOf(body: string): string {
	const front = /^[اويء]*ا[اويء]*/.exec(body)?.[0] ?? '';
	const first = front === '' ? body.charAt(0) : 'ا';
	return first + body.slice(Math.max(front.length, 1)).replace(/[اويء]/g, '');
}

/** Letters that transcribers choose between: g is غ, ج or ك; t ت or ط; s س or ص. */
function mergeConsonants(skeleton: string): string {
	return skeleton.replaceAll('ك', 'غ').replaceAll('ط', 'ت').replaceAll('ص', 'س');
}
