/** Edits of a query, each of which gives another one and leaves the old as it is. */

import type { ComparisonQuery, Sort, Who } from '../query/query';

/** Actors that are named one by one: what a group becomes once a person has changed who is in it. */
export type NamedActors = Extract<Who, { readonly kind: 'actors' }>;

/** What is to be changed of a query; a part that is `undefined` is taken away. */
export type QueryChange = { readonly [Part in keyof ComparisonQuery]?: ComparisonQuery[Part] | undefined };

/** A query with some parts changed. Who is compared and what is shown cannot be taken away: `undefined` leaves these. */
export function changedQuery(query: ComparisonQuery, change: QueryChange): ComparisonQuery {
	const { metrics, sort, actorsRun, tint } = { ...query, ...change };
	return {
		who: change.who ?? query.who,
		...(metrics !== undefined && { metrics }),
		...(sort !== undefined && { sort }),
		show: change.show ?? query.show,
		...(actorsRun !== undefined && { actorsRun }),
		...(tint !== undefined && { tint }),
	};
}

/** The actors with one more, at the index `at`, or at the end. One that is among them stays where it is. */
export function withActor(who: NamedActors, name: string, at = who.names.length): NamedActors {
	return { ...who, names: withItem(who.names, name, at) };
}

/** The actors without one; if it was their subject, without that too. */
export function withoutActor(who: NamedActors, name: string): NamedActors {
	const names = who.names.filter((each) => each !== name);
	return who.subject === undefined || who.subject === name ? { kind: 'actors', names } : { ...who, names };
}

/** The actors with another subject, or with none. Its place in the list stays, for when it is no subject any more. */
export function withSubject({ names }: NamedActors, subject: string | undefined): NamedActors {
	return { kind: 'actors', names, ...(subject !== undefined && { subject }) };
}

/** A list with one more item, at the index `at`; the same list where it has the item. */
export function withItem(list: readonly string[], item: string, at = list.length): readonly string[] {
	return list.includes(item) ? list : [...list.slice(0, at), item, ...list.slice(at)];
}

/** Puts an item of a list where `target` is; those in between make room. The same list where it lacks either. */
export function movedTo(list: readonly string[], item: string, target: string): readonly string[] {
	const to = list.indexOf(target);
	if (to < 0 || !list.includes(item)) return list;
	const others = list.filter((each) => each !== item);
	return [...others.slice(0, to), item, ...others.slice(to)];
}

/** The sort after a head was chosen: descending, then ascending, then none again. */
export function nextSort(sort: Sort | undefined, by: string): Sort | undefined {
	if (sort?.by !== by) return { by, descending: true };
	return sort.descending ? { by, descending: false } : undefined;
}
