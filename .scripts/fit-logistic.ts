import type {LogisticModel} from '../source/compare/logistic-model.ts';

/** One observation: features by name, whether it is so, and how much it counts. */
export type Observation<Name extends string> = {
	readonly features: Readonly<Record<Name, number>>;
	readonly isTrue: boolean;
	readonly weight: number;
};

const mostSteps = 30;
const precision = 1e-7;

/**
 * Fits a logistic regression by Newton's method with a penalty on large weights (ridge, on features scaled
 * to one standard deviation). Weights come back for features as they are, rounded to four digits.
 */
export function fitLogistic<Name extends string>(
	observations: readonly Observation<Name>[],
	names: readonly Name[],
	penalty: number,
): LogisticModel<Name> {
	const scales = names.map(name => scaleOf(observations.map(({features}) => features[name])));
	const rows = observations.map(({features}) => [
		...names.map(
			(name, column) => (features[name] - scales[column]!.mean) / scales[column]!.deviation,
		),
		1,
	]);
	const last = names.length;
	let weights = new Array<number>(last + 1).fill(0);
	for (let step = 0; step < mostSteps; step++) {
		const gradient = weights.map((weight, column) => (column < last ? penalty * weight : 0));
		const curvature = weights.map((_, row) =>
			weights.map((_, column) => (row === column && row < last ? penalty : 0)),
		);
		for (const [index, row] of rows.entries()) {
			const {isTrue, weight} = observations[index]!;
			const probability = 1 / (1 + Math.exp(-dot(row, weights)));
			const error = (probability - Number(isTrue)) * weight;
			const spread = (probability * (1 - probability) + 1e-9) * weight;
			for (let column = 0; column <= last; column++) {
				gradient[column]! += error * row[column]!;
				for (let other = 0; other <= last; other++) {
					curvature[column]![other]! += spread * row[column]! * row[other]!;
				}
			}
		}
		const change = solve(curvature, gradient);
		weights = weights.map((weight, column) => weight - change[column]!);
		if (Math.max(...change.map(Math.abs)) < precision) break;
	}
	let bias = weights[last]!;
	const unscaled: Partial<Record<Name, number>> = {};
	for (const [column, name] of names.entries()) {
		const {mean, deviation} = scales[column]!;
		unscaled[name] = round(weights[column]! / deviation);
		bias -= (weights[column]! * mean) / deviation;
	}
	return {bias: round(bias), weights: unscaled};
}

function scaleOf(values: readonly number[]) {
	const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
	const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
	return {mean, deviation: Math.sqrt(variance) || 1};
}

function dot(a: readonly number[], b: readonly number[]): number {
	return a.reduce((sum, value, index) => sum + value * b[index]!, 0);
}

function round(value: number): number {
	return Number(value.toFixed(4));
}

/** Gauss and Jordan, with the largest pivot. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
	const rows = matrix.map((row, index) => [...row, right[index]!]);
	for (let pivot = 0; pivot < rows.length; pivot++) {
		let largest = pivot;
		for (let row = pivot + 1; row < rows.length; row++) {
			if (Math.abs(rows[row]![pivot]!) > Math.abs(rows[largest]![pivot]!)) largest = row;
		}
		[rows[pivot], rows[largest]] = [rows[largest]!, rows[pivot]!];
		for (const [index, row] of rows.entries()) {
			const factor = index === pivot ? 0 : row[pivot]! / rows[pivot]![pivot]!;
			if (factor === 0) continue;
			for (let column = pivot; column < row.length; column++) {
				row[column]! -= factor * rows[pivot]![column]!;
			}
		}
	}
	return rows.map((row, index) => row.at(-1)! / row[index]!);
}
