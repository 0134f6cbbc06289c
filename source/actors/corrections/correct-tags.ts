import {fold} from '../../arabic/fold.ts';
import type {Actor, Tags} from '../actor.ts';
import {actorKey} from '../actor-key.ts';
import {byPlace} from '../by-place.ts';
import {loadGazetteer} from '../gazetteer/gazetteer.ts';
import type {ActorType, Mention} from '../mention.ts';
import type {Corrections} from './corrections.ts';

/** Brings what a tagger found in an article into line with a reader's corrections. */
export type Corrector = {
	/** There is nothing to correct, in any article. */
	readonly isEmpty: boolean;
	/** The same object where nothing is corrected. */
	correct(tags: Tags, articleId: string): Tags;
	/** The id an actor goes by: that of the one it is the same as. */
	idOf(id: string): string;
	/** False for an actor that is none, or is the same as another one. */
	keeps(id: string): boolean;
	/** Whether the reader has told this actor from those whose names are spellings of its own. */
	isSettled(id: string): boolean;
};

/** Whom a mention names after all, and why. */
type Verdict = {readonly id: string; readonly because: string};

/**
 * Reads corrections once, for many articles. Ids of people no list knows stand for all spellings of their names. A split
 * comes before a merge, and what is no actor goes last.
 */
export function createCorrector(corrections: Corrections): Corrector {
	const {additions, stopIds, stopNames, merges, splits} = corrections;
	const isEmpty = Object.values(corrections).every(list => list.length === 0);
	const stopKeys = new Set(stopIds.map(actorKey));
	const stoppedForms = new Set(stopNames.map(nameKey));
	const settled = new Set([...splits.map(({as}) => as), ...additions.map(({id}) => id)]);
	const targets = new Map(merges.map(({id, as}) => [keyOf(id), as] as const).reverse());
	const added = new Map(additions.map(({id, names}) => [id, new Set(names.map(keyOfName))]));
	const splitsByKey = Map.groupBy(
		splits.map(({id, names, articles, as}) => ({
			...{id, as, forms: new Set(names.map(nameKey)), articles: new Set(articles)},
		})),
		({id}) => keyOf(id),
	);
	const shown = shownNames(corrections);

	function keyOf(id: string): string {
		return settled.has(id) ? id : actorKey(id);
	}

	function idOf(id: string): string {
		return targets.get(keyOf(id)) ?? id;
	}

	function verdictOn(mention: Mention, articleId: string): Verdict | undefined {
		if (isStoppedForm(mention)) return undefined;
		const meant = afterSplit(mention, articleId);
		if (stopKeys.has(keyOf(meant.id))) return undefined;
		const id = idOf(meant.id);
		if (id === meant.id) return meant;
		return stopKeys.has(keyOf(id)) ? undefined : {id, because: 'merged in actors.toml'};
	}

	function isStoppedForm(mention: Mention): boolean {
		return stoppedForms.size > 0 && formsOf(mention).some(form => stoppedForms.has(form));
	}

	function afterSplit(mention: Mention, articleId: string): Verdict {
		const {actor: id} = mention;
		for (const {forms, articles, as} of splitsByKey.get(keyOf(id)) ?? []) {
			if (articles.size > 0 && !articles.has(articleId)) continue;
			if (forms.size > 0 && !formsOf(mention).some(form => forms.has(form))) continue;
			return {id: as, because: 'split in actors.toml'};
		}
		const own = added.get(id);
		const isOwn = own !== undefined && formsOf(mention).some(form => own.has(form));
		return {id, because: isOwn ? 'in actors.toml' : ''};
	}

	function correct(tags: Tags, articleId: string): Tags {
		if (isEmpty || tags.mentions.length === 0) return tags;
		const known = new Map(tags.actors.map(actor => [actor.id, actor]));
		// The tagger gives an actor whose English name the reader has not told an empty one.
		let isSame = tags.actors.every(({englishName}) => englishName !== '');
		const meant = new Map<string, string>();
		const mentions = tags.mentions.flatMap(mention => {
			const verdict = verdictOn(mention, articleId);
			if (verdict !== undefined) meant.set(mention.actor, verdict.id);
			if (verdict?.id === mention.actor && verdict.because === '') return [mention];
			isSame = false;
			return verdict === undefined ? [] : [renamed(mention, verdict, known)];
		});
		if (isSame) return tags;
		const main = [...new Set(tags.main.flatMap(id => meant.get(id) ?? []))];
		return {...tags, mentions, actors: actorsOf(mentions, known, main), main};
	}

	function renamed(
		mention: Mention,
		{id, because}: Verdict,
		known: ReadonlyMap<string, Actor>,
	): Mention {
		const rule = id === mention.actor ? because : `${because}; ${mention.rule}`;
		const name = known.get(id)?.name ?? shown.get(id)?.name ?? nameOfId(id, mention);
		return {...mention, actor: id, type: typeOf(id), name, rule};
	}

	function actorsOf(
		mentions: readonly Mention[],
		known: ReadonlyMap<string, Actor>,
		main: readonly string[],
	): Actor[] {
		const byId = Map.groupBy(mentions, ({actor}) => actor);
		return [...byId]
			.map(([id, own]) => {
				const {englishName, country} = known.get(id) ?? shown.get(id) ?? {};
				const offices = own.flatMap(({office}) => (office === undefined ? [] : [office]));
				return {
					...{id, type: typeOf(id), name: own[0]!.name},
					...(englishName === undefined || englishName === '' ? {} : {englishName}),
					...(country === undefined ? {} : {country}),
					offices: [...new Set(offices)],
					mentionCount: own.length,
				};
			})
			.sort((a, b) => byPlace(main, a, b) || b.mentionCount - a.mentionCount);
	}

	return {
		...{isEmpty, correct, idOf},
		keeps: id => idOf(id) === id && !stopKeys.has(keyOf(id)),
		isSettled: id => settled.has(id),
	};
}

type Shown = Partial<Pick<Actor, 'name' | 'englishName' | 'country'>>;

/** What is known of the actors that mentions are given to: by the reader, or by the gazetteer. */
function shownNames({additions, merges, splits}: Corrections): ReadonlyMap<string, Shown> {
	const shown = new Map<string, Shown>();
	const given = [...merges, ...splits].map(({as, name}) => ({id: as, name}));
	if (given.length === 0) return shown;
	const wanted = new Set(given.map(({id}) => id));
	for (const {id, name} of given) if (name !== undefined) shown.set(id, {name});
	for (const entry of loadGazetteer().entries) if (wanted.has(entry.id)) shown.set(entry.id, entry);
	for (const addition of additions) {
		if (addition.name !== undefined) shown.set(addition.id, addition as Shown);
	}
	return shown;
}

const typeOf = (id: string) => id.slice(0, id.indexOf('/')) as ActorType;

/** The words an Arabic id was made of; of a Latin one nobody knows anything, so what the text says. */
function nameOfId(id: string, {name}: Mention): string {
	const slug = id.slice(id.indexOf('/') + 1);
	return /[a-z]/.test(slug) ? name : slug.replaceAll('-', ' ');
}

const nameKey = (name: string): string =>
	fold(name)
		.text.replaceAll(/[\s-]+/g, ' ')
		.trim();
const keyOfName = ({text}: {readonly text: string}): string => nameKey(text);

/** A mention's folded forms; with the alef that للقوات swallows. */
function formsOf({text}: Mention): readonly string[] {
	const form = nameKey(text);
	return form.startsWith('ل') ? [form, `ا${form}`] : [form];
}
