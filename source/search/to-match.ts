import type {Match} from './engine.ts';

/** A match with what its contract names and nothing else. */
export function toMatch({field, from, to, text}: Match): Match {
	return {field, from, to, text};
}
