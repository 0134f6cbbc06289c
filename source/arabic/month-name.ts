const names = [
	...['يناير', 'فبراير', 'مارس', 'أبريل', 'مايو', 'يونيو'],
	...['يوليو', 'أغسطس', 'سبتمبر', 'أكتوبر', 'نوفمبر', 'ديسمبر'],
];

/** The name of a Gregorian month, 1 to 12, as papers read all over the Arab world print it. */
export function monthName(month: number): string {
	const name = names[month - 1];
	if (name === undefined) throw new RangeError(`There is no month ${month}.`);
	return name;
}
