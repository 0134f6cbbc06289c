import type {Mention} from '../actors/mention.ts';
import {fold} from '../arabic/fold.ts';
import {tokenize} from '../arabic/tokenize.ts';
import type {PreparedSide} from './prepare-side.ts';
import {wordKey} from './word-key.ts';

/** A person as named beside an office. */
export type OfficeHolder = {
	readonly mention: Mention;
	/** The office by its words in any order; `نظيره السوري` is the office before it, of Syria. */
	readonly office: string;
};

/** Folded words that are rank or courtesy, not the office. */
const titles = new Set(
	'الدكتور دكتور د الاستاذ المهندس م العماد اللواء الفريق العميد العقيد المقدم الرايد النقيب الركن اول السيد السيده الشيخ الامير سمو صاحب السمو الملكي معالي سعاده فخامه جلاله دوله الجنرال نيافه سماحه فضيله الجديد الجديده الحالي الحاليه'.split(
		' ',
	),
);
const small = new Set('في من ل عن علي بن ال'.split(' '));

/** The people of an article that stand beside their offices, in the order of the text. */
export function findOfficeHolders({tags}: PreparedSide): OfficeHolder[] {
	const holders: OfficeHolder[] = [];
	let last: readonly string[] = [];
	for (const mention of [...tags.mentions].sort((a, b) => a.from - b.from)) {
		if (mention.type !== 'person' || mention.office === undefined) continue;
		const words = officeWords(mention.office);
		const counterpart = words.findIndex(word => /^و?نظير/.test(word));
		if (counterpart >= 0) {
			if (last.length === 0) continue;
			last = [...withoutCountry(last), ...words.slice(counterpart + 1)];
		} else {
			last = words;
		}
		if (last.length > 0) holders.push({mention, office: officeKey(last)});
	}
	return holders;
}

/** The key of an office as written, the same whatever the order and the form of its words. */
export function officeKey(words: readonly string[]): string {
	return [...new Set(words.map(wordKey))].sort().join(' ');
}

/** The folded words of an office, without titles and small words. */
export function officeWords(office: string): string[] {
	const folded = fold(office).text;
	return tokenize(folded)
		.map(({from, to}) => folded.slice(from, to))
		.map((word, index) =>
			index === 0 && word.length > 3 ? word.replace(/^و(?!زير|زيره|كيل)/, '') : word,
		)
		.map(word => word.replace(/^و(?=وزير|وكيل)/, ''))
		.filter(word => !titles.has(word) && !small.has(word));
}

/** وزير الدفاع الروسي without its last word, if that is an adjective of a country or people. */
function withoutCountry(words: readonly string[]): readonly string[] {
	return words.length > 1 && /^ال.+ي[هن]?$/.test(words.at(-1)!) ? words.slice(0, -1) : words;
}
