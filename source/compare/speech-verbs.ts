/** How sure a verb of speech makes what it brings. */
export type SpeechForce = 'says' | 'confirms' | 'claims' | 'denies' | 'doubts';

/** Folded verbs, third person perfect; the forms of news are made from them. */
const verbs: Readonly<Record<SpeechForce, string>> = {
	says: 'قال اضاف اوضح اشار ذكر صرح اعلن لفت تابع افاد كشف اعتبر نوه ابان اردف استطرد ابلغ اخبر علق اجاب تساءل اعرب دعا طالب ناشد حث حذر هدد تعهد انتقد ندد ادان دان رحب اقر اعترف وصف نبه المح استدرك اختتم اتهم نسب روي',
	confirms: 'اكد شدد جزم اثبت جدد',
	claims: 'زعم ادعي',
	denies: 'نفي فند كذب',
	doubts: 'رجح توقع استبعد شكك',
};

/** Verbs that are also other words (بين between, راي an opinion): only with و or ف, or before أن. */
const ambiguous: Readonly<Record<string, SpeechForce>> = {
	بين: 'says',
	رد: 'says',
	كتب: 'says',
	راي: 'says',
};
/** The one of them that at the start of a clause is rather the verb. */
const openingVerb = 'راي';

/** Participles that carry on what somebody says: مضيفا, مؤكدا, with ة and ا for others. */
const participles: Readonly<Record<SpeechForce, string>> = {
	says: 'قايل مضيف موضح مشير لافت مبين منوه معتبر معلن معرب متابع داعي محذر مطالب معبر مستطرد مردف كاشف',
	confirms: 'موكد مشدد مجدد',
	claims: 'زاعم مدعي',
	denies: 'نافي مفند',
	doubts: 'متوقع مرجح مستبعد',
};

const perfectEndings = ['', 'ت', 'ا', 'وا', 'تا'];
const participleEndings = ['', 'ا', 'ه', 'ين'];

const verbForms = formsOf(verbs, perfectForms);
const participleForms = formsOf(participles, participle =>
	participleEndings.map(ending => participle + ending),
);
const ambiguousForms = new Map(
	Object.entries(ambiguous).flatMap(([verb, force]) =>
		perfectEndings.map(ending => [verb + ending, force] as const),
	),
);

/**
 * The force of a folded word that is a verb of speech, with or without و and ف; null for other words. Of
 * words that are also something else only those with و or ف count, or that stand before أن; and رأى at the
 * start of a clause.
 */
export function speechForce(
	word: string,
	next: string | undefined,
	isOpening: boolean,
): SpeechForce | null {
	const bare = /^[وف]./.test(word) ? word.slice(1) : word;
	const plain = verbForms.get(word) ?? verbForms.get(bare);
	if (plain !== undefined) return plain;
	const other = ambiguousForms.get(bare);
	if (other === undefined) return null;
	const isVerb = bare !== word || isThat(next) || (isOpening && word === openingVerb);
	return isVerb ? other : null;
}

/** The force of a folded participle such as مضيفا; null for other words. */
export function participleForce(word: string): SpeechForce | null {
	return (
		participleForms.get(word) ??
		(word.startsWith('و') ? (participleForms.get(word.slice(1)) ?? null) : null)
	);
}

/** Whether a folded word is أن or إن, with or without a pronoun: what follows is what is said. */
export function isThat(word: string | undefined): boolean {
	return word !== undefined && /^[وب]?ان(?:ه|ها|هم|هما|نا|ني|ك)?$/.test(word);
}

/** Perfect, and the imperfect of verbs that begin with alef or ت: قال, قالت; أكد, يؤكد; تابع, يتابع. */
function perfectForms(verb: string): string[] {
	const imperfect = verb === 'قال' ? 'قول' : verb.replace(/^ا/, '');
	// أكد is يؤكد, with the hamza folded to waw.
	// يدعى is rather "is called".
	if (verb === 'ادعي') return ['ادعي', 'ادعت', 'ادعوا'];
	const stems = verb === 'اكد' ? ['وكد'] : [imperfect, imperfect.replace(/ا(.)$/, 'ي$1')];
	return [
		...perfectEndings.map(
			ending => verb.replace(/ي$/, ending === '' || ending === 'ا' ? 'ي' : '') + ending,
		),
		...stems.flatMap(stem => [`ي${stem}`, `ت${stem}`]),
	];
}

function formsOf(
	words: Readonly<Record<SpeechForce, string>>,
	inflect: (word: string) => string[],
): Map<string, SpeechForce> {
	return new Map(
		Object.entries(words).flatMap(([force, list]) =>
			list
				.split(' ')
				.flatMap(word => inflect(word).map(form => [form, force as SpeechForce] as const)),
		),
	);
}
