/** The steps in which a query was edited, so that each can be taken back and done again. */

import type { ComparisonQuery } from '../query/query';
import { printQuery } from '../query/print';

/** What is asked for now, what was before it and what was taken back, the nearest last. */
export interface QueryHistory {
	readonly past: readonly ComparisonQuery[];
	readonly present: ComparisonQuery;
	readonly future: readonly ComparisonQuery[];
}

/** More steps than anybody takes back. */
const MOST_STEPS = 200;

/** Begins with what is asked for before any step. */
export function beginHistory(present: ComparisonQuery): QueryHistory {
	return { past: [], present, future: [] };
}

/** After one more step, with which what was taken back is gone. A step that asks for the same is none. */
export function afterStep(history: QueryHistory, query: ComparisonQuery): QueryHistory {
	if (printQuery(query) === printQuery(history.present)) return history;
	return { past: [...history.past, history.present].slice(-MOST_STEPS), present: query, future: [] };
}

/** The last step taken back; the same history where there is none. */
export function undone({ past, present, future }: QueryHistory): QueryHistory {
	const last = past.at(-1);
	return last === undefined ? { past, present, future } : { past: past.slice(0, -1), present: last, future: [...future, present] };
}

/** The last step that was taken back, done again; the same history where there is none. */
export function redone({ past, present, future }: QueryHistory): QueryHistory {
	const next = future.at(-1);
	return next === undefined ? { past, present, future } : { past: [...past, present], present: next, future: future.slice(0, -1) };
}
