import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildCard } from '../../src/core/card/card.ts';
import { findActor } from '../../src/core/comparison/choose/find-actor.ts';
import { InboundLinks } from '../../src/core/actor/vault/inbound-links.ts';
import { checkNotes } from './check.mts';
import { compare } from './compare.mts';
import { explain } from './explain.mts';
import { explainRule } from './explain-rule.mts';
import { fitVault } from './fit.mts';
import { listSimilarMetrics } from './metrics.mts';
import { OPTIONS, readOptions, type Options } from './options.mts';
import { linkResolver } from './link-resolver.mts';
import { endWithReader, jsonText, print, printLines, tell } from './output.mts';
import { actorNotes, readVault } from './read-vault.mts';
import { RequestError } from './request-error.mts';
import { listStale } from './stale.mts';
import { USAGE } from './usage.mts';
import { listNotes } from './vault-files.mts';

async function exportNotes(folder: string, options: Options): Promise<void> {
	for await (const note of actorNotes(folder, await listNotes(folder), options)) print(jsonText({ ...note, isActor: true }));
}

async function printCard(folder: string, name: string, options: Options): Promise<void> {
	const { paths, index } = await readVault(folder, options);
	const resolve = linkResolver(paths);
	const found = findActor(name, { index, resolve, from: '' });
	if ('problem' in found) throw new RequestError(found.problem);
	const { note } = found;
	const text = await readFile(join(folder, note.path), 'utf8');
	const relations = { index, resolve, inbound: new InboundLinks(index, resolve) };
	const { policy, terms, today, hasSummary } = options;
	printLines(`${jsonText(buildCard(note, text, { conventions: options.reading.conventions, policy, terms, today, hasSummary, relations }), '\t')}\n`);
}

async function answer(words: readonly string[], values: Readonly<Record<string, string | boolean | undefined>>): Promise<void> {
	const [command, folder, name, ...names] = words;
	if (values['help'] === true) return printLines(`${USAGE}\n`);
	if (command === 'check' && typeof values['explain'] === 'string') return explainRule(values['explain']);
	if (command === undefined || folder === undefined) throw new RequestError(USAGE);
	const options = await readOptions(folder, values, command);
	switch (command) {
		case 'export':
			return exportNotes(folder, options);
		case 'card':
			if (name === undefined) throw new RequestError('Name an actor: card VAULT NAME.');
			return printCard(folder, name, options);
		case 'explain':
			if (name === undefined) throw new RequestError('Name a note: explain VAULT NOTE.');
			return explain(folder, name, options);
		case 'compare':
			return compare(folder, options);
		case 'stale':
			return listStale(folder, options);
		case 'check':
			return checkNotes(folder, name === undefined ? [] : [name, ...names], options);
		case 'metrics':
			return listSimilarMetrics(folder, options);
		case 'fit':
			return fitVault(folder, options);
		default:
			throw new RequestError(`"${command}" isn't a command.\n\n${USAGE}`);
	}
}

/** Does what the words behind the program's name ask for. Words that ask for nothing that there is are answered with a sentence and exit code 2. */
export async function run(words: readonly string[]): Promise<void> {
	endWithReader();
	try {
		const { positionals, values } = parseArgs({ args: [...words], allowPositionals: true, options: OPTIONS });
		await answer(positionals, values);
	} catch (error) {
		// parseArgs throws a TypeError with a code for an option it can't use.
		const expected = error instanceof RequestError || (error instanceof TypeError && 'code' in error);
		if (!expected) throw error;
		tell(error.message.replace(/ To specify a positional argument [^]*/, ' Run with --help to see them all.'));
		process.exitCode = 2;
	}
}
