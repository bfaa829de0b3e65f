/** What stands around a comparison in words. */

import type { ComparisonQuery } from '../../../core/comparison/query/query';
import type { ComparisonTable } from '../../../core/comparison/table/table';
import { counted, number } from '../../../core/wording';

/** What is shown, in a line: `11 actors · 12 of 29 metrics`. */
export function summaryOf({ show }: ComparisonQuery, { actors, metrics, omitted }: ComparisonTable): string {
	const all = metrics.length + omitted.length;
	const ofActors = counted(actors.length, 'actor', 'en');
	if (show === 'cases') return ofActors;
	return `${ofActors} · ${omitted.length === 0 ? '' : `${number(metrics.length, 'en')} of `}${counted(all, 'metric', 'en')}`;
}

/** Whether there is no cell to show. */
export function isEmpty({ show }: ComparisonQuery, { actors, metrics }: ComparisonTable): boolean {
	return actors.length === 0 || (metrics.length === 0 && show !== 'cases');
}

/** Why actors that were found have no cells, and what to do; empty where they have, or where none was found. */
export function whyEmpty(query: ComparisonQuery, table: ComparisonTable): string {
	if (table.actors.length === 0 || !isEmpty(query, table)) return '';
	const whose = table.actors.length === 1 ? 'this note has' : 'these notes have';
	return `There is nothing to compare: ${whose} no quick stats. Add a table of metrics and values below a heading “Quick stats”.`;
}
