import type {Quantity} from './find-quantities.ts';

/** Numbers up to this are in most sentences. */
const smallNumber = 2;

/** How many numbers two sentences both give, in whatever writing, and how many only one of them; small ones left out. */
export function compareQuantities(
	a: readonly Quantity[],
	b: readonly Quantity[],
): {readonly shared: number; readonly onlyA: number; readonly onlyB: number} {
	const [tellingA, tellingB] = [a.filter(isTelling), b.filter(isTelling)];
	const onlyA = tellingA.filter(quantity => !isAmong(quantity, b)).length;
	const onlyB = tellingB.filter(quantity => !isAmong(quantity, a)).length;
	return {shared: Math.min(tellingA.length - onlyA, tellingB.length - onlyB), onlyA, onlyB};
}

function isTelling({value}: Quantity): boolean {
	return value > smallNumber;
}

/** Whether some reading of a number is some reading of one of the others. */
function isAmong({value, otherValue}: Quantity, others: readonly Quantity[]): boolean {
	return others.some(other =>
		[other.value, other.otherValue].some(each => each === value || each === otherValue),
	);
}
