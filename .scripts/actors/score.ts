type Count = {found: number; right: number; there: number; hit: number};

/** Precision over what was found, recall over what is there, by type. */
export class Score {
	readonly #counts = new Map<string, Count>();

	add(type: string, isRight: boolean): void {
		const count = this.#of(type);
		count.found++;
		if (isRight) count.right++;
	}

	hit(type: string): void {
		const count = this.#of(type);
		count.there++;
		count.hit++;
	}

	miss(type: string): void {
		this.#of(type).there++;
	}

	/** Of one type, or of all when none is given; 1 where nothing was found. */
	precision(type?: string): number {
		const {found, right} = this.#sum(type);
		return found === 0 ? 1 : right / found;
	}

	/** 1 where nothing is there. */
	recall(type?: string): number {
		const {there, hit} = this.#sum(type);
		return there === 0 ? 1 : hit / there;
	}

	f1(type?: string): number {
		const [precision, recall] = [this.precision(type), this.recall(type)];
		return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
	}

	#sum(type: string | undefined): Count {
		const sum = {found: 0, right: 0, there: 0, hit: 0};
		for (const [name, count] of this.#counts) {
			if (type !== undefined && name !== type) continue;
			for (const key of ['found', 'right', 'there', 'hit'] as const) sum[key] += count[key];
		}
		return sum;
	}

	#of(type: string): Count {
		let count = this.#counts.get(type);
		if (count === undefined) {
			count = {found: 0, right: 0, there: 0, hit: 0};
			this.#counts.set(type, count);
		}
		return count;
	}
}
