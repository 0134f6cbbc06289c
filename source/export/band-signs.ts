import type {Band} from '../compare/bands.ts';

/** How a band's kind is written where there is no color: equal, almost equal, not equal. */
export const bandSigns: Readonly<Record<Band['kind'], string>> = {
	same: '=',
	related: '≈',
	different: '≠',
	only: '',
};
