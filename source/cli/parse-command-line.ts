import meow from 'meow';
import {parseFields} from '../corpus/parse-fields.ts';
import type {Messages} from '../messages/messages.ts';
import {asTerminalWord, terminalWords} from '../terminal/choose-terminal.ts';
import type {CommandLine, UsageError} from './command-line.ts';
import {type CommandName, type FlagName, flagOf, flags} from './flags.ts';

const commandNames: readonly CommandName[] = [
	...(['search', 'show', 'actors', 'compare', 'twins', 'index', 'terminal'] as const),
];
const flagNames = Object.keys(flags) as FlagName[];

/** Understands the words behind `warraq`; looks at nothing but them. */
export function parseCommandLine(
	argv: readonly string[],
	messages: Messages,
): CommandLine | UsageError {
	const {input, flags: given} = readFlags(argv);
	const command = commandNames.find(name => name === input[0]) ?? 'browse';
	const typed = command === 'browse' ? input : input.slice(1);
	const problem =
		unknownFlag(argv, given, command, messages) ??
		manyFormats(given, messages) ??
		badValue(given, messages);
	if (problem !== undefined) return {usageError: problem};
	const paths = (given.in as readonly string[] | undefined) ?? [];
	return {
		command: given.help ? 'help' : given.version ? 'version' : command,
		// What is read or indexed needs no flag; whoever is used to one may give it.
		words: command === 'browse' || command === 'index' ? [...typed, ...paths] : typed,
		in: paths,
		json: given.json === true,
		html: given.html === true,
		markdown: given.markdown === true,
		csv: given.csv === true,
		limit: numberOf(given.limit),
		actor: given.actor as string | undefined,
		source: given.source as string | undefined,
		since: given.since as string | undefined,
		until: given.until as string | undefined,
		exact: given.exact === true,
		...fieldsOf(given),
		batch: given.batch === true,
		index: given.index !== false,
		status: given.status === true,
		remove: given.remove === true,
		width: numberOf(given.width),
		logical: given.logical === true,
		terminal: terminalOf(given.terminal),
		color: given.color as boolean | undefined,
		timing: given.timing === true,
	};
}

type Given = Readonly<Record<string, unknown>>;

function readFlags(argv: readonly string[]): {input: readonly string[]; flags: Given} {
	const {input, flags: given} = meow({
		importMeta: import.meta,
		argv: [...argv],
		pkg: {},
		autoHelp: false,
		autoVersion: false,
		inferType: false,
		booleanDefault: undefined,
		flags: Object.fromEntries(
			flagNames.map(name => [name, {type: flagOf(name).type, isMultiple: flagOf(name).isMultiple}]),
		),
	});
	return {input, flags: given};
}

function unknownFlag(
	argv: readonly string[],
	given: Given,
	command: CommandName,
	messages: Messages,
): string | undefined {
	for (const name of Object.keys(given)) {
		const flag = flagNames.find(known => known === name);
		if (flag === undefined) return messages.usage.unknownFlag(asTyped(argv, name));
		const {commands} = flagOf(flag);
		if (given[name] === undefined || isEmptyList(given[name])) continue;
		if (commands !== undefined && !commands.includes(command))
			return messages.usage.flagOfOtherCommand(`--${name}`, commands.join(', '));
	}
	return undefined;
}

const formats: readonly FlagName[] = ['json', 'csv', 'html', 'markdown'];

function manyFormats(given: Given, {usage}: Messages): string | undefined {
	const wanted = formats.filter(name => given[name] === true).map(name => `--${name}`);
	return wanted.length > 1 ? usage.manyFormats(wanted.join(', ')) : undefined;
}

const isEmptyList = (value: unknown) => Array.isArray(value) && value.length === 0;

/** The flag as it was typed: the parser gives back camel case. */
function asTyped(argv: readonly string[], name: string): string {
	const letters = name.toLowerCase();
	const typed = argv.find(
		word => word.replace(/=.*/s, '').replaceAll('-', '').toLowerCase() === letters,
	);
	return typed?.replace(/=.*/s, '') ?? (name.length === 1 ? `-${name}` : `--${name}`);
}

function badValue(given: Given, {usage}: Messages): string | undefined {
	for (const name of flagNames) {
		if (flagOf(name).type !== 'string') continue;
		for (const value of [given[name]].flat()) {
			if (value === undefined) continue;
			if (value === '') return usage.missingValue(`--${name}`);
			if ((name === 'limit' || name === 'width') && numberOf(value) === undefined)
				return usage.notANumber(`--${name}`, String(value));
			if (name === 'terminal' && terminalOf(value) === undefined)
				return usage.unknownTerminal(String(value), ['auto', ...terminalWords].join(', '));
			if (name === 'actor' && !/^(?:person|organization|place)\/./.test(String(value)))
				return usage.notAnActor(`--${name}`, String(value));
			if (name === 'fields') {
				const fields = parseFields(String(value));
				if ('error' in fields) return fields.error;
			}
			if ((name === 'since' || name === 'until') && !isDay(String(value)))
				return usage.notADate(`--${name}`, String(value));
		}
	}
	return undefined;
}

function fieldsOf({fields}: Given): Pick<CommandLine, 'fields'> {
	const parsed = typeof fields === 'string' ? parseFields(fields) : undefined;
	return parsed === undefined || 'error' in parsed ? {} : {fields: parsed};
}

const numberOf = (value: unknown): number | undefined =>
	typeof value === 'string' && /^[1-9]\d{0,8}$/.test(value) ? Number(value) : undefined;

const terminalOf = (value: unknown): CommandLine['terminal'] =>
	value === 'auto' ? value : typeof value === 'string' ? asTerminalWord(value) : undefined;

function isDay(value: string): boolean {
	const date = new Date(`${value}T00:00:00Z`);
	return (
		!Number.isNaN(date.valueOf()) && date.toISOString().startsWith(value) && value.length === 10
	);
}
