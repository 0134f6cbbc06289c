import type {CorpusProblem} from '../corpus/corpus-item.ts';
import type {World} from './world.ts';

/** Says what could not be read; true if there was anything to say. */
export function reportProblems(problems: readonly CorpusProblem[], world: World): boolean {
	for (const {message} of problems) world.complain(message);
	return problems.length > 0;
}
