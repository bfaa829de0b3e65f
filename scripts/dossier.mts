import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { ActorIndex } from '../src/core/actor/actor-index.ts';
import type { ActorNote } from '../src/core/actor/actor-note.ts';
import { peersOf } from '../src/core/actor/peers.ts';
import { buildCard } from '../src/core/card/card.ts';
import { compareActors } from '../src/core/comparison/compare-actors.ts';
import { compileMetricTerms } from '../src/core/comparison/metrics/metric-terms.ts';
import { printComparison } from '../src/core/comparison/print-comparison.ts';
import { assessFreshness } from '../src/core/freshness/freshness.ts';
import { checkNotes } from './check-notes.mts';
import { formatAmong, readOptions, type Options } from './dossier-options.mts';
import { linkResolver } from './link-resolver.mts';
import { print, tell } from './output.mts';
import { actorNotes, readVault, type Vault } from './read-vault.mts';
import { RequestError } from './request-error.mts';
import { listNotes, VaultError } from './vault-files.mts';

const USAGE = `Usage: npm run -s dossier -- COMMAND VAULT [options]

Reads a folder of Markdown notes and prints what its actor notes say. Writes nothing.

  export VAULT                      one JSON object per actor note, a line each, in path order
  card VAULT NAME                   the card of one actor, as JSON
  compare VAULT --actors A,B[,…]    a comparison table; actors by name, alias, ticker or path
  compare VAULT --peers-of NAME     … of an actor and its peers
  stale VAULT [--fail-on stale]     the freshness of each actor note, one JSON object a line
  check VAULT                       each line that could not be read, as path:line: sentence

Options
  --settings FILE    the plugin's own settings, YOUR-VAULT/.obsidian/plugins/dossier/data.json;
                     its defaults without it
  --language CODE    the language of the notes, instead of that in the settings: auto, all or a code
                     such as en; auto means all
  --limit DAYS       days after which a note is stale, instead of those in the settings (180)
  --today DATE       the day to judge freshness by (YYYY-MM-DD); today by default
  --format FORMAT    of compare: md (default) or json; of check: text (default) or json, one object a line
  --fail-on stale    exit with 1 where a note is stale
  --help             this text

Exit codes: 0 done; 1 stale notes with --fail-on, or problems found by check; 2 the folder, the
settings, an actor or an option cannot be used. What could not be used of the settings, and notes
that could not be opened, are told on standard error.`;

async function exportNotes(folder: string, options: Options): Promise<void> {
	for await (const note of actorNotes(folder, await listNotes(folder), options)) print(JSON.stringify({ ...note, isActor: true }));
}

async function printCard(folder: string, name: string, options: Options): Promise<void> {
	const note = findActor((await readVault(folder, options)).index, name);
	print(JSON.stringify(buildCard(note, assessFreshness(note, options, options.today), options.reading.conventions), null, '\t'));
}

async function compare(folder: string, options: Options): Promise<void> {
	const format = formatAmong(['md', 'json'], options.format);
	const table = compareActors(chosenNotes(await readVault(folder, options), options), { terms: compileMetricTerms([]) });
	if (format === 'json') print(JSON.stringify(table, null, '\t'));
	else print(printComparison(table, { link: ({ name }) => `[[${name}]]`, asOf: options.today }));
}

async function listStale(folder: string, options: Options): Promise<void> {
	let stale = 0;
	for await (const note of actorNotes(folder, await listNotes(folder), options)) {
		const freshness = assessFreshness(note, options, options.today);
		if (freshness.state === 'stale') stale++;
		print(JSON.stringify({ path: note.path, name: note.name, ...freshness }));
	}
	if (stale > 0 && options.failOnStale) process.exitCode = 1;
}

function chosenNotes({ paths, index }: Vault, options: Options): ActorNote[] {
	if (options.peersOf !== undefined) {
		const actor = findActor(index, options.peersOf);
		const peers = peersOf(actor, index, linkResolver(paths)).map(({ note }) => note);
		if (peers.length === 0) throw new RequestError(`No competitor, peer or rival is annotated in Related of ${actor.name} or of notes that link to it.`);
		return [actor, ...peers];
	}
	if (options.actors.length < 2) throw new RequestError('Name two or more actors: --actors A,B or --peers-of NAME.');
	return options.actors.map((name) => findActor(index, name));
}

function findActor(index: ActorIndex, name: string): ActorNote {
	const [note, ...others] = [index.get(name) ?? index.get(`${name}.md`) ?? index.named(name)].flat();
	if (note === undefined) throw new RequestError(`No actor goes by “${name}”.`);
	if (others.length === 0) return note;
	const paths = [note, ...others].map(({ path }) => path).join(', ');
	throw new RequestError(`“${name}” names ${others.length + 1} actors; give a path: ${paths}.`);
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
		options: { actors: text, 'peers-of': text, format: text, today: text, limit: text, language: text, settings: text, 'fail-on': text, help: { type: 'boolean' } },
	});
	await run(positionals, values);
} catch (error) {
	const expected = error instanceof RequestError || error instanceof VaultError || (error instanceof TypeError && 'code' in error);
	if (!expected) throw error;
	tell(error.message);
	process.exitCode = 2;
}
