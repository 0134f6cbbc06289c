import type {Terms} from './terms.ts';

/**
 * How a term answers a word of the query; `near` is one edit away from a word that is rather misspelled,
 * `guess` from one that may as well be meant as typed, `far` is two edits away. A word in Latin letters is
 * answered by its Arabic `name`, or by a word that has its `sound`.
 */
export type ExpansionKind =
	| 'exact'
	| 'name'
	| 'clitic'
	| 'stem'
	| 'spelling'
	| 'prefix'
	| 'near'
	| 'guess'
	| 'sound'
	| 'far';

/** A term that answers a word of the query. */
export type Expansion = {
	readonly term: string;
	readonly kind: ExpansionKind;
	/** How well it answers, 0 to 1. */
	readonly quality: number;
	/** The letters of the term that answer; clitics that were not typed are left out. */
	readonly from: number;
	readonly to: number;
	/** Its number in each of the dictionaries, -1 where it is missing. */
	readonly ids: readonly number[];
};

/** Terms by their letters; of several readings the best stays. */
export class Expansions {
	readonly dictionaries: readonly Terms[];
	#byTerm = new Map<string, Expansion>();
	#ids = new Map<string, readonly number[]>();

	constructor(dictionaries: readonly Terms[]) {
		this.dictionaries = dictionaries;
	}

	get isEmpty(): boolean {
		return this.#byTerm.size === 0;
	}

	all(): Expansion[] {
		return [...this.#byTerm.values()];
	}

	/** How often a term stands in all articles. */
	frequency(term: string): number {
		let sum = 0;
		for (const [number, id] of this.#idsOf(term).entries()) {
			if (id >= 0) sum += this.dictionaries[number]!.frequency(id);
		}
		return sum;
	}

	/**
	 * Adds a term that stands in some article; its letters from `from` on answer the query. A guess may better
	 * what answers already, but it stays as sure as it was.
	 */
	add(term: string, kind: ExpansionKind, quality: number, from: number): void {
		const known = this.#byTerm.get(term);
		if (known && known.quality >= quality) return;
		if (known && kind === 'guess') {
			this.#byTerm.set(term, {...known, quality});
			return;
		}
		const ids = this.#idsOf(term);
		if (ids.every(id => id < 0)) return;
		this.#byTerm.set(term, {term, kind, quality, from, to: term.length, ids});
	}

	/** Terms are looked up once, however often they are asked for. */
	#idsOf(term: string): readonly number[] {
		let ids = this.#ids.get(term);
		if (ids === undefined) {
			ids = this.dictionaries.map(terms => terms.find(term));
			this.#ids.set(term, ids);
		}
		return ids;
	}
}
