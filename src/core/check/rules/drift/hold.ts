/** Holds the figures that notes give of actors against those of the actors' own notes. */

import type { ActorNote } from '../../../actor/note/actor-note';
import { readRows, type ReadRow } from '../../../comparison/table/cell';
import { gatherMetrics, metricReader, secondRow, type ReadMetric } from '../../../comparison/table/note-metrics';
import { conventionsOf } from '../../../figures/evidence/conventions-of';
import type { Metric } from '../../../figures/metrics/read';
import type { JudgedVault } from '../../rule/rule';
import { compareRows, type DatedRow, type Unlike } from './alike';
import { isAlone } from './alone';
import { isCalled } from './called';
import type { Claim } from './claims/claim';
import type { Claims } from './claims/collect';
import type { Subject } from './claims/subject';

/**
 * Why a figure is not held against one of the actor's own. `part`: what stands beside it says that it is of a part of the
 * actor, or of something else; `several actors`: its row is about more than one that has such a figure.
 */
export type Unheld = Unlike | 'no actor' | 'own note' | 'no such figure' | 'part' | 'several actors';

/** A figure that a note gives of an actor, and what came of it. */
export interface HeldClaim {
	readonly path: string;
	readonly claim: Claim;
	readonly outcome: 'same' | 'apart' | Unheld;
	/** Where the two are apart. */
	readonly pair?: Pair;
}

/** A figure in another note, and the actor's own. */
export interface Pair {
	readonly actor: ActorNote;
	readonly metric: Metric;
	readonly claimed: DatedRow;
	readonly own: DatedRow;
}

/** Gives every figure that the tables of the note at a path give of actors, each with whether it differs, or why nobody can tell. */
export function claimHolder(vault: JudgedVault<Claims>): (path: string) => HeldClaim[] {
	// Rows are remembered by what read them: with a reader of its own, no longer than the vault is judged.
	const remembered = metricReader(vault.given.terms);
	const read: ReadMetric = (name) => remembered(name);
	const holding: Holding = { vault, read, ownRows: ownRowsOf(read) };
	return (path) => {
		const claims = vault.kept(path);
		return claims?.claims.map((claim) => ({ path, claim, ...held({ path, claims, claim }, holding) })) ?? [];
	};
}

/** How many figures came to what. */
export function countOutcomes(held: Iterable<HeldClaim>): Partial<Record<HeldClaim['outcome'], number>> {
	const counts: Partial<Record<HeldClaim['outcome'], number>> = {};
	for (const { outcome } of held) counts[outcome] = (counts[outcome] ?? 0) + 1;
	return counts;
}

type OwnRows = (actor: ActorNote, metric: Metric) => readonly ReadRow[];

interface Holding {
	readonly vault: JudgedVault<Claims>;
	readonly read: ReadMetric;
	readonly ownRows: OwnRows;
}

interface ClaimOfNote {
	readonly path: string;
	readonly claims: Claims;
	readonly claim: Claim;
}

function held(at: ClaimOfNote, { vault, read, ownRows }: Holding): Pick<HeldClaim, 'outcome' | 'pair'> {
	const { path, claim: { subject, before = [], others = [], stat } } = at;
	const linked = (target: string): ActorNote | undefined => vault.actor(vault.resolve(target, path) ?? '');
	const actor = linked(subject.target);
	if (actor === undefined) return { outcome: 'no actor' };
	if (actor.path === path) return { outcome: 'own note' };
	const metric = read(stat.metric);
	const own = ownRows(actor, metric);
	if (own.length === 0) return { outcome: 'no such figure' };
	if (![subject.called, ...remarked(subject), ...before].every((name) => isCalled(actor, name))) return { outcome: 'part' };
	const isOfOthers = others.map(linked).some((other) => other !== undefined && ownRows(other, metric).length > 0);
	if (isOfOthers) return { outcome: 'several actors' };
	const row = readClaim(at, actor, metric);
	if (row === undefined) return { outcome: 'other time' };
	if (!isAlone(stat.value, row.cell.parsed.unit)) return { outcome: 'part' };
	return compared({ actor, metric, claimed: dated(row, at, vault.actor(path)) }, own);
}

function remarked({ remark }: Subject): string[] {
	return remark === undefined ? [] : [remark];
}

function dated(row: ReadRow, { claims: { updated, ofDay }, claim }: ClaimOfNote, note: ActorNote | undefined): DatedRow {
	return {
		row,
		noted: note?.updated ?? updated ?? null,
		...(ofDay !== undefined && { ofDay }),
		...(claim.isTimedBeside && { isTimedBeside: claim.isTimedBeside }),
	};
}

/** A figure that agrees with any of the actor's own is no other. */
function compared(pair: Omit<Pair, 'own'>, rows: readonly ReadRow[]): Pick<HeldClaim, 'outcome' | 'pair'> {
	const outcomes = rows.map((row) => {
		const own = { row, noted: pair.actor.updated };
		return { own, outcome: compareRows(pair.claimed, own, pair.metric) };
	});
	const [first] = outcomes;
	const told = outcomes.find(({ outcome }) => outcome === 'same') ?? outcomes.find(({ outcome }) => outcome === 'apart') ?? first;
	if (told === undefined) return { outcome: 'no such figure' };
	return told.outcome === 'apart' ? { outcome: 'apart', pair: { ...pair, own: told.own } } : { outcome: told.outcome };
}

/** A claim as a row, read by how its note writes numbers and by which currencies the actor's note means. */
function readClaim({ claims: { decimal }, claim }: ClaimOfNote, actor: ActorNote, metric: Metric): ReadRow | undefined {
	const { currencies, bare } = conventionsOf(actor);
	const conventions = { ...(decimal && { decimal }), ...(currencies && { currencies }), ...(bare && { bare }) };
	return readRows(secondRow({ quickStatsFrom: null }, claim.stat, metric), conventions)[0];
}

/** The quick stats and properties of an actor for a metric, gathered once for each. */
function ownRowsOf(read: ReadMetric): OwnRows {
	const gathered = new Map<ActorNote, ReturnType<typeof gatherMetrics>['rowsByNote'][number] | undefined>();
	return (actor, { key }) => {
		if (!gathered.has(actor)) gathered.set(actor, gatherMetrics([actor], read, new Set()).rowsByNote[0]);
		const rows = gathered.get(actor)?.get(key)?.filter(({ from, line }) => from === undefined || line === null) ?? [];
		return rows.length === 0 ? [] : readRows(rows, conventionsOf(actor));
	};
}
