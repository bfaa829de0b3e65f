/** What has to be said of a column besides its cells. */

import type { Basis, ComparedCell, ComparedMetric } from './comparison-table';

/**
 * What a column is ranked in, where some of its cells count with a figure that is not their first:
 * `Ranked in USD, for Alibaba and Tencent by the USD figure that the note gives as well.` It names
 * `names` (of all actors, in their order); `undefined` where every cell counts with its own.
 */
export function sentenceOnAlternatives({ cells, basis }: Pick<ComparedMetric, 'cells' | 'basis'>, names: readonly string[]): string | undefined {
	if (basis === null) return undefined;
	const named = names.filter((_, index) => countsWithAlternative(cells[index] ?? null));
	if (named.length === 0) return undefined;
	const measure = measureOf(basis);
	return `Ranked${measure === '' ? '' : ` in ${measure}`}, for ${listed(named)} by the ${measure === '' ? '' : `${measure} `}figure that the note gives as well.`;
}

/** Whether a cell is ranked by another figure than its first, which then has to be named. */
export function countsWithAlternative(cell: ComparedCell | null): boolean {
	return cell?.compared !== undefined && cell.compared !== null && cell.parsed.alternatives.includes(cell.compared);
}

function measureOf({ currency, unit }: Basis): string {
	return [currency, unit].filter((part) => part !== null).join(' per ');
}

const MOST_LISTED = 3;

function listed(names: readonly string[]): string {
	const shown = names.slice(0, MOST_LISTED);
	const more = names.length - shown.length;
	if (more > 0) return `${shown.join(', ')} and ${more} more`;
	const last = shown.pop() ?? '';
	return shown.length === 0 ? last : `${shown.join(', ')} and ${last}`;
}
