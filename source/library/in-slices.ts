import {createPace} from '../corpus/pace.ts';

/** Makes something of each value, in order, and lets keys and timers have their turn in between. */
export async function inSlices<Value, Made>(
	values: readonly Value[],
	make: (value: Value) => Made,
): Promise<Made[]> {
	const made: Made[] = [];
	const pace = createPace();
	for (const value of values) {
		const turn = pace();
		// Not awaited each time: most values take microseconds.
		if (turn) await turn;
		made.push(make(value));
	}
	return made;
}
