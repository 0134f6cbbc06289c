import type {Gazetteer} from '../gazetteer/gazetteer.ts';
import type {EntryKind, GazetteerEntry} from '../gazetteer/gazetteer-entry.ts';
import type {ActorType} from '../mention.ts';
import type {ActorAddition} from './corrections.ts';

const kinds: Readonly<Record<ActorType, EntryKind>> = {
	person: 'person',
	organization: 'body',
	place: 'city',
};

/**
 * A gazetteer with a reader's actors in it, and with the reader's names for actors it has. They stand first: where two
 * claim one name, the reader's holds. Without additions it is the same gazetteer.
 */
export function extendGazetteer(
	gazetteer: Gazetteer,
	additions: readonly ActorAddition[],
): Gazetteer {
	if (additions.length === 0) return gazetteer;
	const listed = new Map(gazetteer.entries.map(entry => [entry.id, entry]));
	const extended = new Map<string, GazetteerEntry>();
	for (const addition of additions) {
		const {id} = addition;
		extended.set(id, extend(extended.get(id) ?? listed.get(id), addition));
	}
	const others = gazetteer.entries.filter(({id}) => !extended.has(id));
	return {...gazetteer, entries: [...extended.values(), ...others]};
}

function extend(known: GazetteerEntry | undefined, addition: ActorAddition): GazetteerEntry {
	const {id, names, offices} = addition;
	const type = id.slice(0, id.indexOf('/')) as ActorType;
	const country = addition.country ?? known?.country;
	return {
		id,
		type,
		kind: known?.kind ?? kinds[type],
		name: addition.name ?? known?.name ?? names[0]?.text ?? '',
		englishName: addition.englishName ?? known?.englishName ?? '',
		...(country === undefined ? {} : {country}),
		names: [...names, ...(known?.names ?? [])],
		offices: [...offices, ...(known?.offices ?? [])],
	};
}
