import {type TomlMistake, TomlScanner, type TomlValue} from './toml-scanner.ts';

/** A table of a TOML document: what stands under one header, or before the first. */
export type TomlTable = {
	/** The name in the header, its parts joined by dots; empty before the first header. */
	readonly name: string;
	/** Written with two brackets: one of several of this name. */
	readonly isOneOfMany: boolean;
	/** Of the header, counted from 1. */
	readonly line: number;
	/** By key, the parts of a dotted one joined by dots. */
	readonly values: ReadonlyMap<string, TomlValue>;
};

/** A line that was passed over. */
export type TomlProblem = {readonly line: number; readonly mistake: TomlMistake};

/** A file with more mistakes is no TOML; what follows is not read. */
const mostProblems = 1000;

/**
 * Reads a document of TOML 1.0 as a flat list of its tables. Unlike a strict reader it goes on behind a mistake: the entry
 * is left out and reported with its line, and all others hold. Dates and times are given as strings.
 */
export function parseToml(text: string): {
	readonly tables: readonly TomlTable[];
	readonly problems: readonly TomlProblem[];
} {
	const scanner = new TomlScanner(text);
	const problems: TomlProblem[] = [];
	let values = new Map<string, TomlValue>();
	const tables: TomlTable[] = [{name: '', isOneOfMany: false, line: 1, values}];
	while (scanner.skipToStatement()) {
		const {line} = scanner;
		const statement = scanner.readStatement();
		if ('mistake' in statement) {
			problems.push(statement);
			if (problems.length >= mostProblems) break;
		} else if ('name' in statement) {
			values = new Map();
			tables.push({...statement, line, values});
		} else if (values.has(statement.key)) {
			problems.push({line, mistake: 'repeated'});
		} else {
			values.set(statement.key, statement.value);
		}
	}
	return {tables, problems};
}
