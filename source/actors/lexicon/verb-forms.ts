/** Forms of a verb in folded letters, without endings: as news texts, which write no vowels, spell them. */
export type VerbForms = {
	/** Third person: كتب, قال, استقبل. */
	readonly perfects: readonly string[];
	/** What follows the letter of the person: كتب of يكتب, قول of يقول. */
	readonly imperfects: readonly string[];
	/** Verbal nouns and participles that the measure alone gives; none for measure I but its passive participle. */
	readonly nouns: readonly string[];
};

export type Measure = '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '10' | 'q';

/** A root's letters, and what of them does not stay as it is. */
type Root = {
	readonly first: string;
	readonly second: string;
	readonly third: string;
	/** The middle letter is long: قول, بيع. */
	readonly isHollow: boolean;
	/** The last letter is long: دعو, رمي. */
	readonly isDefective: boolean;
	readonly isDoubled: boolean;
	readonly endsInHamza: boolean;
};

/** Middle letters that are long a in the imperfect too: خاف, يخاف. */
const longA = new Set(['خوف', 'نوم', 'نيل', 'كود', 'غير', 'هيب', 'حير']);

/**
 * The forms of a root in a measure, as grammars of Arabic give them (W. Wright, "A Grammar of the Arabic
 * Language", on the derived forms and the weak verbs).
 */
export function verbForms(letters: string, measure: Measure): VerbForms {
	const {perfects, imperfects, nouns} = formsOf(letters, measure);
	return {
		perfects: perfects.map(joined),
		imperfects: imperfects.map(joined),
		nouns: nouns.map(joined),
	};
}

/** Alef of a hamza and a long one are written as one letter: آخذ, تآمر. */
function joined(form: string): string {
	return form.replaceAll('اا', 'ا');
}

function formsOf(letters: string, measure: Measure): VerbForms {
	if (measure === 'q') return four(letters);
	const root = readRoot(letters);
	switch (measure) {
		case '1':
			return first(root, letters);
		case '2':
			return second(root, '');
		case '5':
			return second(root, 'ت');
		case '3':
			return third(root, '');
		case '6':
			return third(root, 'ت');
		case '4':
			return fourth(root);
		case '7':
			return inserted(root, 'ن', '');
		case '8':
			return eighth(root);
		case '10':
			return tenth(root);
	}
}

function readRoot(letters: string): Root {
	const [one = '', two = '', three = ''] = letters;
	const isDefective = three === 'و' || three === 'ي';
	return {
		first: one === 'ء' ? 'ا' : one,
		second: two === 'ء' ? 'ا' : two,
		third: three,
		isHollow: (two === 'و' || two === 'ي') && !isDefective,
		isDefective,
		isDoubled: two === three,
		endsInHamza: three === 'ء',
	};
}

/** The last letter where a stands before it: دعا, قرا; and with ي, which a final alef maksura folds to: رمي. */
function lastAfterA({third, isDefective, endsInHamza}: Root): string[] {
	if (endsInHamza) return ['ا'];
	return isDefective ? ['ا', 'ي'] : [third];
}

/** The last letter where i stands before it: يعطي, يفاجي (يفاجئ). */
function lastAfterI({third, isDefective, endsInHamza}: Root): string {
	return isDefective || endsInHamza ? 'ي' : third;
}

/** The last letter after a long a: إعطاء, إنشاء. */
function lastAfterLongA({third, isDefective, endsInHamza}: Root): string {
	return isDefective || endsInHamza ? 'ء' : third;
}

/** The letter of a first hamza after u: يوكد (يؤكد). */
function afterU(one: string): string {
	return one === 'ا' ? 'و' : one;
}

function first(root: Root, letters: string): VerbForms {
	const {first: one, second: two, third: three} = root;
	const nouns = [`م${one}${two}و${root.isDefective || root.endsInHamza ? '' : three}`];
	if (root.isHollow) {
		const last = root.endsInHamza ? 'ء' : three;
		const middle = longA.has(letters) ? 'ا' : two;
		return {
			perfects: [`${one}ا${last}`, `${one}ي${last}`],
			imperfects: [`${one}${middle}${last}`, `${one}ا${last}`],
			nouns: [],
		};
	}
	if (root.isDoubled) return {perfects: [one + two], imperfects: [one + two], nouns};
	if (root.isDefective) {
		return {
			perfects: [`${one}${two}${three === 'و' ? 'ا' : 'ي'}`, `${one}${two}ي`, `${one}${two}`],
			imperfects: [`${one}${two}${three}`, `${one}${two}ي`],
			nouns: [],
		};
	}
	const last = lastAfterA(root)[0]!;
	const imperfects = [`${one}${two}${last}`];
	if (one === 'و') imperfects.push(`${two}${last}`);
	return {perfects: [`${one}${two}${last}`], imperfects, nouns};
}

/** Measures II and V. */
function second(root: Root, front: string): VerbForms {
	const {first: one, second: two} = root;
	const high = front === '' ? afterU(one) : one;
	const stems = lastAfterA(root).map(last => `${front}${one}${two}${last}`);
	const bend = `${front}${high}${two}${front === '' ? lastAfterI(root) : lastAfterA(root).at(-1)}`;
	const noun = `${front}${high}${two}${lastAfterI(root)}`;
	const verbal =
		front !== ''
			? [noun, ...(root.endsInHamza ? [`${front}${one}${two}و`] : [])]
			: root.isDefective || root.endsInHamza
				? [`ت${one}${two}يه`]
				: [`ت${one}${two}ي${root.third}`];
	return {
		perfects: stems,
		imperfects: [bend, ...stems.slice(0, 1)],
		nouns: [...verbal, `م${noun}`],
	};
}

