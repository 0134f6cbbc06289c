import {spellingClass} from '../arabic/spelling-class.ts';

/** The id of a person no list knows: folded Arabic words joined by hyphens. */
const unlistedPerson = /^person\/[^a-z]+-/;

/**
 * What ids of one actor have in common: the id itself, but for people no list knows the spelling classes of their names'
 * words (سيرجي، سيرغي). A name of one word says too little to be another spelling.
 */
export function actorKey(id: string): string {
	// Hot: nearly all ids are the gazetteer's, in Latin letters.
	if (!unlistedPerson.test(id)) return id;
	const words = id.slice('person/'.length).split('-');
	return `person/=${words.map(spellingClass).join('-')}`;
}
