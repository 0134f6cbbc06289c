import {listedClasses, wordClass} from '../lexicon/word-classes.ts';
import type {Identity} from './identify.ts';

type Known = {readonly words: readonly string[]; readonly identity: Identity};

/** Names of one beginning that are compared; a list of hundreds of the same names no one organization. */
const mostCompared = 50;

/** The unlisted organizations of one text: هيئة المهندسين is the هيئة المهندسين السعوديين it names too. */
export class OrganizationsOfText {
	readonly #byBeginning = new Map<string, Known[]>();

	find(words: readonly string[]): Identity | undefined {
		if (words.length < 2) return undefined;
		const known = this.#byBeginning.get(beginningOf(words));
		return known?.find(({words: other}) => isOneName(words, other))?.identity;
	}

	remember(words: readonly string[], identity: Identity): Identity {
		const key = beginningOf(words);
		const known = this.#byBeginning.get(key);
		if (known === undefined) this.#byBeginning.set(key, [{words, identity}]);
		else if (known.length < mostCompared) known.push({words, identity});
		return identity;
	}
}

function beginningOf(words: readonly string[]): string {
	return words.slice(0, 2).join(' ');
}

/** One is the beginning of the other, and more than الهيئة العامة. */
function isOneName(a: readonly string[], b: readonly string[]): boolean {
	const [short, long] = a.length <= b.length ? [a, b] : [b, a];
	if (short.some((word, at) => word !== long[at])) return false;
	return short.length === long.length || tellsWhich(short);
}

/** Whether the beginning of a name tells enough: its last word is no adjective as العامة. */
export function tellsWhich(beginning: readonly string[]): boolean {
	const last = beginning.at(-1)!;
	return last.startsWith('ال') && (listedClasses(last) & wordClass.institutional) === 0;
}
