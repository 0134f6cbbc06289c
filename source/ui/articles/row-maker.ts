import type {Actor} from '../../actors/actor.ts';
import type {Article} from '../../article/article.ts';
import type {Knowledge} from '../../library/create-knowledge.ts';
import type {Library} from '../../library/library.ts';
import type {Hit} from '../../search/engine.ts';
import {tagsAtOnce} from '../tags/tags-at-once.ts';
import type {Item} from './item.ts';
import {type ItemRow, itemRows} from './item-rows.ts';

type RowMakerOptions = {
	readonly library: Library;
	readonly knowledge: Knowledge | undefined;
	/** Texts whose tags are known, so that to ask for them takes no time; more are added. */
	readonly tagged: WeakSet<Article>;
	readonly columns: number;
	readonly marks: 'shown' | 'hidden';
};

/**
 * Makes the rows of the items of one list. To find who is named in a text takes milliseconds: an item whose text is not at
 * hand or was never looked through is shown without what is in it, until `complete` has been called for it.
 */
export type RowMaker = {
	/** The rows of an item as they can be had now. */
	rows(item: Item): readonly ItemRow[];
	/** Whether nothing is to be added to the rows of an item. */
	isComplete(item: Item): boolean;
	/** Looks through the text of an item, which must be at hand, and makes all its rows. */
	complete(item: Item): void;
	/** The list has been drawn: in the next frame one text may be looked through, so that a list that moves by a row looks as it will stay. */
	frameIsDrawn(): void;
};

const nobody: readonly Actor[] = [];

export function createRowMaker(options: RowMakerOptions): RowMaker {
	const {library, knowledge, tagged, columns, marks} = options;
	const complete = new WeakMap<Item, readonly ItemRow[]>();
	const plain = new WeakMap<Item, readonly ItemRow[]>();
	/** The first frame of a list is not to wait for any text. */
	let looksLeft = 0;

	function rows(item: Item): readonly ItemRow[] {
		if (!complete.has(item) && isReady(item)) makeComplete(item);
		return complete.get(item) ?? plainRows(item);
	}

	function isReady({summary}: Item): boolean {
		const article = library.read(summary.id);
		if (article === undefined) return false;
		return knowledge === undefined || tagged.has(article) || looksLeft-- > 0;
	}

	function makeComplete(item: Item): void {
		const article = library.read(item.summary.id);
		if (article === undefined) return;
		const actors = tagsAtOnce(knowledge, article)?.actors ?? nobody;
		if (knowledge) tagged.add(article);
		complete.set(item, itemRows(item, actors, {columns, marks}));
	}

	function plainRows(item: Item): readonly ItemRow[] {
		const {summary, hit} = item;
		const unread = {summary, ...(hit && {hit: withoutText(hit)})};
		const made = plain.get(item) ?? itemRows(unread, nobody, {columns, marks});
		plain.set(item, made);
		return made;
	}

	return {
		rows,
		isComplete: item => complete.has(item),
		complete: makeComplete,
		frameIsDrawn() {
			looksLeft = 1;
		},
	};
}

const withoutText = ({id, summary, score}: Hit): Hit => ({
	...{id, summary, score, matches: []},
	snippet: {from: 0, to: 0, text: ''},
});
