import type {TomlMistake} from './toml-scanner.ts';

/** What is wrong with an entry of a corrections file. */
export type CorrectionProblem = {
	readonly path: string;
	/** Counted from 1; 0 where it is the file as a whole. */
	readonly line: number;
} & (
	| {readonly kind: 'toml'; readonly mistake: TomlMistake}
	/** No table or key of this name is known; `known` lists those that are. */
	| {readonly kind: 'unknown'; readonly name: string; readonly known: readonly string[]}
	/** A table lacks one of these keys. */
	| {readonly kind: 'missing'; readonly keys: readonly string[]}
	/** The value is no text, and no list of texts where one may stand. */
	| {readonly kind: 'text'; readonly key: string}
	| {readonly kind: 'id' | 'name' | 'office' | 'country' | 'type'; readonly value: string}
	/** The merge would make a circle with those before it, or its actor was merged before. */
	| {readonly kind: 'circle' | 'repeated'; readonly id: string; readonly as: string}
	| {readonly kind: 'unreadable'}
	| {readonly kind: 'too-large'; readonly most: number}
	| {readonly kind: 'too-many'; readonly most: number}
);
