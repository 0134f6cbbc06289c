/** The most frequent of many things, without sorting them all. */
export class MostFrequent<Thing> {
	/** What is not more frequent than this is not among them. */
	least = 0;
	#most: number;
	#kept: {thing: Thing; frequency: number}[] = [];

	constructor(most: number) {
		this.#most = most;
	}

	add(thing: Thing, frequency: number): void {
		this.#kept.push({thing, frequency});
		if (this.#kept.length >= this.#most * 2) this.#cut();
	}

	/** Most frequent first. */
	all(): Thing[] {
		this.#cut();
		return this.#kept.map(({thing}) => thing);
	}

	#cut(): void {
		this.#kept.sort((one, other) => other.frequency - one.frequency);
		if (this.#kept.length < this.#most) return;
		this.#kept.length = this.#most;
		this.least = this.#kept.at(-1)!.frequency;
	}
}
