/** What a folded number word counts: a unit to be added, or a scale that multiplies what stands before. */
export type NumberWord = {
	readonly value: number;
	readonly kind: 'unit' | 'ten' | 'hundred' | 'scale';
	/** Only after a number: ملايين alone is "millions", no value. */
	readonly onlyAfterNumber?: true;
	/** Only before another number word: أحد alone is "somebody". */
	readonly onlyBeforeNumber?: true;
};

const units: readonly (readonly [number, string])[] = [
	[1, 'واحد واحده'],
	[2, 'اثنان اثنين اثنتان اثنتين'],
	[3, 'ثلاثه ثلاث'],
	[4, 'اربعه اربع'],
	[5, 'خمسه خمس'],
	[6, 'سته ست'],
	[7, 'سبعه سبع'],
	[8, 'ثمانيه ثماني ثمان'],
	[9, 'تسعه تسع'],
	[10, 'عشره عشر'],
];

const onlyJoined: readonly (readonly [number, string])[] = [
	[1, 'احد احدي'],
	[2, 'اثنا اثني اثنتا اثنتي'],
];

const tens: readonly (readonly [number, string])[] = [
	[20, 'عشرون عشرين'],
	[30, 'ثلاثون ثلاثين'],
	[40, 'اربعون اربعين'],
	[50, 'خمسون خمسين'],
	[60, 'ستون ستين'],
	[70, 'سبعون سبعين'],
	[80, 'ثمانون ثمانين'],
	[90, 'تسعون تسعين'],
];

/** مئة (or مية) and مائة, folded. */
const hundred = ['ميه', 'مايه'];
const twoHundred = 'ميتان ميتين مايتان مايتين ميتا ميتي مايتا مايتي'.split(' ');
/** What ثلاثمئة, أربعمئة... begin with. */
const hundredPrefixes: readonly (readonly [number, string])[] = [
	[300, 'ثلاث'],
	[400, 'اربع'],
	[500, 'خمس'],
	[600, 'ست'],
	[700, 'سبع'],
	[800, 'ثمان'],
	[800, 'ثماني'],
	[900, 'تسع'],
];

const scales: readonly (readonly [number, string, string, string])[] = [
	// value, singular, dual, plural
	[1e3, 'الف الفا', 'الفان الفين الفي', 'الاف'],
	[1e6, 'مليون مليونا', 'مليونان مليونين مليوني', 'ملايين'],
	[1e9, 'مليار مليارا بليون بليونا', 'ملياران مليارين ملياري بليونان بليونين', 'مليارات بلايين'],
	[1e12, 'تريليون ترليون تريليونا ترليونا', 'تريليونان تريليونين', 'تريليونات ترليونات'],
];

/** Folded Arabic number words (cardinals), without article or clitics. */
export const numberWords: ReadonlyMap<string, NumberWord> = buildNumberWords();

function buildNumberWords(): Map<string, NumberWord> {
	const words = new Map<string, NumberWord>();
	const add = (spellings: string, word: NumberWord) => {
		for (const spelling of spellings.split(' ')) words.set(spelling, word);
	};
	for (const [value, spellings] of units) add(spellings, {value, kind: 'unit'});
	for (const [value, spellings] of onlyJoined) {
		add(spellings, {value, kind: 'unit', onlyBeforeNumber: true});
	}
	for (const [value, spellings] of tens) add(spellings, {value, kind: 'ten'});
	add(hundred.join(' '), {value: 100, kind: 'hundred'});
	add(twoHundred.join(' '), {value: 200, kind: 'hundred'});
	for (const [value, prefix] of hundredPrefixes) {
		for (const ending of hundred) add(prefix + ending, {value, kind: 'hundred'});
	}
	for (const [value, singular, dual, plural] of scales) {
		add(singular, {value, kind: 'scale'});
		add(dual, {value: value * 2, kind: 'scale'});
		add(plural, {value, kind: 'scale', onlyAfterNumber: true});
	}
	return words;
}
