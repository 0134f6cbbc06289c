import {fallbackSettings, type SettingName, type Settings, settings} from './settings.ts';

/** An entry that was passed over. */
export type SettingProblem =
	/** The line is no `name = value`. */
	| {readonly kind: 'unreadable'; readonly line: number; readonly text: string}
	| {readonly kind: 'unknown'; readonly line: number; readonly name: string}
	| {
			readonly kind: 'value';
			readonly line: number;
			readonly name: SettingName;
			readonly value: string;
	  };

type Parsed = {readonly settings: Settings; readonly problems: readonly SettingProblem[]};

/**
 * Reads settings from lines of `name = "value"`, blank lines and comments behind `#`: the part of TOML 1.0 that they need. The
 * quotes may be left out. Bad entries are reported with their line, counted from 1, and the rest holds; of two entries the later.
 */
export function parseSettings(text: string): Parsed {
	const found: Partial<Record<SettingName, string>> = {};
	const problems: SettingProblem[] = [];
	for (const [index, content] of text
		.replace(/^\ufeff/, '')
		.split(/\r\n?|\n/)
		.entries()) {
		const entry = parseLine(content, index + 1);
		if (entry === undefined) continue;
		if ('kind' in entry) problems.push(entry);
		else found[entry.name] = entry.value;
	}
	return {settings: {...fallbackSettings, ...found} as Settings, problems};
}

const blankOrComment = /^\s*(?:#.*)?$/;
const assignment =
	/^\s*(?<name>[\w-]+)\s*=\s*(?:"(?<double>[^"\\]*)"|'(?<single>[^']*)'|(?<bare>[\w.-]+))\s*(?:#.*)?$/;

function parseLine(
	content: string,
	line: number,
): {readonly name: SettingName; readonly value: string} | SettingProblem | undefined {
	if (blankOrComment.test(content)) return undefined;
	const {name, double, single, bare} = assignment.exec(content)?.groups ?? {};
	if (name === undefined) return {kind: 'unreadable', line, text: content.trim()};
	const value = double ?? single ?? bare ?? '';
	if (!isSetting(name)) return {kind: 'unknown', line, name};
	const choices: readonly string[] = settings[name].choices;
	return choices.includes(value) ? {name, value} : {kind: 'value', line, name, value};
}

const isSetting = (name: string): name is SettingName => Object.hasOwn(settings, name);
