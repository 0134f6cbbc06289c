import type {Fields} from '../corpus/fields.ts';
import type {TerminalWord} from '../terminal/choose-terminal.ts';
import type {CommandName} from './flags.ts';

/** What was asked for, understood. */
export type CommandLine = {
	readonly command: CommandName | 'help' | 'version';
	/** What stands after the command: paths, words to find, or an article. */
	readonly words: readonly string[];
	/** The corpus of `--in`. */
	readonly in: readonly string[];
	readonly json: boolean;
	/** At most one of `json`, `csv`, `html` and `markdown`. */
	readonly csv: boolean;
	readonly html: boolean;
	readonly markdown: boolean;
	readonly limit?: number;
	/** The ID of an actor. */
	readonly actor?: string;
	readonly source?: string;
	/** YYYY-MM-DD. */
	readonly since?: string;
	readonly until?: string;
	readonly exact: boolean;
	/** Which fields of JSON records hold what. */
	readonly fields?: Fields;
	/** Queries come from standard input, a line each. */
	readonly batch: boolean;
	/** Indexes are told of, or removed. */
	readonly status: boolean;
	readonly remove: boolean;
	/** A large corpus may be kept in an index. */
	readonly index: boolean;
	/** Columns. */
	readonly width?: number;
	readonly logical: boolean;
	/** `auto`: whatever was settled or remembered, find out. Absent when nothing was said. */
	readonly terminal?: TerminalWord | 'auto';
	/** Absent when nothing was said. */
	readonly color?: boolean;
	readonly timing: boolean;
};

/** Words that could not be understood, with a sentence for the person who typed them. */
export type UsageError = {readonly usageError: string};
