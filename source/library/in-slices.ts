/** How long to work before keys and timers get their turn, in milliseconds. */
const patience = 8;

/** Makes something of each value, in order, and lets keys and timers have their turn in between. */
export async function inSlices<Value, Made>(
	values: readonly Value[],
	make: (value: Value) => Made,
): Promise<Made[]> {
	const made: Made[] = [];
	let turn = performance.now();
	for (const value of values) {
		if (performance.now() - turn > patience) {
			await new Promise<void>(resolve => setImmediate(resolve));
			turn = performance.now();
		}
		made.push(make(value));
	}
	return made;
}
