import {loadGazetteer} from '../../../source/actors/gazetteer/gazetteer.ts';
import {nisbaForms} from '../../../source/actors/lexicon/nisbas.ts';
import {StretchMap} from '../../../source/actors/lexicon/stretch-map.ts';
import {buildNameIndex} from '../../../source/actors/text/name-index.ts';
import {TokenReader, type Tokens} from '../../../source/actors/text/read-tokens.ts';
import {WordTable} from '../../../source/actors/text/word-table.ts';
import {articleOf} from './tag-text.ts';

const {entries, countries} = loadGazetteer();
const knowledge = {
	nisbas: new StretchMap(nisbaForms(countries)),
	index: buildNameIndex(entries, []),
};

/** The words of a text, read with the program's own gazetteer. */
export function tokensOf(text: string): Tokens {
	return new TokenReader(new WordTable(knowledge)).read(articleOf(text));
}
