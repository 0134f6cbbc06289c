/** How long work goes on before keys and timers get their turn, in milliseconds. */
const patience = 8;

/** To be awaited now and then in long work: lets keys and timers have their turn when it is time. */
export type Pace = () => Promise<void> | undefined;

export function createPace(): Pace {
	let turn = performance.now();
	return () => {
		if (performance.now() - turn <= patience) return undefined;
		return new Promise<void>(resolve => setImmediate(resolve)).then(() => {
			turn = performance.now();
		});
	};
}
