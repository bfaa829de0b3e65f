/** The commands and their options: one table for both doors, the program and Obsidian's own command line, and for their help. */

/** An option, written `--name VALUE` in the program and `name=VALUE` in Obsidian. */
export interface OptionDescription {
	/** What stands for its value; absent where it is said or not. */
	readonly value?: string;
	readonly meaning: string;
}

/** All options, in the order of the help. */
export const OPTIONS = {
	'settings': { value: 'FILE', meaning: "use the plugin's settings, its data.json; without it, the defaults" },
	'language': { value: 'CODE', meaning: 'the language of the notes: auto, all, or a code such as en; auto means all here' },
	'limit': { value: 'DAYS', meaning: "days until a note is overdue, instead of the settings' own (180)" },
	'today': { value: 'DATE', meaning: 'judge freshness and dates on this day (YYYY-MM-DD) instead of today' },
	'actors': { value: 'A,B[,…]', meaning: 'compare actors by name, alias, ticker, path or [[link]]' },
	'peers-of': { value: 'NAME', meaning: 'compare an actor with its peers' },
	'tag': { value: 'TAG', meaning: 'only actors with a tag' },
	'folder': { value: 'FOLDER', meaning: 'only actors in a folder' },
	'metrics': { value: 'A,B[,…]', meaning: 'the metrics to show, in this order; without it, the most common ones' },
	'sort': { value: 'ORDER', meaning: 'by a metric, Actor or Updated, such as "Market cap desc"; asc puts the lowest first' },
	'facts': { meaning: 'dated facts and their age, those past their limit first' },
	'format': { value: 'FORMAT', meaning: 'how the answer is printed' },
	'rule': { value: 'A[,B]', meaning: 'only these rules, off by default or not' },
	'hints': { meaning: 'tell hints too' },
	'baseline': { value: 'FILE', meaning: "leave out the findings in FILE; writes it if it isn't there" },
	'since': { value: 'GIT-REF', meaning: 'only notes that have changed since this commit, branch or tag, and those that speak of them' },
	'trace': { value: 'NOTE:LINE', meaning: 'what each rule came to on a line, and why' },
	'explain': { value: 'RULE', meaning: 'what a rule finds, and why' },
	'json': { meaning: 'print JSON; of fit, a data.json with the best of them' },
	'fail-on': { value: 'WHAT', meaning: 'exit with 1 if a note is overdue, or a finding weighs as much: error (default), warning, hint' },
	'no-cache': { meaning: 'read every note anew, and remember nothing for the next time' },
	'help': { meaning: 'show this help' },
} as const satisfies Readonly<Record<string, OptionDescription>>;

/** The name of an option. */
export type OptionName = keyof typeof OPTIONS;

/** A command. */
export interface CommandDescription {
	/** What follows its name in the program, before its options. */
	readonly words: string;
	/** Whether it answers in Obsidian too. */
	readonly inApp: boolean;
	readonly summary: string;
	readonly options: readonly OptionName[];
	/** The formats, where it has several, the default first. */
	readonly formats?: string;
	/** What follows its name, for instance. */
	readonly example: string;
}

const ALWAYS = ['settings', 'language', 'help'] as const;

/** All commands, in the order of the help. */
export const COMMANDS = {
	export: {
		words: 'VAULT', inApp: false, summary: 'every actor note, one JSON object a line, in path order', options: ['no-cache', ...ALWAYS],
		example: '~/vault',
	},
	card: {
		words: 'VAULT NAME', inApp: true, summary: "one actor's card", options: ['format', 'limit', 'today', 'no-cache', ...ALWAYS],
		formats: 'json (default), or text, which a terminal shows unless told otherwise', example: '~/vault NVIDIA',
	},
	explain: {
		words: 'VAULT NOTE', inApp: false,
		summary: 'why a note is an actor note or none, what each part of it was read as and by what, and what was not read',
		options: ['json', ...ALWAYS], example: '~/vault NVIDIA',
	},
	compare: {
		words: 'VAULT', inApp: true, summary: 'a comparison of actors: of one of --actors, --peers-of, --tag and --folder',
		options: ['actors', 'peers-of', 'tag', 'folder', 'metrics', 'sort', 'format', 'today', 'no-cache', ...ALWAYS],
		formats: 'md (default), tsv, csv or json', example: '~/vault --peers-of NVIDIA --metrics "Market cap, Revenue"',
	},
	stale: {
		words: 'VAULT', inApp: true, summary: 'how fresh each actor note is',
		options: ['tag', 'folder', 'facts', 'format', 'fail-on', 'limit', 'today', 'no-cache', ...ALWAYS],
		formats: 'jsonl (default), json, csv or md', example: '~/vault --tag semis --format md',
	},
	check: {
		words: 'VAULT [NOTE …]', inApp: true,
		summary: "what the rules find, as path:line: reason: lines that couldn't be read, and figures, dates and cases to look at",
		options: ['rule', 'hints', 'baseline', 'since', 'trace', 'explain', 'format', 'fail-on', 'today', 'no-cache', ...ALWAYS],
		formats: 'text (default), json, jsonl or markdown; outside the app also sarif', example: '~/vault NVIDIA --hints',
	},
	metrics: {
		words: 'VAULT', inApp: false, summary: 'metric names that look alike, and the setting that joins two or keeps them apart',
		options: ['format', 'no-cache', ...ALWAYS],
		formats: 'text (default) or json', example: '~/vault',
	},
	fit: {
		words: 'VAULT', inApp: true, summary: 'rules, headings, dates and languages that suit the vault', options: ['json', 'format', ...ALWAYS],
		formats: 'text (default) or json', example: '~/vault --json',
	},
} as const satisfies Readonly<Record<string, CommandDescription>>;

/** The name of a command. */
export type CommandName = keyof typeof COMMANDS;

/** Whether a word is the name of a command. */
export function isCommand(word: string): word is CommandName {
	return Object.keys(COMMANDS).includes(word);
}
