/** What notes say, as data for others: copies, which nobody can change. */

import type { Actor, Comparison, Freshness, UpdatedDate } from './dossier-api';
import type { ActorNote, CasePoint } from '../../core/actor/note/actor-note';
import type { CalendarDate } from '../../core/calendar-date';
import type { Basis, ComparedCell, ComparisonTable } from '../../core/comparison/table/table';
import { orderOf } from '../../core/figures/values/value';
import type { Freshness as Judgement } from '../../core/freshness/freshness';

/** Follows a link of a note; `undefined` where it leads nowhere. */
type Resolve = (target: string, from: string) => string | undefined;

/** An actor, from its note. */
export function frozenActor(note: ActorNote, resolve: Resolve): Actor {
	const { path, name, title, aliases, tags, properties, quickStats, bull, bear, related, updated } = note;
	return frozenCopy({
		path,
		name,
		title,
		aliases,
		tags,
		properties,
		stats: quickStats.map(({ metric, value, source, line }) => ({ metric, value, source, line })),
		bull: bull.map(point),
		bear: bear.map(point),
		related: related.map(({ target, note: said, group, line }) => ({ target, path: resolve(target, path) ?? null, note: said, group, line })),
		updated: updated && dated(updated),
	});
}

/** How fresh a note is. */
export function frozenFreshness({ updated }: ActorNote, judgement: Judgement): Freshness {
	const { state } = judgement;
	const age = 'age' in judgement ? judgement.age : null;
	const limit = 'limit' in judgement ? judgement.limit : null;
	return frozenCopy({ state, updated: updated && dated(updated), age, limit });
}

/** A comparison, with the sentences on who was not found. */
export function frozenComparison({ actors, metrics }: ComparisonTable, problems: readonly string[]): Comparison {
	return frozenCopy({
		actors: actors.map(({ path, shownName }) => ({ path, name: shownName })),
		metrics: metrics.map(({ name, basis, cells }) => {
			return { name, unit: basis && unitOf(basis), cells: cells.map((cell) => cell && cellOf(cell)) };
		}),
		problems,
	});
}

function point({ text, label, line, children }: CasePoint): Actor['bull'][number] {
	return { text, label, line, details: children.map((detail) => ({ text: detail.text, line: detail.line })) };
}

function dated({ date, precision, line }: CalendarDate & { readonly line: number }): UpdatedDate {
	return { date, precision, line };
}

function unitOf({ kind, currency, unit }: Basis): string {
	if (kind === 'percent') return '%';
	return kind === 'multiple' ? 'x' : (currency ?? unit ?? '');
}

function cellOf({ value, parsed, compared, path, line }: ComparedCell): NonNullable<Comparison['metrics'][number]['cells'][number]> {
	const amount = compared === null ? undefined : orderOf(compared);
	return { text: value, amount: amount ?? null, period: parsed.period ?? null, path, line };
}

/** Of plain data only: what the index keeps is copied, never handed out. */
function frozenCopy<Data>(data: Data): Data {
	return frozen(structuredClone(data));
}

function frozen<Data>(data: Data): Data {
	if (typeof data !== 'object' || data === null) return data;
	Object.values(data).forEach(frozen);
	return Object.freeze(data);
}
