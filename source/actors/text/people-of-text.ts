import type {Identity} from './identify.ts';
import {isSubsequence} from './link-person.ts';

type Known = {readonly words: readonly string[]; readonly identity: Identity};

/** Names of one beginning that are compared; a list of hundreds of the same is no text of people. */
const mostCompared = 50;

/** The unlisted people of one text: a shorter form of a name is the one that has its words in order. */
export class PeopleOfText {
	readonly #byFirstWord = new Map<string, Known[]>();

	find(words: readonly string[]): Identity | undefined {
		const known = this.#byFirstWord.get(words[0]!);
		return known?.find(({words: other}) => isOneName(words, other))?.identity;
	}

	remember(words: readonly string[], identity: Identity): Identity {
		const known = this.#byFirstWord.get(words[0]!);
		if (known === undefined) this.#byFirstWord.set(words[0]!, [{words, identity}]);
		else if (known.length < mostCompared) known.push({words, identity});
		return identity;
	}
}

/** Both begin with the same word; of more than one, all of the shorter stand in the longer in order. */
function isOneName(a: readonly string[], b: readonly string[]): boolean {
	const [short, long] = a.length <= b.length ? [a, b] : [b, a];
	if (short.length < 2) return long.length === 1;
	return isSubsequence(short, long);
}
