import type {CorpusProblem} from '../corpus/corpus-item.ts';
import type {World} from './world.ts';

/** Says what could not be read; true if anything of worth was lost: a blank record is none. */
export function reportProblems(problems: readonly CorpusProblem[], world: World): boolean {
	for (const {message} of problems) world.complain(message);
	return problems.some(({code}) => code !== 'blank-records');
}
