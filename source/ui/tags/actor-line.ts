import type {Actor} from '../../actors/actor.ts';
import {layoutLine} from '../../layout/paragraph.ts';
import type {StyledSpan, VisualLine} from '../../layout/visual-line.ts';
import type {Role} from '../role.ts';

type ActorLineOptions = {
	readonly columns: number;
	/** Also how often each is mentioned. */
	readonly withCounts?: boolean;
	readonly chosen?: Actor;
};

type Named = Pick<Actor, 'id' | 'name' | 'type' | 'mentionCount'>;

/** Actors on one line, each in the color of its type; those for whom there is no room are left out. */
export function actorLine(
	actors: readonly Named[],
	{columns, withCounts = false, chosen}: ActorLineOptions,
): VisualLine<Role> {
	const spans: StyledSpan<Role>[] = [];
	let text = '';
	for (const {id, name, type, mentionCount} of actors) {
		const words = withCounts ? `${name} ${mentionCount}` : name;
		const from = text === '' ? 0 : text.length + separator.length;
		// A name that is cut says little; the first one is better than nothing.
		if (text !== '' && from + words.length > columns) break;
		text += (text === '' ? '' : separator) + words;
		spans.push({from, to: from + name.length, style: id === chosen?.id ? 'chosen' : type});
	}
	return layoutLine(text, {columns, spans, direction: 'rtl'});
}

const separator = ' · ';
