import type {Summary} from '../../article/summary.ts';
import type {Hit} from '../../search/engine.ts';

/** An article in the list, with what was found in it while there is a query. */
export type Item = {
	readonly summary: Summary;
	readonly hit?: Hit;
};
