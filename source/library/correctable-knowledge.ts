import type {ActorAddition} from '../actors/corrections/corrections.ts';
import type {Article} from '../article/article.ts';
import type {HasActor} from '../search/passes-filters.ts';
import {
	type CorrectionOutcome,
	type CorrectionsBook,
	emptyState,
} from './corrections/corrections-book.ts';
import type {Knowledge, Known} from './create-knowledge.ts';
import type {Library} from './library.ts';

type KnowledgeOptions = {
	readonly known: Known;
	/** Opens what the reader says of actors; without it nothing can be said. */
	readonly corrections: (() => Promise<CorrectionsBook>) | undefined;
	/** There is other knowledge now. */
	readonly onCorrected: () => void;
};

export type CorrectableKnowledge = Pick<
	Library,
	'knowledge' | 'corrections' | 'correct' | 'takeBack'
> & {
	/** Answers which articles name some actors; `articleOf` gives the article with an id. */
	actorFilter(
		actors: readonly string[],
		articleOf: (id: string) => Article | undefined,
	): Promise<HasActor>;
	/** Actors that the reader has added; loads no more than the corrections. */
	additions(): Promise<readonly ActorAddition[]>;
};

const noBook: CorrectionsBook = {
	state: () => emptyState,
	add: () => ({kind: 'unwritable', path: ''}),
	undo: () => ({kind: 'nothing'}),
};

/** Knowledge as a library offers it: loaded when it is first asked for, and other after each correction. */
export function createCorrectableKnowledge({
	known,
	corrections = async () => noBook,
	onCorrected,
}: KnowledgeOptions): CorrectableKnowledge {
	let book = noBook;
	let opening: Promise<CorrectionsBook> | undefined;
	let current: Promise<Knowledge> | undefined;

	function knowledge(): Promise<Knowledge> {
		current ??= load();
		return current;
	}

	function openBook(): Promise<CorrectionsBook> {
		opening ??= corrections();
		return opening;
	}

	async function load(): Promise<Knowledge> {
		const [{createKnowledge}, opened] = await Promise.all([
			import('./create-knowledge.ts'),
			openBook(),
		]);
		book = opened;
		return createKnowledge(known, book.state().corrections);
	}

	async function change(write: () => CorrectionOutcome): Promise<CorrectionOutcome> {
		const before = await knowledge();
		const outcome = write();
		if (outcome.kind !== 'done') return outcome;
		current = Promise.resolve(before.corrected(book.state().corrections));
		onCorrected();
		return outcome;
	}

	return {
		knowledge,
		corrections: () => book.state(),
		correct: correction => change(() => book.add(correction)),
		takeBack: () => change(() => book.undo()),
		additions: async () => (await openBook()).state().corrections.additions,
		async actorFilter(actors, articleOf) {
			const {articlesNaming, namesActor} = await knowledge();
			const stored = new Map<string, ReadonlySet<string> | undefined>();
			for (const actor of actors) stored.set(actor, await articlesNaming(actor));
			if ([...stored.values()].every(ids => ids !== undefined)) {
				return (id, actor) => stored.get(actor)?.has(id) ?? false;
			}
			await known.readAll?.();
			const byActor = new Map(actors.map(actor => [actor, namesActor(actor)]));
			return (id, actor) => {
				const article = articleOf(id);
				return article !== undefined && (byActor.get(actor)?.(article) ?? false);
			};
		},
	};
}