/** Measures III and VI. */
function third(root: Root, front: string): VerbForms {
	const {first: one, second: two, third: three} = root;
	const high = front === '' ? afterU(one) : one;
	const long = (last: string) => `${front}${high}ا${root.isDoubled ? '' : two}${last}`;
	const lastI = lastAfterI(root);
	const verbal =
		front !== ''
			? [long(lastI)]
			: root.isDefective || root.endsInHamza
				? [`م${one}ا${two}اه`]
				: [`م${long(three)}ه`];
	return {
		perfects: lastAfterA(root).map(last => `${front}${one}ا${root.isDoubled ? '' : two}${last}`),
		imperfects: [long(lastI), ...(front === '' ? [] : lastAfterA(root).map(long))],
		nouns: [...verbal, `م${long(lastI)}`],
	};
}

function fourth(root: Root): VerbForms {
	const {first: one, second: two, third: three} = root;
	const high = one === 'ا' ? 'و' : one;
	// آمن is written with one letter for both hamzas, and إيمان and إيصال with ي for hamza and و.
	const perfect = one === 'ا' ? 'ا' : `ا${one}`;
	const verbal = one === 'ا' || one === 'و' ? 'اي' : `ا${one}`;
	if (root.isHollow) {
		const last = root.endsInHamza ? 'ء' : three;
		return {
			perfects: [`${perfect}ا${last}`, `${perfect}ي${last}`],
			imperfects: [`${high}ي${last}`, `${high}ا${last}`],
			nouns: [`${perfect}ا${last}ه`, `م${high}ي${last}`, `م${high}ا${last}`],
		};
	}
	if (root.isDoubled) {
		return {
			perfects: [`${perfect}${two}`],
			imperfects: [`${high}${two}`],
			nouns: [`${verbal}${two}ا${two}`, `م${high}${two}`],
		};
	}
	return {
		perfects: lastAfterA(root).map(last => `${perfect}${two}${last}`),
		imperfects: [`${high}${two}${lastAfterI(root)}`],
		nouns: [`${verbal}${two}ا${lastAfterLongA(root)}`, `م${high}${two}${lastAfterI(root)}`],
	};
}

/** Letters of measure VIII that change after or before its ت. */
const eighthFronts: Readonly<Record<string, string>> = {
	ا: 'ت',
	و: 'ت',
	ت: 'ت',
	ث: 'ث',
	د: 'د',
	ذ: 'د',
	ز: 'زد',
	ص: 'صط',
	ض: 'ضط',
	ط: 'ط',
	ظ: 'ظ',
};

function eighth(root: Root): VerbForms {
	const front = eighthFronts[root.first] ?? `${root.first}ت`;
	return inserted({...root, first: front}, '', '');
}

function tenth(root: Root): VerbForms {
	const {first: one, second: two, third: three} = root;
	if (root.isHollow) {
		const last = root.endsInHamza ? 'ء' : three;
		return {
			perfects: [`است${one}ا${last}`],
			imperfects: [`ست${one}ي${last}`, `ست${one}ا${last}`],
			nouns: [`است${one}ا${last}ه`, `مست${one}ي${last}`, `مست${one}ا${last}`],
		};
	}
	const forms = inserted(root, 'ست', lastAfterI(root));
	if (one !== 'ا' && one !== 'و') return forms;
	// استيطان and استيناف (استئناف): ي for the first letter of the root.
	const verbal = `استي${two}ا${lastAfterLongA(root)}`;
	return {...forms, nouns: [...forms.nouns, verbal]};
}

/** Measures VII, VIII and X, which differ in what stands before the middle letter. */
function inserted(root: Root, front: string, bent: string): VerbForms {
	const {first: one, second: two, third: three} = root;
	const stem = front + one;
	if (root.isHollow) {
		const last = root.endsInHamza ? 'ء' : three;
		return {
			perfects: [`ا${stem}ا${last}`],
			imperfects: [`${stem}ا${last}`],
			nouns: [`ا${stem}يا${last}`, `م${stem}ا${last}`],
		};
	}
	const verbal = `ا${stem}${two}ا${lastAfterLongA(root)}`;
	if (root.isDoubled) {
		return {
			perfects: [`ا${stem}${two}`],
			imperfects: [`${stem}${two}`],
			nouns: [verbal, `م${stem}${two}`],
		};
	}
	const last = bent === '' ? lastAfterI(root) : bent;
	return {
		perfects: lastAfterA(root).map(end => `ا${stem}${two}${end}`),
		imperfects: [`${stem}${two}${last}`, `${stem}${two}${lastAfterA(root)[0]}`],
		nouns: [verbal, `م${stem}${two}${last}`],
	};
}

/** Roots of four letters, and their reflexive with ت. */
function four(letters: string): VerbForms {
	const stem = letters.replaceAll('ء', 'ا');
	return {
		perfects: [stem, `ت${stem}`],
		imperfects: [stem, `ت${stem}`],
		nouns: [`${stem}ه`, `ت${stem}`, `م${stem}`, `مت${stem}`],
	};
}
