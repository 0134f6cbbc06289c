import type {Tokens} from './read-tokens.ts';

/** Words as written. */
export function written({text, from, to}: Tokens, first: number, end: number): string {
	return text.slice(from[first]!, to[end - 1]!);
}
