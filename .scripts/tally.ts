/** Counts at which rank right articles were found. */
export class Tally {
	asked = 0;
	#first = 0;
	#inTen = 0;
	#reciprocal = 0;

	/** Of the first ten articles the 0-based rank of the right one, -1 when it is not among them. */
	count(rank: number): void {
		this.asked++;
		if (rank < 0) return;
		if (rank === 0) this.#first++;
		this.#inTen++;
		this.#reciprocal += 1 / (rank + 1);
	}

	/** Shares of what was asked, 0 to 1. */
	shares(): {first: number; inTen: number; reciprocal: number} {
		const asked = Math.max(this.asked, 1);
		return {
			first: this.#first / asked,
			inTen: this.#inTen / asked,
			reciprocal: this.#reciprocal / asked,
		};
	}
}
