import type {Country} from '../gazetteer/gazetteer.ts';
import {slugOf} from '../gazetteer/parse-entries.ts';
import type {Candidate} from './candidate.ts';
import type {Identity} from './identify.ts';

/** Countries whose institutions go by a shorter name. */
const shortSlugs: Readonly<Record<string, string>> = {US: 'us', GB: 'uk', AE: 'uae'};

/** The actor an institution of a country is; undefined when the country is unknown. */
export function institutionActor(
	{kind, seat}: NonNullable<Candidate['institution']>,
	code: string,
	countries: readonly Country[],
): Identity | undefined {
	const country = countries.find(one => one.code === code);
	if (country === undefined) return undefined;
	const named = kind.englishName.includes('{adjective}');
	const stem =
		named && code !== 'US' ? slugOf(country.adjective) : (shortSlugs[code] ?? country.slug);
	const englishName = kind.englishName
		.replace('{adjective}', country.adjective)
		.replace('{country}', country.englishName);
	return {
		id: `organization/${[stem, kind.suffix, ...(seat === undefined ? [] : [seat])].join('-')}`,
		type: 'organization',
		englishName,
		country: code,
	};
}
