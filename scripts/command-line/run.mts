import { parseArgs } from 'node:util';
import { isCommand, OPTIONS, type CommandName, type OptionDescription } from '../../src/core/command-line/request/commands.ts';
import { RequestError } from '../../src/core/command-line/request/error.ts';
import type { Options } from './options.mts';
import { endWithReader, printLines, tell } from './output.mts';
import { USAGE, usageOf } from './usage.mts';
import { withVault } from './vault-of-note.mts';

/** The values of options, by name. */
type Values = Readonly<Record<string, unknown>>;

async function answer(words: readonly string[], values: Values): Promise<void> {
	const [command] = words;
	if (values['help'] === true) return printLines(`${command !== undefined && isCommand(command) ? usageOf(command) : USAGE}\n`);
	if (command === 'check' && typeof values['explain'] === 'string') return (await import('./explain-rule.mts')).explainRule(values['explain']);
	if (command === undefined || words[1] === undefined) throw new RequestError(USAGE);
	if (!isCommand(command)) throw new RequestError(`"${command}" isn't a command.\n\n${USAGE}`);
	const isOfNotes = ['card', 'explain', 'check'].includes(command);
	return runCommand(command, isOfNotes ? withVault(words.slice(1)) : words.slice(1), values);
}

/** Each command loads what it needs and no more: to load all of it takes as long as to read a hundred notes. */
async function runCommand(command: CommandName, [folder = '', ...names]: readonly string[], values: Values): Promise<void> {
	const { readOptions } = await import('./options.mts');
	const options = readOptions(folder, values, command);
	try {
		await runWith(options, command, folder, names, values);
	} finally {
		for (const cache of options.cache?.opened ?? []) cache.save();
	}
}

async function runWith(options: Options, command: CommandName, folder: string, names: readonly string[], values: Values): Promise<void> {
	const [name] = names;
	switch (command) {
		case 'export': return (await import('./export.mts')).exportNotes(folder, options);
		case 'card':
			if (name === undefined) throw new RequestError('Name an actor: card VAULT NAME.');
			return (await import('./card.mts')).printCard(folder, name, options);
		case 'explain':
			if (name === undefined) throw new RequestError('Name a note: explain VAULT NOTE.');
			return (await import('./explain.mts')).explain(folder, name, options);
		case 'compare': return (await import('./compare.mts')).compare(folder, options);
		case 'stale': return (await import('./stale.mts')).listStale(folder, options);
		case 'check':
			if (typeof values['trace'] === 'string') return (await import('./trace.mts')).traceLine(folder, values['trace'], options);
			return (await import('./check.mts')).checkNotes(folder, names, options);
		case 'metrics': return (await import('./metrics.mts')).listSimilarMetrics(folder, options);
		case 'fit': return (await import('./fit.mts')).fitVault(folder, options);
	}
}

/** The options as `parseArgs` takes them. */
function parsed(): Record<string, { readonly type: 'string' | 'boolean' }> {
	const options: [string, OptionDescription][] = Object.entries(OPTIONS);
	return Object.fromEntries(options.map(([name, { value }]) => [name, { type: value === undefined ? 'boolean' : 'string' }]));
}

/** Does what the words behind the program's name ask for. Words that ask for nothing that there is are answered with a sentence and exit code 2. */
export async function run(words: readonly string[]): Promise<void> {
	endWithReader();
	try {
		const { positionals, values } = parseArgs({ args: [...words], allowPositionals: true, options: parsed() });
		await answer(positionals, values);
	} catch (error) {
		// parseArgs throws a TypeError with a code for an option it can't use.
		const expected = error instanceof RequestError || (error instanceof TypeError && 'code' in error);
		if (!expected) throw error;
		tell(error.message.replace(/ To specify a positional argument [^]*/, ' Run with --help to see them all.'));
		process.exitCode = 2;
	}
}
