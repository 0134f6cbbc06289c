import {deflateRawSync} from 'node:zlib';
import type {Actor, Tags, TextLanguage} from '../../actors/actor.ts';
import {ByteWriter} from '../../search/stored/byte-writer.ts';
import {packJson} from './packed-json.ts';
import {encodeSections} from './section-file.ts';
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

/** Gathers who is named in the articles of a corpus, without where; `StoredTags` reads it. */
export class TagsWriter {
	readonly #strings = new StringTable();
	readonly #actors = new Map<string, number>();
	readonly #actorTable = new ByteWriter();
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
		const forms = Map.groupBy(mentions, ({actor}) => actor);
		for (const actor of actors) {
			tags.number(this.#numberOf(actor));
			this.#writeForms((forms.get(actor.id) ?? []).map(({text}) => text));
		}
		this.#lengths.number(tags.length - from);
	}

	/** The file of the articles since the last one. */
	addFile(file: TaggedFile): void {
		this.#files.push(file);
	}

	/** The bytes of the file of tags. */
	encode(madeBy: string): Buffer[] {
		return encodeSections({
			madeBy: Buffer.from(madeBy),
			files: packJson(this.#files),
			tags: this.#tags.take(),
			lengths: this.#lengths.take(),
			// Names share many letters; these are read whole anyway.
			actors: deflateRawSync(this.#actorTable.take()),
			strings: deflateRawSync(this.#strings.encode()),
		});
	}

	/** How an article names an actor, each form with how often. */
	#writeForms(texts: readonly string[]): void {
		const counts = [...Map.groupBy(texts, text => text)];
		this.#tags.number(counts.length);
		for (const [text, {length}] of counts) {
			this.#tags.number(this.#strings.numberOf(text));
			this.#tags.number(length);
		}
	}

	#numberOf({id, type, name, englishName, country}: Actor): number {
		const key = [id, name, englishName, country].join('\n');
		const known = this.#actors.get(key);
		if (known !== undefined) return known;
		const number = this.#actors.size;
		this.#actors.set(key, number);
		this.#actorTable.byte(actorTypes.indexOf(type));
		this.#actorTable.text(id);
		this.#actorTable.text(name);
		for (const text of [englishName, country])
			this.#actorTable.number(this.#strings.numberOf(text));
		return number;
	}
}
