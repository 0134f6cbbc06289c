import type {Country} from '../gazetteer/gazetteer.ts';
import {foldWord} from './fold-word.ts';

/** A nationality adjective: of which country (empty for أوروبي and the like), and its form. */
export type Nisba = {
	/** ISO 3166-1 alpha-2, or empty. */
	readonly country: string;
	readonly form: 'masculine' | 'feminine' | 'dual' | 'plural';
};

/** Adjectives of regions and peoples that stand where a nationality stands. */
const others =
	'أوروبي أوربي عربي خليجي أفريقي إفريقي آسيوي أممي كردي غربي شرقي لاتيني أطلسي صهيوني بيزنطي عثماني'.split(
		' ',
	);

/** All forms of the adjectives, folded and without article: سوري, سوريه, سوريين, سوريون, سوريات. */
export function nisbaForms(countries: readonly Country[]): Map<string, Nisba> {
	const forms = new Map<string, Nisba>();
	const add = (adjective: string, country: string) => {
		const base = foldWord(adjective);
		const put = (word: string, form: Nisba['form']) => {
			if (!forms.has(word)) forms.set(word, {country, form});
		};
		put(base, 'masculine');
		put(`${base}ه`, 'feminine');
		put(`${base}تين`, 'dual');
		put(`${base}تان`, 'dual');
		put(`${base}ان`, 'dual');
		put(`${base}ين`, 'plural');
		put(`${base}ون`, 'plural');
		put(`${base}ات`, 'plural');
		put(`${base}ا`, 'masculine');
	};
	for (const {nisbas, code} of countries) {
		for (const nisba of nisbas) if (!nisba.includes(' ')) add(nisba, code);
	}
	for (const adjective of others) add(adjective, '');
	return forms;
}
