/** A month of a calendar, 1 to 12. */
export type Month = {
	readonly calendar: 'gregorian' | 'hijri';
	readonly month: number;
};

/**
 * Names of the Gregorian months in the order of the year: Levant and Iraq, Egypt and the Gulf, Algeria and
 * Tunisia, Morocco, English with its short form. Folded.
 */
const gregorianNames: readonly (readonly string[])[] = [
	['كانون الثاني', 'كانون ثاني', 'يناير', 'جانفي', 'january', 'jan'],
	['شباط', 'فبراير', 'فيفري', 'february', 'feb'],
	['اذار', 'مارس', 'march', 'mar'],
	['نيسان', 'ابريل', 'افريل', 'april', 'apr'],
	['ايار', 'مايو', 'ماي', 'may'],
	['حزيران', 'يونيو', 'يونيه', 'جوان', 'june', 'jun'],
	['تموز', 'يوليو', 'يوليه', 'يوليوز', 'جويليه', 'july', 'jul'],
	['اب', 'اغسطس', 'اوت', 'غشت', 'august', 'aug'],
	['ايلول', 'سبتمبر', 'شتنبر', 'september', 'sep', 'sept'],
	['تشرين الاول', 'تشرين اول', 'اكتوبر', 'october', 'oct'],
	['تشرين الثاني', 'تشرين ثاني', 'نوفمبر', 'نونبر', 'november', 'nov'],
	['كانون الاول', 'كانون اول', 'ديسمبر', 'دجنبر', 'دسمبر', 'december', 'dec'],
];

/** Names of the Hijri months in the order of the year. Folded. */
const hijriNames: readonly (readonly string[])[] = [
	['محرم', 'المحرم', 'محرم الحرام'],
	['صفر', 'صفر الخير'],
	['ربيع الاول', 'ربيع اول'],
	['ربيع الاخر', 'ربيع الثاني', 'ربيع ثاني', 'ربيع اخر'],
	['جمادي الاولي', 'جمادي الاول', 'جمادي اول'],
	['جمادي الاخره', 'جمادي الاخر', 'جمادي الثانيه', 'جمادي الثاني', 'جماد الثاني', 'جماد الاخر'],
	['رجب'],
	['شعبان'],
	['رمضان'],
	['شوال'],
	['ذو القعده', 'ذي القعده', 'ذا القعده'],
	['ذو الحجه', 'ذي الحجه', 'ذا الحجه'],
];

/**
 * Names of months, folded, words with one blank between. Several are also common words or names (آب is
 * folded `اب`, father; مارس, practised; رمضان, a person): ask for a day or a year beside them.
 */
export const monthNames: ReadonlyMap<string, Month> = new Map([
	...entriesOf(gregorianNames, 'gregorian'),
	...entriesOf(hijriNames, 'hijri'),
]);

function entriesOf(
	names: readonly (readonly string[])[],
	calendar: Month['calendar'],
): (readonly [string, Month])[] {
	return names.flatMap((spellings, index) =>
		spellings.map(name => [name, {calendar, month: index + 1}] as const),
	);
}
