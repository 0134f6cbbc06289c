export type CommandName =
	| 'browse'
	| 'search'
	| 'show'
	| 'actors'
	| 'compare'
	| 'twins'
	| 'index'
	| 'terminal';

type Flag = {
	readonly type: 'string' | 'boolean';
	/** How its value is called in the help. */
	readonly value?: string;
	readonly words: string;
	/** The commands that know it; all when absent. */
	readonly commands?: readonly CommandName[];
	readonly isMultiple?: true;
};

/** Every flag, described once: parsing, checking and help come from here. */
export const flags = {
	in: {
		type: 'string',
		value: 'PATH',
		words: 'the corpus: a folder or a file; may be given more than once',
		commands: ['browse', 'search', 'show', 'actors', 'compare', 'twins', 'index'],
		isMultiple: true,
	},
	json: {type: 'boolean', words: 'answer in JSON'},
	html: {
		type: 'boolean',
		words: 'the comparison as a page for a browser or for printing',
		commands: ['compare'],
	},
	markdown: {
		type: 'boolean',
		words: 'the comparison as a Markdown document',
		commands: ['compare'],
	},
	csv: {type: 'boolean', words: 'answer in CSV, in UTF-8', commands: ['actors']},
	limit: {
		type: 'string',
		value: 'N',
		words: 'at most N results',
		commands: ['search', 'browse', 'actors', 'twins'],
	},
	actor: {type: 'string', value: 'ID', words: 'only articles that name this actor'},
	source: {type: 'string', value: 'NAME', words: 'only articles of this source'},
	since: {type: 'string', value: 'DATE', words: 'only articles dated DATE (YYYY-MM-DD) or later'},
	until: {type: 'string', value: 'DATE', words: 'only articles dated DATE or earlier'},
	fields: {
		type: 'string',
		value: 'ROLE=NAME,...',
		words: 'names of JSON fields where they are not the usual ones: title=headline,body=text',
	},
	batch: {
		type: 'boolean',
		words: 'one query a line on standard input, one JSON object a line out',
		commands: ['search'],
	},
	exact: {
		type: 'boolean',
		words: 'match letters exactly as typed',
		commands: ['search', 'browse'],
	},
	index: {
		type: 'boolean',
		words: '--no-index reads a large corpus anew, and keeps nothing of it',
		commands: ['browse', 'search', 'show', 'actors', 'compare', 'twins'],
	},
	status: {
		type: 'boolean',
		words: 'tell of the index of PATH, or of all indexes',
		commands: ['index'],
	},
	remove: {
		type: 'boolean',
		words: 'remove the index of PATH, or all indexes',
		commands: ['index'],
	},
	width: {type: 'string', value: 'N', words: 'wrap at N columns'},
	logical: {type: 'boolean', words: 'print in logical order, for a terminal with its own bidi'},
	terminal: {
		type: 'string',
		value: 'NAME',
		words: 'which terminal this is, or how Arabic is sent to it; auto finds out',
	},
	color: {type: 'boolean', words: 'color; --no-color turns it off'},
	timing: {
		type: 'boolean',
		words: 'add tookMs to the JSON',
		commands: ['search', 'show', 'compare'],
	},
	help: {type: 'boolean', words: 'this help'},
	version: {type: 'boolean', words: 'the version'},
} as const satisfies Readonly<Record<string, Flag>>;

export type FlagName = keyof typeof flags;

/** The flag as the tables of this room see it. */
export const flagOf = (name: FlagName): Flag => flags[name];
