import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildCard } from '../src/core/card/card.ts';
import { findActor } from '../src/core/comparison/choose/find-actor.ts';
import { InboundLinks } from '../src/core/actor/vault/inbound-links.ts';
import { checkNotes } from './command-line/check.mts';
import { compare } from './command-line/compare.mts';
import { readOptions, type Options } from './command-line/options.mts';
import { linkResolver } from './command-line/link-resolver.mts';
import { print, tell } from './command-line/output.mts';
import { actorNotes, readVault } from './command-line/read-vault.mts';
import { RequestError } from './command-line/request-error.mts';
import { listStale } from './command-line/stale.mts';
import { listNotes, VaultError } from './command-line/vault-files.mts';

const USAGE = `Usage: npm run -s dossier -- COMMAND VAULT [options]

Reads a folder of Markdown notes and prints what its actor notes say. Writes nothing.

  export VAULT                      one JSON object per actor note, a line each, in path order
  card VAULT NAME                   the card of one actor, as JSON
  compare VAULT --actors A,B[,…]    a comparison table; actors by name, alias, ticker, path or [[link]]
  compare VAULT --peers-of NAME     … of an actor and its peers
  compare VAULT --tag TAG           … of the actors with a tag
  compare VAULT --folder FOLDER     … of the actors in a folder
  stale VAULT [--tag T] [--folder F]
                                    the freshness of each actor note, of those with a tag and in a folder
  stale VAULT --facts               the figures and annotations in them that carry a date, and their ages:
                                    those past the limit first
  check VAULT                       each line that could not be read, as path:line: sentence

Options
  --settings FILE    the plugin's own settings, YOUR-VAULT/.obsidian/plugins/dossier/data.json;
                     its defaults without it
  --language CODE    the language of the notes, instead of that in the settings: auto, all or a code
                     such as en; auto means all
  --limit DAYS       days after which a note is stale, instead of those in the settings (180)
  --today DATE       the day to judge freshness by (YYYY-MM-DD); today by default
  --metrics A,B[,…]  of compare: the metrics to show, in this order; without it those that most have
  --sort ORDER       of compare: "Market cap desc", or by Actor or Updated; asc is the lowest first
  --format FORMAT    of compare: md (default), tsv (the same table), csv (a line for each figure with
                     all its parts) or json (everything); of stale: jsonl (default; an object a line, in
                     path order), json (counts for each state and the notes, the most urgent first), csv
                     (a line for each note) or md (a report: counts, the oldest stale notes, tags); of
                     check: text (default) or json, one object a line
  --fail-on stale    of stale: exit with 1 where a note is stale
  --help             this text

Exit codes: 0 done; 1 stale notes with --fail-on, or problems found by check; 2 the folder, the
settings, an actor, a metric or an option cannot be used. What could not be used of the settings,
and notes that could not be opened, are told on standard error.`;

async function exportNotes(folder: string, options: Options): Promise<void> {
	for await (const note of actorNotes(folder, await listNotes(folder), options)) print(JSON.stringify({ ...note, isActor: true }));
}

async function printCard(folder: string, name: string, options: Options): Promise<void> {
	const { paths, index } = await readVault(folder, options);
	const resolve = linkResolver(paths);
	const found = findActor(name, { index, resolve, from: '' });
	if ('problem' in found) throw new RequestError(found.problem);
	const { note } = found;
	const text = await readFile(join(folder, note.path), 'utf8');
	const relations = { index, resolve, inbound: new InboundLinks(index, resolve) };
	const { policy, terms, today } = options;
	print(JSON.stringify(buildCard(note, text, { conventions: options.reading.conventions, policy, terms, today, relations }), null, '\t'));
}

async function run(words: readonly string[], values: Readonly<Record<string, string | boolean | undefined>>): Promise<void> {
	const [command, folder, name] = words;
	if (values['help'] === true) return print(USAGE);
	if (command === undefined || folder === undefined) throw new RequestError(USAGE);
	const options = await readOptions(values);
	switch (command) {
		case 'export':
			return exportNotes(folder, options);
		case 'card':
			if (name === undefined) throw new RequestError(`Name the actor: ${basename(process.argv[1] ?? '', '.mts')} card VAULT NAME.`);
			return printCard(folder, name, options);
		case 'compare':
			return compare(folder, options);
		case 'stale':
			return listStale(folder, options);
		case 'check':
			return checkNotes(folder, options);
		default:
			throw new RequestError(`There is no command “${command}”.\n\n${USAGE}`);
	}
}

try {
	const text = { type: 'string' } as const;
	const { positionals, values } = parseArgs({
		allowPositionals: true,
		options: { actors: text, 'peers-of': text, tag: text, folder: text, metrics: text, sort: text, format: text, today: text, limit: text, language: text, settings: text, 'fail-on': text, facts: { type: 'boolean' }, help: { type: 'boolean' } },
	});
	await run(positionals, values);
} catch (error) {
	const expected = error instanceof RequestError || error instanceof VaultError || (error instanceof TypeError && 'code' in error);
	if (!expected) throw error;
	tell(error.message);
	process.exitCode = 2;
}
