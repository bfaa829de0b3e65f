/**
 * Edits of a comparison as it is on screen, by actors and metrics rather than by how they are written. Each gives the query
 * to ask for next, `undefined` where there is nothing to do.
 *
 * A group (`peers of`, `tag`, `folder`) follows the notes. Once a person changes who is in it, it is their own choice: the
 * actors are listed by name from then on, and the subject stays. Likewise metrics that nobody has named.
 */

import type { ActorNote } from '../../actor/note/actor-note';
import type { MetricTerms } from '../../figures/metrics/terms';
import type { Span } from '../../figures/times/span';
import { linkTo } from '../../actor/lookup/link-to';
import { findActor, type ActorLookup } from '../../actor/lookup/find-actor';
import type { Selection } from '../choose/select';
import { directionFor } from '../print/texts';
import type { ComparisonQuery } from '../query/query';
import type { ComparedMetric } from '../table/table';
import { namesAsked, namesOver } from '../table/times/asked-span';
import { changedQuery, movedTo, withActor, withItem, withoutActor, withSubject, type NamedActors } from './edit-query';

/** A comparison that is shown. */
export interface OnScreen {
	readonly query: ComparisonQuery;
	readonly selection: Selection;
	/** Paths of the actors, in the order in which they are shown. */
	readonly order: readonly string[];
	readonly metrics: readonly Pick<ComparedMetric, 'key' | 'name'>[];
	readonly terms: MetricTerms;
	/** What the names of the query are looked up by. */
	readonly lookup: ActorLookup;
}

type Edited = ComparisonQuery | undefined;

/** Leaves an actor out; never the last one, as nobody would be compared. */
export function dropActor(screen: OnScreen, path: string): Edited {
	const { who, nameOf } = spellOut(screen);
	const name = nameOf.get(path);
	return name === undefined || nameOf.size < 2 ? undefined : withActors(screen, withoutActor(who, name), -1);
}

/** Adds an actor at the end, unless it is among them. */
export function addActor(screen: OnScreen, note: ActorNote): Edited {
	const { who, nameOf } = spellOut(screen);
	return nameOf.has(note.path) ? undefined : withActors(screen, withActor(who, linkTo(note, screen.lookup.index)), 1);
}

/** Moves an actor among those on screen, behind the subject. The order is the person's own from then on, whatever it was sorted by. */
export function moveActor(screen: OnScreen, path: string, by: number): Edited {
	const { who, nameOf } = spellOut(screen);
	const at = screen.order.indexOf(path);
	const name = nameOf.get(path);
	const target = nameOf.get(screen.order[at + by] ?? '');
	if ([path, screen.order[at + by]].includes(screen.selection.subject)) return undefined;
	if (at < 0 || name === undefined || target === undefined) return undefined;
	const shown = screen.order.flatMap((each) => nameOf.get(each) ?? []);
	const names = screen.query.sort === undefined ? who.names : [...new Set([...shown, ...who.names])];
	return changedQuery(screen.query, { who: { ...who, names: movedTo(names, name, target) }, sort: undefined });
}

/** Has the others compared with this actor, or with nobody in particular where they are already. */
export function pinActor(screen: OnScreen, path: string): Edited {
	const { who, nameOf } = spellOut(screen);
	const name = nameOf.get(path);
	return name === undefined ? undefined : changedQuery(screen.query, { who: withSubject(who, who.subject === name ? undefined : name) });
}

/** Leaves a metric out; never the last one, as without any the usual ones are shown. */
export function dropMetric(screen: OnScreen, key: string): Edited {
	const metrics = names(screen).filter((_, index) => screen.metrics[index]?.key !== key);
	return metrics.length === 0 || metrics.length === screen.metrics.length ? undefined : changedQuery(screen.query, { metrics });
}

/** Adds a metric at the end, unless it is shown. */
export function addMetric(screen: OnScreen, { key, name }: Pick<ComparedMetric, 'key' | 'name'>): Edited {
	if (screen.metrics.some((metric) => metric.key === key)) return undefined;
	return changedQuery(screen.query, { metrics: withItem(names(screen), name) });
}

/** Moves a metric among those on screen. */
export function moveMetric(screen: OnScreen, key: string, by: number): Edited {
	const all = names(screen);
	const at = screen.metrics.findIndex((metric) => metric.key === key);
	const [name, target] = [all[at], all[at + by]];
	if (at < 0 || name === undefined || target === undefined) return undefined;
	return changedQuery(screen.query, { metrics: movedTo(all, name, target) });
}

/** Compares a metric over another span. */
export function compareOver(screen: OnScreen, key: string, span: Span): Edited {
	const { metrics, query, terms } = screen;
	return changedQuery(query, { metrics: namesOver(metrics, query.metrics ?? [], { key, span }, terms) });
}

/** As many actors more or less. The table does not turn under the hand, but keeps running as it did for the number it had. */
function withActors({ query, order }: OnScreen, who: NamedActors, more: number): ComparisonQuery {
	const [run, then] = [order.length, order.length + more].map((length) => directionFor({ actors: { length } }));
	return changedQuery(query, { who, ...(query.actorsRun === undefined && run !== then && { actorsRun: run }) });
}

/** The names that the metrics are asked for by, in their order. */
function names({ metrics, query, terms }: OnScreen): string[] {
	return namesAsked(metrics, query.metrics ?? [], terms);
}

/** The actors, each by one name, and that name by path. Names of nobody stay: a note may still come. */
function spellOut({ query: { who }, selection: { actors, subject }, lookup }: OnScreen): SpelledOut {
	const written = who.kind === 'actors' ? who.names : actors.map(({ note }) => linkTo(note, lookup.index));
	const nameOf = new Map<string, string>();
	const kept = written.filter((name) => {
		const path = pathOf(name, lookup);
		const isFirst = path === undefined || !nameOf.has(path);
		if (path !== undefined && isFirst) nameOf.set(path, name);
		return isFirst;
	});
	const called = subject === undefined ? undefined : nameOf.get(subject);
	return { who: { kind: 'actors', names: kept, ...(called !== undefined && { subject: called }) }, nameOf };
}

interface SpelledOut {
	readonly who: NamedActors;
	readonly nameOf: ReadonlyMap<string, string>;
}

function pathOf(name: string, lookup: ActorLookup): string | undefined {
	const found = findActor(name, lookup);
	return 'note' in found ? found.note.path : undefined;
}
