/** A logistic regression: what is added up for each feature, and the sum without any. */
export type LogisticModel<Name extends string> = {
	readonly bias: number;
	readonly weights: Readonly<Partial<Record<Name, number>>>;
};

/** The probability the model gives; features it has no weight for are passed over. */
export function probabilityOf<Name extends string>(
	{bias, weights}: LogisticModel<Name>,
	features: Readonly<Record<Name, number>>,
): number {
	let sum = bias;
	for (const name in weights) sum += weights[name]! * features[name];
	return 1 / (1 + Math.exp(-sum));
}
