import type {Article} from '../../source/article/article.ts';
import {makeArticle} from './make-article.ts';

/** A query made of an article's words, how it was spoilt, and the articles that have the words unspoilt. */
export type MadeQuestion = {
	readonly typed: string;
	readonly spoilt: string;
	readonly right: readonly string[];
};

const people =
	'الرئيس الوزير السفير المدير الأمير القائد المتحدث المبعوث الخبير الطبيب المهندس الأستاذ القاضي المدرب الشاعر المزارع التاجر الطيار';
const names =
	'سليمان عبدالله إبراهيم يوسف منصور الحارثي الزهراني العتيبي شاهين قنديل بشارة مرقص حداد نصار البرغوثي الأنصاري غانم ديميتريف كوفاليف ستيفنسون غونزاليس';
const deeds =
	'يفتتح يستقبل يناقش يزور يعلن يؤكد يرفض يطالب يستعرض يبحث يوقع يتفقد يحذر يشارك يغادر يستنكر يكرم يطلق';
const things =
	'اتفاقية مشروع مستشفى معرض مؤتمر برنامج خطة ميزانية مدرسة جامعة محطة مصنع مطار ميناء جسر متحف مهرجان بطولة قافلة مبادرة';
const kinds =
	'التعاون المياه الأطفال الكتاب المناخ التدريب التنمية الكهرباء البنات الطاقة القطارات الأسمنت البضائع الأسماك الآثار الشعر السباحة الإغاثة السلام القراءة';
const cities =
	'الرياض دمشق بيروت القاهرة بغداد عمان الدوحة المنامة مسقط صنعاء الخرطوم تونس الجزائر الرباط طرابلس القدس حلب البصرة عدن جدة أبها تبوك';
const details =
	'صباح مساء أمس غدا بحضور عدد من المسؤولين وسط إجراءات مشددة بعد تأخير استمر أشهرا بسبب نقص التمويل والعمالة وفق بيان صدر عن الجهة المنظمة التي أشارت إلى أهمية الخطوة للسكان المحليين وأضافت أن المرحلة القادمة ستشهد توسعا ملحوظا في الخدمات المقدمة وتوظيف كوادر شابة مؤهلة وتطوير البنية التحتية وشدد الحاضرون على ضرورة الالتزام بالجدول الزمني والشفافية في الإنفاق ومراجعة العقود السابقة وإشراك القطاع الخاص والجمعيات الأهلية';

/** A linear congruential generator (W. Press et al., Numerical Recipes, 7.1), 0 to 1. */
function randomFrom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state / 2 ** 32;
	};
}

type Pick = (words: string) => string;

function picker(random: () => number): Pick {
	return words => {
		const all = words.split(' ');
		return all[Math.floor(random() * all.length)]!;
	};
}

/** Articles of made up news, always the same for a seed. */
export function madeNews(count: number, seed: number): Article[] {
	const pick = picker(randomFrom(seed));
	const sentence = (words: number) => Array.from({length: words}, () => pick(details)).join(' ');
	const report = () =>
		`${pick(people)} ${pick(names)} ${pick(deeds)} ${pick(things)} ${pick(kinds)} في ${pick(cities)}`;
	return Array.from({length: count}, (_, index) => {
		const body = [report(), sentence(20), report(), sentence(30)].join('\n');
		return makeArticle({id: String(index), title: report(), body});
	});
}

/** How a reader may spoil a word; `null` where the word has nothing to spoil so. */
const spoilers: Readonly<Record<string, (word: string, random: () => number) => string | null>> = {
	none: word => word,
	hamza: word => changed(word, word.replace(/[أإآ]/, 'ا')),
	'teh marbuta': word => changed(word, word.replace(/ة$/, 'ه')),
	tatweel: word => `${word.slice(0, 2)}ـ${word.slice(2)}`,
	marks: word => [...word].join('\u064e'), // fatha
	'clitic added': word => `و${word}`,
	'article dropped': word => changed(word, word.replace(/^ال/, '')),
	'letter lost': (word, random) =>
		edited(word, random, at => word.slice(0, at) + word.slice(at + 1)),
	'letter added': (word, random) =>
		edited(word, random, at => `${word.slice(0, at)}ظ${word.slice(at)}`),
	'letter taken for another': (word, random) =>
		edited(word, random, at => `${word.slice(0, at)}ظ${word.slice(at + 1)}`),
	'letters turned round': (word, random) =>
		edited(word, random, at =>
			at + 1 < word.length
				? word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2)
				: word,
		),
};

function changed(word: string, spoilt: string): string | null {
	return spoilt === word ? null : spoilt;
}

/** Inside a word that is long enough to be told all the same. */
function edited(word: string, random: () => number, edit: (at: number) => string): string | null {
	if (word.length < 5) return null;
	return changed(word, edit(1 + Math.floor(random() * (word.length - 2))));
}

/** Two words side by side of a title, or with `scattered` three of different sentences, one of them spoilt in each way. */
export function madeQuestions(
	articles: readonly Article[],
	seed: number,
	scattered: boolean,
): MadeQuestion[] {
	const random = randomFrom(seed);
	const known = articles.map(({id, text}) => ({id, text, words: new Set(text.split(/\s/))}));
	return Object.entries(spoilers).flatMap(([spoilt, spoil]) => {
		const questions: MadeQuestion[] = [];
		for (const {title, text} of articles) {
			const words = scattered ? scatteredWords(text) : besideEachOther(title, random);
			const at = Math.floor(random() * words.length);
			const word = spoil(words[at]!, random);
			const right = known.filter(other =>
				scattered
					? words.every(each => other.words.has(each))
					: other.text.includes(words.join(' ')),
			);
			if (word === null || right.length > 3) continue;
			const ids = right.map(other => other.id);
			questions.push({typed: words.with(at, word).join(' '), spoilt, right: ids});
		}
		return questions;
	});
}

function besideEachOther(title: string, random: () => number): string[] {
	const first = random() < 0.5 ? 1 : 3;
	return title.split(' ').slice(first, first + 2);
}

/** Who the first report of a body names, what the other is about, and the city of the title. */
function scatteredWords(text: string): string[] {
	const [title = '', first = '', , second = ''] = text.split('\n');
	return [first.split(' ')[1]!, second.split(' ')[4]!, title.split(' ').at(-1)!];
}
