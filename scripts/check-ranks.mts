import { parseArgs } from 'node:util';
import type { ActorNote } from '../src/core/actor/note/actor-note.ts';
import type { ActorLookup } from '../src/core/actor/lookup/find-actor.ts';
import { selectPeers } from '../src/core/comparison/choose/select.ts';
import { compareActors } from '../src/core/comparison/table/compare.ts';
import { linkResolver } from './command-line/link-resolver.mts';
import { readOptions, type Options } from './command-line/options.mts';
import { readVault } from './command-line/read-vault.mts';
import { RequestError } from '../src/core/command-line/request/error.ts';
import { faultsOf, type Fault } from './ranks/columns.mts';
import { roughKindOf } from './ranks/rough-kind.mts';
import { drawn } from './ranks/sample.mts';
import { columnsOfTags } from './ranks/tag-columns.mts';

const USAGE = `Usage: npm run check:ranks -- VAULT [--examples N] [--seed N] [--peers N]

Compares every actor of a folder with its peers, and the actors of its 40 commonest tags, and counts what an
analyst would take back: spans ranked together, marks that an unranked figure beats, dates apart without a word,
peers of another kind, and columns that can't be ranked. Counts first; --examples N shows N of each.
--peers N draws N peers to be read by eye, by --seed.`;

const KINDS: readonly (readonly [Fault['kind'], string])[] = [
	['two spans', 'columns of a flow that rank two spans together'],
	['two spans, not of a flow', 'other columns that do'],
	['mark beaten', 'marks beaten by a figure that is not ranked'],
	['dates apart', 'market caps more than 90 days apart without a remark'],
];

/** A peer of an actor, and why it is one. */
interface NamedPeer {
	readonly actor: ActorNote;
	readonly peer: ActorNote;
	readonly reason: string;
}

interface Findings {
	readonly tables: number;
	readonly faults: readonly (Fault & { readonly of: string })[];
	readonly peers: readonly NamedPeer[];
}

function lookThrough(lookup: ActorLookup, { terms }: Options): Findings {
	let tables = 0;
	const faults: (Fault & { of: string })[] = [];
	const peers: NamedPeer[] = [];
	for (const actor of lookup.index.all()) {
		const { actors } = selectPeers(actor, lookup);
		if (actors.length < 2) continue;
		tables++;
		for (const { note, reason } of actors) if (reason !== null) peers.push({ actor, peer: note, reason });
		const table = compareActors(actors.map(({ note }) => note), { terms, subject: actor.path });
		for (const fault of faultsOf(table, terms)) faults.push({ ...fault, of: actor.name });
	}
	return { tables, faults, peers };
}

function isOfAnotherKind({ actor, peer }: NamedPeer): boolean {
	const [one, other] = [roughKindOf(actor), roughKindOf(peer)];
	return one !== undefined && other !== undefined && one !== other;
}

function inWords({ actor, peer, reason }: NamedPeer): string {
	const tags = ({ tags: all }: ActorNote): string => all.slice(0, 5).map((tag) => `#${tag}`).join(' ');
	return `${actor.name} [${roughKindOf(actor) ?? '?'}; ${tags(actor)}] > ${peer.name} [${roughKindOf(peer) ?? '?'}; ${tags(peer)}]: ${reason}`;
}

function share(part: number, whole: number): string {
	return whole === 0 ? '0 %' : `${((100 * part) / whole).toFixed(1)} %`;
}

function print(title: string, lines: readonly string[]): void {
	if (lines.length > 0) process.stdout.write(`\n${title}\n${lines.map((line) => `  ${line}\n`).join('')}`);
}

async function main(): Promise<void> {
	const { values, positionals: [vault] } = parseArgs({
		allowPositionals: true,
		options: { examples: { type: 'string', default: '0' }, seed: { type: 'string', default: '1' }, peers: { type: 'string', default: '0' } },
	});
	if (vault === undefined) throw new RequestError(USAGE);
	const options = readOptions(vault, {});
	const { paths, index } = readVault(vault, options);
	const lookup: ActorLookup = { index, resolve: linkResolver(paths), from: '' };
	const { tables, faults, peers } = lookThrough(lookup, options);
	const tags = columnsOfTags(lookup, options.terms, 40);
	const others = peers.filter(isOfAnotherKind);
	const [examples, seed] = [Number(values.examples), Number(values.seed)];
	const counts: readonly (readonly [string, string])[] = [
		['tables of an actor and its peers', String(tables)],
		['peers in them', String(peers.length)],
		...KINDS.map(([kind, says]) => [says, String(faults.filter((fault) => fault.kind === kind).length)] as const),
		['peers of another kind', `${others.length} (${share(others.length, peers.length)})`],
		['of the commonest tags, those with a column that ranks among the first six', `${tags.filter(({ canRank }) => canRank).length} of ${tags.length}`],
		['mean coverage of their columns', share(tags.reduce((sum, { coverage }) => sum + coverage, 0), tags.length)],
	];
	for (const [says, count] of counts) process.stdout.write(`${count.padStart(14)}  ${says}\n`);
	for (const [kind, says] of KINDS) {
		print(says, drawn(faults.filter((fault) => fault.kind === kind), examples, seed).map(({ of, says: what }) => `${of} — ${what}`));
	}
	print('peers of another kind', drawn(others, examples, seed).map(inWords));
	if (examples > 0) print('tags', tags.map(({ tag, actors, first, canRank, coverage }) => `#${tag} (${actors}) ${canRank ? 'ranks' : 'RANKS NOTHING'}, ${share(coverage, 1)}: ${first.join(' · ')}`));
	print('peers, drawn', drawn(peers, Number(values.peers), seed).map(inWords));
}

try {
	await main();
} catch (error) {
	if (!(error instanceof RequestError)) throw error;
	process.stderr.write(`${error.message}\n`);
	process.exitCode = 2;
}
