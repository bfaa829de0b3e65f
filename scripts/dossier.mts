import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { ActorIndex } from '../src/core/actor/actor-index.ts';
import type { ActorNote } from '../src/core/actor/actor-note.ts';
import { DEFAULT_ACTOR_RULE, mayFit } from '../src/core/actor/actor-rule.ts';
import { compileConventions } from '../src/core/actor/conventions.ts';
import { peersOf } from '../src/core/actor/peers.ts';
import { readActorNote, type ReadOptions } from '../src/core/actor/read-actor-note.ts';
import { ENGLISH } from '../src/core/actor/languages/english.ts';
import { dayOf, readDay, type CalendarDay } from '../src/core/calendar-date.ts';
import { buildCard } from '../src/core/card/card.ts';
import { compareActors } from '../src/core/comparison/comparison-table.ts';
import { printComparison } from '../src/core/comparison/print-comparison.ts';
import { assessFreshness } from '../src/core/freshness/freshness.ts';
import { linkResolver } from './link-resolver.mts';
import { listNotes, readNotes, VaultError } from './vault-files.mts';

const USAGE = `Usage: npm run -s dossier -- COMMAND VAULT [options]

Reads a folder of Markdown notes and prints what its actor notes say. Writes nothing.

  export VAULT                      one JSON object per actor note, a line each, in path order
  card VAULT NAME                   the card of one actor, as JSON
  compare VAULT --actors A,B[,…]    a comparison table; actors by name, alias, ticker or path
  compare VAULT --peers-of NAME     … of an actor and its peers
  stale VAULT [--fail-on stale]     the freshness of each actor note, one JSON object a line

Options
  --format md|json   of compare; md by default
  --today DATE       the day to judge freshness by (YYYY-MM-DD); today by default
  --limit DAYS       days after which a note is stale; 180 by default
  --fail-on stale    exit with 1 where a note is stale
  --help             this text

Exit codes: 0 done; 1 stale notes with --fail-on; 2 the folder, an actor or an option cannot be used.`;

const READING: ReadOptions = {
	conventions: compileConventions([ENGLISH]),
	parseYaml: (yaml): unknown => parse(yaml, { logLevel: 'error' }),
	actorRules: [DEFAULT_ACTOR_RULE],
};

/** A request that cannot be met; the message is a sentence for the person. */
class RequestError extends Error {}

interface Options {
	readonly actors: readonly string[];
	readonly peersOf: string | undefined;
	readonly format: 'md' | 'json';
	readonly today: CalendarDay;
	readonly limitDays: number;
	readonly failOnStale: boolean;
}

interface Vault {
	readonly paths: readonly string[];
	readonly index: ActorIndex;
}

async function exportNotes(folder: string): Promise<void> {
	for await (const note of actorNotes(folder, await listNotes(folder))) print(JSON.stringify({ ...note, isActor: true }));
}

async function printCard(folder: string, name: string, options: Options): Promise<void> {
	const note = findActor((await readVault(folder)).index, name);
	print(JSON.stringify(buildCard(note, assessFreshness(note, options, options.today), READING.conventions), null, '\t'));
}

async function compare(folder: string, options: Options): Promise<void> {
	const table = compareActors(chosenNotes(await readVault(folder), options));
	if (options.format === 'json') print(JSON.stringify(table, null, '\t'));
	else print(printComparison(table, { link: ({ name }) => `[[${name}]]`, asOf: options.today }));
}

async function listStale(folder: string, options: Options): Promise<void> {
	let stale = 0;
	for await (const note of actorNotes(folder, await listNotes(folder))) {
		const freshness = assessFreshness(note, options, options.today);
		if (freshness.state === 'stale') stale++;
		print(JSON.stringify({ path: note.path, name: note.name, ...freshness }));
	}
	if (stale > 0 && options.failOnStale) process.exitCode = 1;
}

async function* actorNotes(folder: string, paths: readonly string[]): AsyncGenerator<ActorNote> {
	for await (const { path, text } of readNotes(folder, paths, (message) => process.stderr.write(`${message}\n`))) {
		const note = mayFit(READING.actorRules, path, text) ? readActorNote(text, path, READING) : undefined;
		if (note !== undefined) yield note;
	}
}

async function readVault(folder: string): Promise<Vault> {
	const paths = await listNotes(folder);
	const index = new ActorIndex();
	for await (const note of actorNotes(folder, paths)) index.set(note);
	return { paths, index };
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

function readOptions(values: Readonly<Record<string, string | boolean | undefined>>): Options {
	const text = (key: string): string | undefined => (typeof values[key] === 'string' ? values[key] : undefined);
	const format = text('format') ?? 'md';
	if (format !== 'md' && format !== 'json') throw new RequestError(`--format is md or json, not “${format}”.`);
	const limitDays = Number(text('limit') ?? 180);
	if (!Number.isInteger(limitDays) || limitDays < 1) throw new RequestError('--limit is a whole number of days, 1 or more.');
	const failOn = text('fail-on');
	if (failOn !== undefined && failOn !== 'stale') throw new RequestError(`--fail-on is stale, not “${failOn}”.`);
	const actors = (text('actors') ?? '').split(',').map((name) => name.trim()).filter((name) => name !== '');
	return { actors, peersOf: text('peers-of'), format, today: readToday(text('today')), limitDays, failOnStale: failOn === 'stale' };
}

function readToday(text: string | undefined): CalendarDay {
	const now = new Date();
	if (text === undefined) return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
	const day = readDay(text);
	if (day === undefined) throw new RequestError(`--today is a day such as 2026-11-23, not “${text}”.`);
	return day;
}

function print(line: string): void {
	process.stdout.write(`${line}\n`);
}

async function run(words: readonly string[], values: Readonly<Record<string, string | boolean | undefined>>): Promise<void> {
	const [command, folder, name] = words;
	if (values['help'] === true) return print(USAGE);
	if (command === undefined || folder === undefined) throw new RequestError(USAGE);
	const options = readOptions(values);
	switch (command) {
		case 'export':
			return exportNotes(folder);
		case 'card':
			if (name === undefined) throw new RequestError(`Name the actor: ${basename(process.argv[1] ?? '', '.mts')} card VAULT NAME.`);
			return printCard(folder, name, options);
		case 'compare':
			return compare(folder, options);
		case 'stale':
			return listStale(folder, options);
		default:
			throw new RequestError(`There is no command “${command}”.\n\n${USAGE}`);
	}
}

try {
	const text = { type: 'string' } as const;
	const { positionals, values } = parseArgs({
		allowPositionals: true,
		options: { actors: text, 'peers-of': text, format: text, today: text, limit: text, 'fail-on': text, help: { type: 'boolean' } },
	});
	await run(positionals, values);
} catch (error) {
	const expected = error instanceof RequestError || error instanceof VaultError || (error instanceof TypeError && 'code' in error);
	if (!expected) throw error;
	process.stderr.write(`${error.message}\n`);
	process.exitCode = 2;
}
