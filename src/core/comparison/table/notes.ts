/** What has to be said of a column besides its cells. */

import { listed } from '../../wording';
import type { Basis, ComparedCell, ComparedMetric } from './table';

/** So many actors are named, others counted. */
const MOST_NAMED = 3;

/**
 * Which figures of a column are ranked, where some cells count with another than their first:
 * `Figures in USD are ranked; Alibaba and Tencent give theirs beside another figure.` It names `names`
 * (of all actors, in their order); `undefined` where every cell counts with its first.
 */
export function sentenceOnAlternatives({ cells, basis }: Pick<ComparedMetric, 'cells' | 'basis'>, names: readonly string[]): string | undefined {
	if (basis === null) return undefined;
	const named = names.filter((_, index) => countsWithAlternative(cells[index] ?? null));
	if (named.length === 0) return undefined;
	return `${figuresIn(basis)} are ranked; ${listed(named, MOST_NAMED)} ${named.length === 1 ? 'gives its own' : 'give theirs'} beside another figure.`;
}

/** Whether a cell is ranked by another figure than its first, which then has to be named. */
export function countsWithAlternative(cell: ComparedCell | null): boolean {
	return cell?.compared !== undefined && cell.compared !== null && cell.parsed.alternatives.includes(cell.compared);
}

function figuresIn({ kind, currency, unit }: Basis): string {
	if (currency === null && unit === null) return kind === 'currency' ? 'Figures in ¥' : 'Bare figures';
	return `Figures in ${[currency, unit].filter((part) => part !== null).join(' per ')}`;
}
