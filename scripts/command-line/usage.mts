import { COMMANDS, OPTIONS, type CommandDescription, type CommandName, type OptionDescription, type OptionName } from '../../src/core/command-line/request/commands.ts';

/** How wide the help is, and its first column, in characters. */
const WIDTH = 104;
const COLUMN = 21;

/** What `--help` prints. docs/command-line.md says the same at length, and a test compares the two. */
export const USAGE = `Usage: dossier COMMAND VAULT [options]

Reads a folder of Markdown notes and prints what its actor notes say. It never changes a note.
card, explain and check also take a note's file alone: its vault is the folder above with .obsidian.
dossier COMMAND --help shows the options of a command, with an example.

Commands
${entries(Object.entries(COMMANDS).map(([name, { words, summary }]) => [`${name} ${words}`, summary]))}

Options
${entries(optionNames().map((name) => [optionWords(name), `${commandsOf(name)}${OPTIONS[name].meaning}`]))}

Exit codes
  0  done
  1  check found errors or what --fail-on names, or --fail-on stale found overdue notes
  2  a folder, setting, actor, metric or option can't be used, or a rule crashed; the message says which

Settings that can't be used and notes that can't be opened are reported on standard error.`;

/** What `--help` prints of one command. */
export function usageOf(name: CommandName): string {
	const { words, summary, options, formats, example }: CommandDescription = COMMANDS[name];
	const meaning = (option: OptionName): string => (option === 'format' ? (formats ?? '') : OPTIONS[option].meaning);
	return [
		`Usage: dossier ${name} ${words} [options]`, '', ...wrapped(`Prints ${summary}.`, WIDTH), '',
		'Options', entries(options.map((option) => [optionWords(option), meaning(option)])), '',
		'Example', `  dossier ${name} ${example}`,
	].join('\n');
}

function optionNames(): OptionName[] {
	return Object.keys(OPTIONS) as OptionName[];
}

function optionWords(name: OptionName): string {
	const { value }: OptionDescription = OPTIONS[name];
	return `--${name}${value === undefined ? '' : ` ${value}`}`;
}

/** `compare, stale: ` for an option of some commands; nothing for one of all. */
function commandsOf(option: OptionName): string {
	const commands: [string, CommandDescription][] = Object.entries(COMMANDS);
	const having = commands.filter(([, { options }]) => options.includes(option));
	return having.length === commands.length ? '' : `${having.map(([name]) => name).join(', ')}: `;
}

/** Names in a column, and what they mean beside them; a name that is too long has a line of its own. */
function entries(rows: readonly (readonly [name: string, meaning: string])[]): string {
	return rows.flatMap(([name, meaning]) => {
		const lines = wrapped(meaning, WIDTH - COLUMN).map((line) => `${' '.repeat(COLUMN)}${line}`);
		if (name.length > COLUMN - 4) return [`  ${name}`, ...lines];
		return [`  ${name}${(lines[0] ?? '').slice(name.length + 2)}`, ...lines.slice(1)];
	}).join('\n');
}

function wrapped(text: string, width: number): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const last = lines.at(-1);
		if (last === undefined || last.length + 1 + word.length > width) lines.push(word);
		else lines[lines.length - 1] = `${last} ${word}`;
	}
	return lines;
}
