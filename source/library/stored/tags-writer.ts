import {deflateRawSync} from 'node:zlib';
import type {Actor, Tags, TextLanguage} from '../../actors/actor.ts';
import type {Mention} from '../../actors/mention.ts';
import {ByteWriter} from '../../search/stored/byte-writer.ts';
import {packJson} from './packed-json.ts';
import {encodeSections} from './section-file.ts';
import {shortActorId} from './short-actor-id.ts';
import {StringTable} from './string-table.ts';

/** A file of the corpus whose articles have tags. */
export type TaggedFile = {
	readonly id: string;
	/** As it was when it was read. */
	readonly size: number;
	readonly modified: number;
	readonly articleCount: number;
};

export const actorTypes: readonly Actor['type'][] = ['person', 'organization', 'place'];
export const languages: readonly TextLanguage[] = ['ar', 'fa', 'ur', 'ckb', 'other'];

/** An actor with its number. */
type NamedActor = {
	readonly actor: Actor;
	readonly number: number;
	/** The forms in which it is named, by their numbers; the first is its name. */
	readonly forms: Map<string, number>;
};

/** Gathers who is named in the articles of a corpus, without where; `StoredTags` reads it. */
export class TagsWriter {
	readonly #actors: NamedActor[] = [];
	/** By id; one that is shown by several names is several. */
	readonly #byId = new Map<string, NamedActor[]>();
	readonly #tags = new ByteWriter();
	readonly #lengths = new ByteWriter();
	readonly #files: TaggedFile[] = [];

	/** The tags of an article of the file that is added next. */
	add({actors, mentions, main, language}: Tags): void {
		const from = this.#tags.length;
		const tags = this.#tags;
		tags.byte(languages.indexOf(language));
		tags.byte(main.length);
		tags.number(actors.length);
		const counts = countForms(mentions);
		for (const actor of actors) {
			const named = this.#namedActor(actor);
			tags.number(named.number);
			this.#writeForms(named, counts.get(actor.id) ?? noForms);
		}
		this.#lengths.number(tags.length - from);
	}

	/** The file of the articles since the last one. */
	addFile(file: TaggedFile): void {
		this.#files.push(file);
	}

	/** The bytes of the file of tags. */
	encode(madeBy: string): Buffer[] {
		const strings = new StringTable();
		const actors = encodeActors(this.#actors, strings);
		return encodeSections({
			madeBy: Buffer.from(madeBy),
			files: packJson(this.#files),
			// These are read whole anyway, and packed to half of it.
			tags: deflateRawSync(this.#tags.take()),
			lengths: deflateRawSync(this.#lengths.take()),
			actors: deflateRawSync(actors),
			strings: deflateRawSync(strings.encode()),
		});
	}

	#writeForms({forms}: NamedActor, counts: FormCounts): void {
		this.#tags.number(counts.size);
		for (const [text, count] of counts) {
			if (!forms.has(text)) forms.set(text, forms.size);
			this.#tags.number(forms.get(text)!);
			this.#tags.number(count);
		}
	}

	#namedActor(actor: Actor): NamedActor {
		const known = this.#byId.get(actor.id);
		const same = known?.find(other => isShownAlike(other.actor, actor));
		if (same !== undefined) return same;
		const made = {actor, number: this.#actors.length, forms: new Map([[actor.name, 0]])};
		this.#actors.push(made);
		if (known === undefined) this.#byId.set(actor.id, [made]);
		else known.push(made);
		return made;
	}
}

function isShownAlike(a: Actor, b: Actor): boolean {
	return a.name === b.name && a.englishName === b.englishName && a.country === b.country;
}

/** How an article names an actor, each form with how often. */
type FormCounts = ReadonlyMap<string, number>;

const noForms: FormCounts = new Map();

/** By the ids of the actors. Hot: takes each mention of a corpus. */
function countForms(mentions: readonly Mention[]): ReadonlyMap<string, FormCounts> {
	const counts = new Map<string, Map<string, number>>();
	for (const {actor, text} of mentions) {
		const known = counts.get(actor);
		if (known === undefined) counts.set(actor, new Map([[text, 1]]));
		else known.set(text, (known.get(text) ?? 0) + 1);
	}
	return counts;
}

function encodeActors(named: readonly NamedActor[], strings: StringTable): Uint8Array {
	const writer = new ByteWriter();
	for (const {actor, forms} of named) {
		const {type, id, name, englishName, country} = actor;
		writer.byte(actorTypes.indexOf(type));
		writer.number(forms.size);
		for (const form of forms.keys()) writer.text(form);
		writer.text(shortActorId(id, type, name));
		for (const text of [englishName, country]) writer.number(strings.numberOf(text));
	}
	return writer.take();
}
