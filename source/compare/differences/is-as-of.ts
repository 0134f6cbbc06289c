import type {ComparedSentence} from '../prepare-side.ts';

/** حتى الساعة الواحدة, بحلول الساعة 1345, حتى مساء يوم الخميس, عند التسوية (at settlement). Folded. */
const asOf =
	/(?:^| )(?:حتي|بحلول|لغايه) (?:\S+ ){0,2}?(?:الساعه|يوم|تاريخ|مساء|صباح|ظهر)|(?:^| )عند التسويه/;

/** Whether a sentence says how things stood as of some hour or day: what another one says may be as of another. */
export function isAsOf({words}: ComparedSentence): boolean {
	return asOf.test(words.map(({folded}) => folded).join(' '));
}
