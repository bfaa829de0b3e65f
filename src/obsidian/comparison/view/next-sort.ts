import type { Sort } from '../../../core/comparison/query/query';

/** The sort after a head was chosen: descending, then ascending, then none again. */
export function nextSort(sort: Sort | undefined, by: string): Sort | undefined {
	if (sort?.by !== by) return { by, descending: true };
	return sort.descending ? { by, descending: false } : undefined;
}
