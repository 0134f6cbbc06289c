import {type Branch, childAt, endsAtBranch, rootOf, visitChildren} from './branch.ts';
import type {Terms} from './terms.ts';

/**
 * The terms at most so many edits away from a word, itself among them, in no order: a letter too many,
 * too few, another one, or two neighbors turned round (optimal string alignment: no place is edited twice).
 * The rows of the matrix of edits are made once for all terms that begin alike, and left where none of them
 * can come near any more (E. Ukkonen, "Approximate string-matching over suffix trees", 1993).
 */
export function nearTerms(terms: Terms, word: string, edits: number): number[] {
	const walk = new Walk(terms, word, edits);
	const root = rootOf(terms);
	if (root) walk.take(root, -1);
	return walk.found;
}

class Walk {
	readonly found: number[] = [];
	readonly #terms: Terms;
	readonly #word: string;
	readonly #edits: number;
	/** By depth: the edits between the letters up to there and each beginning of the word. */
	readonly #rows: Uint8Array[];

	constructor(terms: Terms, word: string, edits: number) {
		this.#terms = terms;
		this.#word = word;
		this.#edits = edits;
		const columns = word.length + 1;
		this.#rows = Array.from({length: columns + edits}, () => new Uint8Array(columns));
		for (let column = 0; column < columns; column++) {
			this.#rows[0]![column] = Math.min(column, edits + 1);
		}
	}

	/** Takes what is near of a branch whose row is made; `unit` leads to it. */
	take(branch: Branch, unit: number): void {
		const {depth} = branch;
		const row = this.#rows[depth]!;
		const isNear = row[this.#word.length]! <= this.#edits;
		if (isNear && endsAtBranch(this.#terms, branch)) this.found.push(branch.from);
		if (depth + 1 === this.#rows.length) return;
		if (row.some(edits => edits < this.#edits)) {
			visitChildren(this.#terms, branch, (next, child) => this.#enter(child, next, unit));
			return;
		}
		for (const next of this.#lettersAfter(depth, unit)) {
			const child = childAt(this.#terms, branch, next);
			if (child) this.#enter(child, next, unit);
		}
	}

	#enter(child: Branch, unit: number, before: number): void {
		if (this.#makeRow(child.depth, unit, before)) this.take(child, unit);
	}

	/** Whether anything in the row is near enough to go on. */
	#makeRow(depth: number, unit: number, before: number): boolean {
		const word = this.#word;
		const most = this.#edits + 1;
		const row = this.#rows[depth]!;
		const last = this.#rows[depth - 1]!;
		row[0] = Math.min(depth, most);
		let least = row[0];
		for (let column = 1; column <= word.length; column++) {
			const letter = word.charCodeAt(column - 1);
			let edits = last[column - 1]! + (letter === unit ? 0 : 1);
			edits = Math.min(edits, last[column]! + 1, row[column - 1]! + 1, most);
			const isTurned =
				depth > 1 && column > 1 && letter === before && word.charCodeAt(column - 2) === unit;
			if (isTurned) edits = Math.min(edits, this.#rows[depth - 2]![column - 2]! + 1);
			row[column] = edits;
			least = Math.min(least, edits);
		}
		return least <= this.#edits;
	}

	/** Where no edit is left: the letters of the word that may come next, the rest of two turned round too. */
	#lettersAfter(depth: number, unit: number): Set<number> {
		const word = this.#word;
		const row = this.#rows[depth]!;
		const last = this.#rows[depth - 1];
		const letters = new Set<number>();
		for (let index = 0; index < word.length; index++) {
			const isTurned =
				(last?.[index] ?? this.#edits) < this.#edits && word.charCodeAt(index + 1) === unit;
			if (row[index]! <= this.#edits || isTurned) letters.add(word.charCodeAt(index));
		}
		return letters;
	}
}
