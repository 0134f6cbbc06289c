import type {Article} from '../article/article.ts';
import type {Tags} from './actor.ts';
import {type Gazetteer, loadGazetteer} from './gazetteer/gazetteer.ts';
import {loadInstitutions} from './gazetteer/institutions.ts';
import {nisbaForms} from './lexicon/nisbas.ts';
import {StretchMap} from './lexicon/stretch-map.ts';
import {buildTags} from './text/build-tags.ts';
import type {RuleName} from './text/candidate.ts';
import {chooseCandidates} from './text/choose-candidates.ts';
import {coverOf} from './text/cover-of.ts';
import {findListed} from './text/find-listed.ts';
import {findOffices} from './text/find-offices.ts';
import {findOrganizations} from './text/find-organizations.ts';
import {findPeople} from './text/find-people.ts';
import {findPlaces} from './text/find-places.ts';
import {findTitled} from './text/find-titled.ts';
import {type Identified, identify} from './text/identify.ts';
import {buildNameIndex, type NameIndex} from './text/name-index.ts';
import {TokenReader} from './text/read-tokens.ts';
import {referBack} from './text/refer-back.ts';
import {TextKind} from './text/text-kind.ts';
import {WordTable} from './text/word-table.ts';

export type TaggerOptions = {
	/** Rules to leave out, to see what each brings. */
	readonly without?: readonly RuleName[];
};

/** Finds who is named in an article. Never throws; time grows with the length of the text. */
export type Tagger = (article: Article) => Tags;

type Knowledge = {
	readonly known: Gazetteer;
	readonly index: NameIndex;
	readonly reader: TokenReader;
};

/**
 * A tagger over a gazetteer, by default the program's own. Nothing is read before the first article. Only
 * title, dateline and body are tagged; mentions do not overlap, and each tells the rule behind it. In a text of
 * another language of the Arabic script only listed names are found.
 */
export function createTagger(gazetteer?: Gazetteer, {without = []}: TaggerOptions = {}): Tagger {
	let knowledge: Knowledge | undefined;
	const isOff = (rule: RuleName) => without.includes(rule);
	return article => {
		knowledge ??= prepare(gazetteer ?? loadGazetteer());
		return tagArticle(article, knowledge, isOff);
	};
}

function prepare(known: Gazetteer): Knowledge {
	const index = buildNameIndex(known.entries, loadInstitutions());
	const table = new WordTable({nisbas: new StretchMap(nisbaForms(known.countries)), index});
	return {known, index, reader: new TokenReader(table)};
}

function tagArticle(
	article: Article,
	{known, index, reader}: Knowledge,
	isOff: (rule: RuleName) => boolean,
): Tags {
	const tokens = reader.read(article);
	const kind = new TextKind(tokens);
	const listed = findListed(tokens, index, kind).filter(({ruleName}) => !isOff(ruleName));
	const covered = coverOf(tokens.count, listed);
	const offices = findOffices(tokens, covered);
	const context = {tokens, article, known, index, offices};
	const build = (identified: readonly Identified[]) =>
		buildTags(article, tokens, identified, kind.language);
	if (kind.language !== 'ar') return build(identify(listed, context));
	const titled = isOff('title') ? [] : findTitled(tokens, covered, index, article.date?.iso);
	const people = findPeople(tokens, covered, offices, isOff);
	const chosen = chooseCandidates(tokens, [...listed, ...titled], people, inner => [
		...findOrganizations(tokens, inner, isOff),
		...(isOff('place-head') ? [] : findPlaces(tokens, inner)),
	]);
	const identified = identify(chosen, context);
	return build(isOff('refer-back') ? identified : referBack(tokens, identified));
}
