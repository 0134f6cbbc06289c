import {statSync} from 'node:fs';
import {inflateRawSync} from 'node:zlib';
import type {Actor, Tags} from '../../actors/actor.ts';
import type {Mention} from '../../actors/mention.ts';
import {ByteReader} from '../../search/stored/byte-reader.ts';
import {DamagedSegmentError} from '../../search/stored/damaged-segment-error.ts';
import {readStarts} from '../../search/stored/read-starts.ts';
import type {CorpusFile} from './corpus-file.ts';
import {unpackJson} from './packed-json.ts';
import {SectionFile} from './section-file.ts';
import {longActorId} from './short-actor-id.ts';
import {decodeStrings} from './string-table.ts';
import {actorTypes, languages, type TaggedFile} from './tags-writer.ts';

/** An actor with the forms in which it is named; the first is its name. */
type NamedActor = {
	readonly actor: Omit<Actor, 'offices' | 'mentionCount'>;
	readonly forms: readonly string[];
};

/**
 * Who is named in the articles of a corpus, as it was stored. Mentions have the form in which they name
 * somebody, but no place: whoever wants that reads the article.
 */
export class StoredTags {
	readonly files: readonly TaggedFile[];
	readonly #tags: Uint8Array;
	readonly #starts: Uint32Array;
	readonly #actors: readonly NamedActor[];
	readonly #byId = new Map<string, TaggedFile>();
	/** The number of the first article of a file, by its id. */
	readonly #firsts = new Map<string, number>();

	/** Throws where there is no such file, or it is damaged or made by another program. */
	constructor(path: string, madeBy: string) {
		const sections = new SectionFile(path, statSync(path).size);
		let lengths: Uint8Array;
		try {
			if (sections.read('madeBy').toString() !== madeBy) throw new DamagedSegmentError();
			this.files = unpackJson<readonly TaggedFile[]>(sections.read('files'));
			const unpack = (name: string) => inflateRawSync(sections.read(name));
			this.#tags = unpack('tags');
			this.#actors = decodeActors(unpack('actors'), decodeStrings(unpack('strings')));
			lengths = unpack('lengths');
		} finally {
			sections.close();
		}
		let first = 0;
		for (const file of this.files) {
			this.#byId.set(file.id, file);
			this.#firsts.set(file.id, first);
			first += file.articleCount;
		}
		this.#starts = readStarts(new ByteReader(lengths), first);
		if (this.#starts[first] !== this.#tags.length) throw new DamagedSegmentError();
	}

	/** The file of tags that holds a file of the corpus as it is now. */
	current({id, size, modified}: CorpusFile): TaggedFile | undefined {
		const file = this.#byId.get(id);
		return file?.size === size && file.modified === modified ? file : undefined;
	}

	/** The tags of an article of a file, by its number in there, which must be below `articleCount`. */
	at({id}: TaggedFile, article: number): Tags {
		return this.#decode(this.#firsts.get(id)! + article);
	}

	/** Whether an article of a file names one of some actors; see `choose`. */
	names({id}: TaggedFile, article: number, chosen: Uint8Array): boolean {
		const reader = new ByteReader(this.#tags, this.#starts[this.#firsts.get(id)! + article]!);
		reader.at += 2;
		for (let left = reader.number(); left > 0; left--) {
			if (chosen[reader.number()] === 1) return true;
			for (let numbers = reader.number() * 2; numbers > 0; numbers--) reader.number();
		}
		return false;
	}

	/** The actors whose ids are wanted, for `names`. */
	choose(isWanted: (id: string) => boolean): Uint8Array {
		return Uint8Array.from(this.#actors, ({actor}) => (isWanted(actor.id) ? 1 : 0));
	}

	#decode(article: number): Tags {
		const reader = new ByteReader(this.#tags, this.#starts[article]!);
		const language = languages[reader.byte()] ?? 'other';
		const mainCount = reader.byte();
		const actors: Actor[] = [];
		const mentions: Mention[] = [];
		for (let left = reader.number(); left > 0; left--) {
			const named = this.#actors[reader.number()];
			if (named === undefined) throw new DamagedSegmentError();
			const before = mentions.length;
			this.#readMentions(reader, named, mentions);
			actors.push({...named.actor, offices: [], mentionCount: mentions.length - before});
		}
		return {actors, mentions, main: actors.slice(0, mainCount).map(({id}) => id), language};
	}

	#readMentions(reader: ByteReader, {actor, forms}: NamedActor, mentions: Mention[]): void {
		const {id, type, name} = actor;
		for (let left = reader.number(); left > 0; left--) {
			const text = forms[reader.number()] ?? '';
			const mention = {actor: id, type, name, text, from: 0, to: 0, rule: ''};
			for (let times = reader.number(); times > 0; times--) mentions.push(mention);
		}
	}
}

function decodeActors(bytes: Uint8Array, textOf: (number: number) => string | null): NamedActor[] {
	const reader = new ByteReader(bytes);
	const actors: NamedActor[] = [];
	while (reader.at < bytes.length) {
		const type = actorTypes[reader.byte()];
		if (type === undefined) throw new DamagedSegmentError();
		const forms = Array.from({length: reader.number()}, () => reader.text());
		const name = forms[0] ?? '';
		const id = longActorId(reader.text(), type, name);
		const [englishName, country] = [textOf(reader.number()), textOf(reader.number())];
		const actor = {
			...{id, type, name},
			...(englishName === null ? {} : {englishName}),
			...(country === null ? {} : {country}),
		};
		actors.push({actor, forms});
	}
	return actors;
}
