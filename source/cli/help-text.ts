import {sanitizeText} from '../layout/sanitize-text.ts';
import {correctionsFile} from './corrections-file.ts';
import {type FlagName, flagOf, flags} from './flags.ts';
import {settingsFile} from './read-settings.ts';
import {type SettingName, settings} from './settings.ts';

const commands: readonly (readonly [string, string])[] = [
	['warraq [PATH...]', 'browse a corpus; one file: read it; no PATH: the corpus that comes along'],
	['warraq search WORDS... [--in PATH]', 'find articles'],
	['warraq show PATH|ID [--in PATH]', 'print an article'],
	['warraq actors [ID] [--in PATH]', 'who is in the corpus; with an ID: every mention, in context'],
	[
		'warraq compare [A [B ...]] [--in PATH]',
		'two articles; more in a table; A with its likely twin; the strongest pair',
	],
	['warraq twins [A] [--in PATH]', 'other reports of the event of A; all pairs of reports'],
	[
		'warraq index PATH...',
		'make the index of a large corpus, or bring it up to date; --status, --remove',
	],
	['warraq terminal', 'what is known about this terminal; choose by eye how Arabic is sent to it'],
];

const corrections: readonly (readonly [string, string])[] = [
	[
		'[[actor]]',
		'one more, or more of its names: id or type, name, english, aliases, country, offices',
	],
	['[[stop]]', 'no actor, or a name of nobody: id, name'],
	['[[merge]]', 'two are one: id, as, name'],
	['[[split]]', 'so written, or in this article, it is another: id, name, article, as, shown'],
];

const notes = [
	'A PATH is a folder, read with all folders in it, or a file; - is standard input.',
	'An ID is the path inside the folder; its beginning or a piece of the title will do.',
	'Query words: "a phrase"  not:word  title:word  actor:ID  source:NAME  since:DATE  until:DATE',
	'Exit status: 0 done or found, 1 nothing found, 2 wrong usage or an unreadable path.',
];

/** What `warraq --help` prints. */
export function helpText(): string {
	const flagRows = (Object.keys(flags) as FlagName[]).map(name => {
		const {value, words} = flagOf(name);
		return [value === undefined ? `--${name}` : `--${name} ${value}`, words] as const;
	});
	const settingRows = (Object.keys(settings) as SettingName[]).map(
		name => [`${name} = "${settings[name].fallback}"`, settings[name].words] as const,
	);
	const about = `Settings, in ${sanitizeText(settingsFile(process.env))}:\n${table(settingRows)}`;
	const correctionsPath = sanitizeText(correctionsFile(process.env));
	const corrected = `Corrections of actors, in ${correctionsPath} (TOML):\n${table(corrections)}`;
	const rest = [about, corrected, notes.join('\n')];
	return ['Reads Arabic news corpora.', table(commands), table(flagRows), ...rest]
		.join('\n\n')
		.concat('\n');
}

function table(rows: readonly (readonly [string, string])[]): string {
	const width = Math.max(...rows.map(([left]) => left.length));
	return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n');
}
